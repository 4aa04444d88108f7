import { useCallback, useState } from 'react';
import { Choice } from './Choice.tsx';
import { linkTo, type Choices } from '../address/choices.ts';
import { sandbox, type Agent } from '../api/sandbox-api.ts';
import { ColleagueActions } from './ColleagueActions.tsx';
import { useAsyncData } from '../hooks/use-async-data.ts';

interface Props {
  record: NonNullable<Choices['record']>;
  agent: Agent;
  agents: Agent[];
  openedThread: string | undefined;
}

const CUSTOMER_TEXT = 'Hello again, is there any news on this?';

/** Controls for what the customer and a colleague do, by default on the thread that the card opened last. */
export function SimulatedUsers({ record, agent, agents, openedThread }: Props) {
  const { place, id } = record;
  const load = useCallback(
    () => sandbox.threads(place === 'contact' ? 'contact' : 'ticket', id),
    [place, id],
  );
  const loaded = useAsyncData(load);
  const [chosen, setChosen] = useState('');
  const [result, setResult] = useState('');
  const threads = loaded.kind === 'ready' ? loaded.value : [];
  const threadId = chosen || openedThread || threads[0]?.id;
  const colleague = agents.find(({ userId }) => userId !== agent.userId);

  const act = (what: string, doing: Promise<unknown>) => {
    doing.then(
      () => setResult(what),
      (error: unknown) => setResult(String(error)),
    );
  };
  const reset = async () => {
    await sandbox.reset();
    await sandbox.setToken('good');
    const conditions = {
      fault: undefined,
      latency: undefined,
      now: undefined,
      variants: undefined,
    };
    location.assign(linkTo(conditions));
  };
  return (
    <div className="toolbar-group" role="group" aria-label="Other people">
      <Choice
        label="Thread"
        value={chosen}
        options={[
          ['', 'the one opened last'],
          ...threads.map(({ id: thread, label }): [string, string] => [
            thread,
            `${thread} ${label}`,
          ]),
        ]}
        onChoose={setChosen}
      />
      {threadId !== undefined && (
        <button
          type="button"
          onClick={() =>
            act(
              `The customer replied on ${threadId}.`,
              sandbox.customerReplies(threadId, CUSTOMER_TEXT),
            )
          }
        >
          Customer replies
        </button>
      )}
      {colleague && (
        <ColleagueActions
          {...{ colleague, threadId, act }}
          findTicket={async () =>
            place === 'contact' ? threadId && sandbox.ticketOf(threadId) : id
          }
        />
      )}
      <button type="button" onClick={() => void reset()}>
        Reset
      </button>
      <output aria-live="polite">{result}</output>
    </div>
  );
}
