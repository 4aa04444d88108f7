import { expect } from 'vitest';
import { createRenderer, type RenderedElementNode } from '@hubspot/ui-extensions/testing';
import {
  Button,
  Checkbox,
  Dropdown,
  Panel,
  SearchInput,
  Select,
  TextArea,
  type ButtonProps,
} from '@hubspot/ui-extensions';
import type { ActionName, Actions, ConversationsRequest } from '../contract/actions.ts';
import type { Envelope } from '../contract/envelope.ts';
import { App } from '../App.tsx';
import { hubspotPlatform, type Platform } from '../platform/platform.ts';
import type { QuickReply } from '../contract/quick-replies.ts';
import { DEFAULT_SETTINGS, type Settings } from '../contract/settings.ts';
import { NOW } from './conversations.ts';
import { textOf } from './textOf.ts';

type Request = { [Action in ActionName]: ConversationsRequest<Action> }[ActionName];
type Reply<Action extends ActionName> = (
  fields: Actions[Action]['fields'],
) => Envelope<Actions[Action]['data']> | Promise<Envelope<Actions[Action]['data']>>;

/** What the function answers, action by action; an action that is missing fails as a crashed function does. */
export type Answers = { [Action in ActionName]?: Reply<Action> };

const MODE_BUTTONS = { reply: /^Reply( · draft)?$/, comment: /^Comment( · draft)?$/ };

export interface Place {
  objectId?: number;
  objectTypeId?: string;
  location?: 'crm.record.sidebar' | 'helpdesk.sidebar';
  userId?: number;
  locale?: string;
  timezone?: string;
  /** Milliseconds since 1970 at which the card's clock stands. */
  now?: number;
  /** Differences from the defaults; tests do not read `settings.json`. */
  settings?: Partial<Settings>;
  quickReplies?: QuickReply[];
  /** When the page has painted; at once, unless a test says otherwise. */
  afterPaint?: Platform['afterPaint'];
}

/** A machine that does much else at once is slow; only a test that fails waits this long. */
const PATIENT = { timeoutInMs: 20_000 };

/** Puts the card on a record, with HubSpot's renderer in HubSpot's place and `answers` in the function's. */
export function openCard(answers: Answers, place: Place = {}) {
  return openCardOn(async (parameters) => {
    const answer = answers[parameters.action];
    if (!answer) throw new Error('The serverless function failed to execute');
    return answer(parameters as never);
  }, place);
}

