import { createRenderer } from '@hubspot/ui-extensions/testing';
import { Button, Panel, Select, TextArea } from '@hubspot/ui-extensions';
import type { ActionName, Actions, ConversationsRequest } from '../contract/actions.ts';
import type { Envelope } from '../contract/envelope.ts';
import { Conversations } from '../Conversations.tsx';
import { hubspotPlatform } from '../data/platform.ts';
import { NOW } from './conversations.ts';
import { textOf } from './textOf.ts';

type Request = ConversationsRequest<ActionName>;
type Reply<Action extends ActionName> = (
  fields: Actions[Action]['fields'],
) => Envelope<Actions[Action]['data']> | Promise<Envelope<Actions[Action]['data']>>;

/** What the function answers, action by action; an action that is missing fails as a crashed function does. */
export type Answers = { [Action in ActionName]?: Reply<Action> };

export type OpenCard = ReturnType<typeof openCard>;

interface Place {
  objectId?: number;
  objectTypeId?: string;
  userId?: number;
  locale?: string;
  timezone?: string;
}

/** Puts the card on a record, with HubSpot's renderer in HubSpot's place and `answers` in the function's. */
export function openCard(answers: Answers, place: Place = {}) {
  const calls: Request[] = [];
  Object.assign(globalThis, {
    serverless: async (_name: string, { parameters }: { parameters: Request }) => {
      calls.push(parameters);
      const answer = answers[parameters.action];
      if (!answer) throw new Error(`The serverless function failed to execute`);
      const crossed: unknown = JSON.parse(JSON.stringify(await answer(parameters as never)));
      return crossed;
    },
  });
  const { objectId = 101, objectTypeId = '0-1', userId = 1, locale = 'en-gb', timezone } = place;
  const renderer = createRenderer('crm.record.sidebar');
  const { context } = renderer.mocks;
  let now = NOW;
  let attempts = 0;
  renderer.render(
    <Conversations
      context={{
        ...context,
        crm: { objectId, objectTypeId },
        portal: { ...context.portal, timezone: timezone ?? 'UTC' },
        user: { ...context.user, id: userId, firstName: 'Ana', lastName: 'Torres', locale },
      }}
      platform={{
        ...hubspotPlatform,
        now: () => now,
        newAttemptId: () => `attempt-${++attempts}`,
      }}
    />,
  );

  const text = () => textOf(renderer.getRootNode());
  const rows = () => renderer.findAll(Button, (node) => 'rowTestId' in node.props);
  const row = (name: string) => {
    const found = rows().find((node) => node.text === name);
    if (!found) throw new Error(`No row is called ${name}; there is ${text()}`);
    return found;
  };
  return {
    ...renderer,
    /** The parameters of every call so far. */
    calls,
    callsOf: (action: ActionName) => calls.filter((call) => call.action === action),
    /** Everything an agent can read. */
    text,
    sees: (...texts: string[]) =>
      renderer.waitFor(() => {
        for (const expected of texts) {
          if (!text().includes(expected)) throw new Error(`The agent does not see ${expected}`);
        }
      }),
    /** The names of the rows, from the top. */
    rows: () => rows().map((node) => node.text),
    buttons: () => renderer.findAll(Button).map((node) => node.text),
    findButtons: (name: string) => renderer.findAll(Button, (node) => node.text === name),
    press: (name: string) => renderer.find(Button, (node) => node.text === name).trigger('onClick'),
    openThread: (name: string) => row(name).trigger('onClick'),
    closeThread: (name: string) => renderer.find(Panel, { title: name }).trigger('onClose'),
    type: (value: string) => renderer.find(TextArea).props.onInput?.(value),
    leaveField: (value: string) => renderer.find(TextArea).props.onChange?.(value),
    pick: (value: string) => renderer.find(Select).props.onChange?.(value),
    /** Lets time pass on the card's clock. */
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}
