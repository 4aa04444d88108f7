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
import type { QuickReply } from '../contract/reply/quick-replies.ts';
import { DEFAULT_SETTINGS, type Settings } from '../contract/settings/settings.ts';
import { NOW } from './fixtures.ts';
import { textOf } from './textOf.ts';

type Request = { [Action in ActionName]: ConversationsRequest<Action> }[ActionName];
type Handler<Action extends ActionName> = (
  fields: Actions[Action]['fields'],
) => Envelope<Actions[Action]['data']> | Promise<Envelope<Actions[Action]['data']>>;

/** The function's response to each action. A missing action fails like a crashed function. */
export type Responses = { [Action in ActionName]?: Handler<Action> };

const MODE_BUTTONS = { reply: /^Reply( · draft)?$/, comment: /^Comment( · draft)?$/ };

export interface CardSetup {
  objectId?: number;
  objectTypeId?: string;
  location?: 'crm.record.sidebar' | 'helpdesk.sidebar';
  userId?: number;
  locale?: string;
  timezone?: string;
  /** The start time of the card's clock, in milliseconds since 1970. */
  now?: number;
  /** Differences from the defaults; tests do not read `settings.json`. */
  settings?: Partial<Settings>;
  quickReplies?: QuickReply[];
  /** The record's properties, as HubSpot's page has them. */
  properties?: Record<string, string | null>;
  /** The same as HubSpot formats them for the agent. */
  formattedProperties?: Record<string, string | null>;
  /** Whether HubSpot's page is still formatting them. */
  isFormatting?: boolean;
  /** Called immediately by default. */
  afterPaint?: Platform['afterPaint'];
}

/** For slow and busy machines; only failing tests wait this long. */
const LONG_TIMEOUT = { timeoutInMs: 20_000 };

/** Renders the card with HubSpot's test renderer and the given responses of the function. */
export function openCard(responses: Responses, setup: CardSetup = {}) {
  return openCardOn(async (parameters) => {
    const respond = responses[parameters.action];
    if (!respond) throw new Error('The serverless function failed to execute');
    return respond(parameters as never);
  }, setup);
}

/**
 * Renders the card with HubSpot's test renderer.
 *
 * @param run handles each call of the function, in place of HubSpot.
 */
export function openCardOn(run: (parameters: Request) => Promise<unknown>, setup: CardSetup = {}) {
  const calls: Request[] = [];
  const serverless = async (_name: string, { parameters }: { parameters: Request }) => {
    calls.push(parameters);
    return throughJson(await run(throughJson(parameters)));
  };
  const { objectId = 101, objectTypeId = '0-1', userId = 1, locale = 'en-gb', timezone } = setup;
  const { location = 'crm.record.sidebar', afterPaint = paintImmediately } = setup;
  let now = setup.now ?? NOW;
  const waiting = new Set<{ until: number; then: () => void }>();
  const renderer = createRenderer('crm.record.sidebar');
  const { context } = renderer.mocks;
  const noProperties = { error: null, isLoading: false, isRefetching: false, refetch };
  renderer.mocks.useCrmProperties.willCall((_, options) => ({
    ...noProperties,
    isLoading: options !== undefined && setup.isFormatting === true,
    properties: { ...setup.properties, ...(options && setup.formattedProperties) },
  }));
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
        // Set on each call: a card of an earlier test may still use the same globals.
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
      // Most tests answer without assigning.
      settings={{ ...DEFAULT_SETTINGS, assignOnReply: false, ...setup.settings }}
      quickReplies={setup.quickReplies ?? []}
    />,
  );

  const waitFor: typeof renderer.waitFor = (check, options = LONG_TIMEOUT) =>
    renderer.waitFor(check, options);
  const text = () => textOf(renderer.getRootNode());
  const buttonsNamed = (name: string) => renderer.findAll(Button, (node) => hasName(node, name));
  const button = (name: string) => {
    const [found] = buttonsNamed(name);
    if (!found) throw new Error(`No button is named ${name}; there is ${text()}`);
    return found;
  };
  const rows = () => renderer.findAll(Button, (node) => 'rowTestId' in node.props);
  const row = (name: string) => {
    const found = rows().find((node) => node.text === name);
    if (!found) throw new Error(`No row is named ${name}; there is ${text()}`);
    return found;
  };
  return {
    ...renderer,
    waitFor,
    /** The parameters of every call so far. */
    calls,
    callsOf: <Action extends ActionName>(action: Action) =>
      calls.filter((call): call is Extract<Request, { action: Action }> => call.action === action),
    /** All text that an agent can read. */
    text,
    sees: (...texts: string[]) =>
      waitFor(() => {
        for (const expected of texts) {
          if (!text().includes(expected)) throw new Error(`The agent does not see ${expected}`);
        }
      }),
    /** Names of the rows, from top to bottom. */
    rows: () => rows().map((node) => node.text),
    buttons: () => renderer.findAll(Button).map((node) => node.text),
    findButtons: buttonsNamed,
    button,
    press: (name: string) => button(name).trigger('onClick'),
    /** Presses a button of the open thread. */
    pressInThread: (name: string) => {
      const [found] = renderer
        .findAll(Panel)
        .flatMap((panel) => panel.findAll(Button, (node) => hasName(node, name)));
      if (!found) throw new Error(`The open thread has no button ${name}; there is ${text()}`);
      found.trigger('onClick');
    },
    /** Presses a button once it exists and is enabled. */
    pressWhenReady: async (name: string) => {
      const isReady = (node: RenderedElementNode<ButtonProps>) =>
        hasName(node, name) && node.props.disabled !== true;
      await waitFor(() => renderer.find(Button, isReady));
      renderer.find(Button, isReady).trigger('onClick');
    },
    openThread: (name: string) => row(name).trigger('onClick'),
    closeThread: (name: string) => renderer.find(Panel, { title: name }).trigger('onClose'),
    type: (value: string) => renderer.find(TextArea).props.onInput?.(value),
    /** Closes and reopens the thread and returns the text of its reply field. */
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
    /** Chooses an option of the select with this name. */
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
    /** Advances the card's clock. */
    advance: (milliseconds: number) => {
      now += milliseconds;
      for (const wait of [...waiting]) {
        if (wait.until <= now && waiting.delete(wait)) wait.then();
      }
    },
  };
}

async function refetch(): Promise<void> {
  // The properties of a test do not change by themselves.
}

function paintImmediately(then: () => void): () => void {
  then();
  return () => undefined;
}

/** "Send" also matches "Send to …". */
function hasName({ text }: { text: string | null }, name: string): boolean {
  return text === name || (name === 'Send' && text?.startsWith('Send to ') === true);
}

/** HubSpot transfers parameters and responses as JSON. */
function throughJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