/** Puts the card on a record, over `run`: what HubSpot does with a call of the function. */
export function openCardOn(run: (parameters: Request) => Promise<unknown>, place: Place = {}) {
  const calls: Request[] = [];
  const serverless = async (_name: string, { parameters }: { parameters: Request }) => {
    calls.push(parameters);
    return throughJson(await run(throughJson(parameters)));
  };
  const { objectId = 101, objectTypeId = '0-1', userId = 1, locale = 'en-gb', timezone } = place;
  const { location = 'crm.record.sidebar', afterPaint = paintedAtOnce } = place;
  let now = place.now ?? NOW;
  const waiting = new Set<{ until: number; then: () => void }>();
  const renderer = createRenderer('crm.record.sidebar');
  const { context } = renderer.mocks;
  let attempts = 0;
  renderer.render(
    <App
      context={{
        ...context,
        location,
        crm: { objectId, objectTypeId },
        portal: { ...context.portal, timezone: timezone ?? 'UTC' },
        user: { ...context.user, id: userId, firstName: 'Ana', lastName: 'Torres', locale },
      }}
      platform={{
        ...hubspotPlatform,
        // A card of an earlier test may still be asking, through the same globals.
        serverless: (...call) => {
          Object.assign(globalThis, { serverless });
          return hubspotPlatform.serverless(...call);
        },
        now: () => now,
        wait: (milliseconds, then) => {
          const wait = { until: now + milliseconds, then };
          waiting.add(wait);
          return () => waiting.delete(wait);
        },
        afterPaint,
        newAttemptId: () => `attempt-${++attempts}`,
      }}
      settings={{ ...DEFAULT_SETTINGS, ...place.settings }}
      quickReplies={place.quickReplies ?? []}
    />,
  );

  const waitFor: typeof renderer.waitFor = (check, options = PATIENT) =>
    renderer.waitFor(check, options);
  const text = () => textOf(renderer.getRootNode());
  const buttonsCalled = (name: string) => renderer.findAll(Button, (node) => isCalled(node, name));
  const button = (name: string) => {
    const [found] = buttonsCalled(name);
    if (!found) throw new Error(`No button is called ${name}; there is ${text()}`);
    return found;
  };
  const rows = () => renderer.findAll(Button, (node) => 'rowTestId' in node.props);
  const row = (name: string) => {
    const found = rows().find((node) => node.text === name);
    if (!found) throw new Error(`No row is called ${name}; there is ${text()}`);
    return found;
  };
  return {
    ...renderer,
    waitFor,
    /** The parameters of every call so far. */
    calls,
    callsOf: <Action extends ActionName>(action: Action) =>
      calls.filter((call): call is Extract<Request, { action: Action }> => call.action === action),
    /** Everything an agent can read. */
    text,
    sees: (...texts: string[]) =>
      waitFor(() => {
        for (const expected of texts) {
          if (!text().includes(expected)) throw new Error(`The agent does not see ${expected}`);
        }
      }),
    /** The names of the rows, from the top. */
    rows: () => rows().map((node) => node.text),
    buttons: () => renderer.findAll(Button).map((node) => node.text),
    findButtons: buttonsCalled,
    button,
    press: (name: string) => button(name).trigger('onClick'),
    /** Presses a button once it is there and can be pressed. */
    pressWhenReady: async (name: string) => {
      const isReady = (node: RenderedElementNode<ButtonProps>) =>
        isCalled(node, name) && node.props.disabled !== true;
      await waitFor(() => renderer.find(Button, isReady));
      renderer.find(Button, isReady).trigger('onClick');
    },
    openThread: (name: string) => row(name).trigger('onClick'),
    closeThread: (name: string) => renderer.find(Panel, { title: name }).trigger('onClose'),
    type: (value: string) => renderer.find(TextArea).props.onInput?.(value),
    /** The text in the reply field of a thread that is closed and opened again. */
    draftOf: async (name: string) => {
      renderer.find(Panel, { title: name }).trigger('onClose');
      await waitFor(() => expect(renderer.maybeFind(TextArea)).toBeNull());
      row(name).trigger('onClick');
      await waitFor(() => renderer.find(TextArea));
      return renderer.find(TextArea).props.defaultValue;
    },
    leaveField: (value: string) => renderer.find(TextArea).props.onChange?.(value),
    /** Presses an item of a menu. */
    pressItem: (name: string) =>
      renderer.find(Dropdown.ButtonItem, (node) => node.text === name).trigger('onClick'),
    /** Switches between reply and comment. */
    switchTo: (mode: 'reply' | 'comment') =>
      renderer.find(Button, ({ text }) => MODE_BUTTONS[mode].test(text ?? '')).trigger('onClick'),
    pick: (value: string) => renderer.find(Select).props.onChange?.(value),
    /** Chooses in the select of this name. */
    choose: (name: string, value: string) =>
      renderer.find(Select, { name }).props.onChange?.(value),
    /** Chooses in the select of this name once its options have loaded. */
    chooseWhenReady: async (name: string, value: string) => {
      await waitFor(() => renderer.find(Select, { name }));
      renderer.find(Select, { name }).props.onChange?.(value);
    },
    tick: (label: string, checked = true) =>
      renderer
        .find(Checkbox, (node) => node.text === label || node.props['aria-label'] === label)
        .props.onChange?.(checked, ''),
    search: (value: string) => renderer.find(SearchInput).props.onInput?.(value),
    /** Lets time pass on the card's clock. */
    pass: (milliseconds: number) => {
      now += milliseconds;
      for (const wait of [...waiting]) {
        if (wait.until <= now && waiting.delete(wait)) wait.then();
      }
    },
  };
}

function paintedAtOnce(then: () => void): () => void {
  then();
  return () => undefined;
}

/** The button that sends a reply goes by "Send", whomever it names. */
function isCalled({ text }: { text: string | null }, name: string): boolean {
  return text === name || (name === 'Send' && text?.startsWith('Send to ') === true);
}

/** HubSpot carries parameters and answers as JSON. */
function throughJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
