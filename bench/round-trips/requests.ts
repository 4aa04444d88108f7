import type { ActionName, Actions } from '../../src/app/cards/contract/actions.ts';
import { CONTACT } from '../../src/app/cards/contract/record.ts';
import type { RecordReference } from '../../src/app/cards/contract/record.ts';
import type { Simulator } from 'hubspot-simulator';

/** What is asked of the function, and how few round trips it may take. */
export interface BenchmarkRequest {
  what: string;
  limit: {
    /** Calls one after another. */
    depth: number;
    /** Of the time of one upstream round trip. */
    times: number;
  };
  /** Fresh for every call: some calls change what the next must say. */
  parameters(simulator: Simulator): object;
}

const PRIYA = 'A-9001';
const JONAS = 'A-9002';
const NORA = '101';
/** Has 500 open and 500 closed threads in the seed at scale. */
const NORTHWALL = '190';

function parametersOf<Name extends ActionName>(
  action: Name,
  contactId: string,
  fields: Actions[Name]['fields'],
): object {
  const record: RecordReference = { objectTypeId: CONTACT, objectId: contactId };
  return Object.assign({ action, record, agent: { userId: 9001 } }, fields);
}

let presses = 0;

/** @param threadId A thread of Nora's that can be answered. */
export function requestsOf(threadId: string): BenchmarkRequest[] {
  return [
    {
      what: 'listThreads, 500 open and 500 closed',
      limit: { depth: 1, times: 1.15 },
      parameters: () => parametersOf('listThreads', NORTHWALL, {}),
    },
    {
      what: 'readThread',
      limit: { depth: 2, times: 2.2 },
      parameters: () => parametersOf('readThread', NORA, { threadId }),
    },
    {
      what: 'sendReply',
      limit: { depth: 2, times: 2.2 },
      parameters: () => {
        presses += 1;
        const text = `Answer ${presses}`;
        const attemptId = `attempt-${presses}`;
        return parametersOf('sendReply', NORA, { threadId, text, attemptId, evenIfChanged: true });
      },
    },
    {
      what: 'assignThread',
      limit: { depth: 2, times: 2.2 },
      parameters: ({ store }) => {
        const expectedAssignee = store.threads.get(threadId)?.assignedTo ?? null;
        const actorId = expectedAssignee === PRIYA ? JONAS : PRIYA;
        return parametersOf('assignThread', NORA, { threadId, actorId, expectedAssignee });
      },
    },
    {
      what: 'previewThreads, 10 threads',
      limit: { depth: 1, times: 1.25 },
      parameters: ({ store }) => {
        const threads = store.threads.by('associatedContactId', NORTHWALL);
        const threadIds = threads.slice(0, 10).map(({ id }) => id);
        return parametersOf('previewThreads', NORTHWALL, { threadIds });
      },
    },
  ];
}
