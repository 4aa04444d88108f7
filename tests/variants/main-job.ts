import type { ActionName, Actions } from '../../src/app/cards/contract/actions.ts';
import type { ThreadSummary } from '../../src/app/cards/contract/thread.ts';
import type { TicketStage } from '../../src/app/cards/contract/ticket.ts';
import { TICKET, type RecordReference } from '../../src/app/cards/contract/record.ts';
import type { Result } from '../../src/app/cards/api/result.ts';
import type { Testbed } from '../../src/app/functions/conversations/testing/testbed.ts';

export type RecordType = 'contact' | 'ticket' | 'help desk ticket';

/** The agent's main job, and what else changes a thread, in order. */
export type Step =
  | 'list'
  | 'open'
  | 'assign'
  | 'reply'
  | 'comment'
  | 'close'
  | 'reopen'
  | 'unassign'
  | 'archive'
  | 'restore'
  | 'stage';

/** The steps that failed, with the code and reason of their errors; `NOT SHOWN` for a stage that nothing tells. */
export type Failures = Partial<Record<Step, string>>;

/** A record of the seed, and one of its threads. */
export interface Job {
  record: RecordReference;
  threadId: string;
  ticket: JobTicket;
}

/** The ticket that the job closes. */
export interface JobTicket {
  /** Its id, after the id that it has once it was merged. */
  ids: string[];
  /** A thread of the ticket; absent if the ticket is the record itself. */
  threadId?: string;
}

/** Calls one action, as the card does. */
export type CallAction = <Name extends ActionName>(
  action: Name,
  fields: Actions[Name]['fields'],
) => Promise<Result<Actions[Name]['data']>>;

const ASSIGNEE = 'A-9002';
const REPLY = 'The replacement poles leave today.';
const COMMENT = 'She called as well.';
const CLOSED_STAGE = '4';

/** No agent is faster. The function limits the calls of one card in ten seconds. */
const STEP_MS = 2_000;

/** Does the main job on a record. A step succeeds if the response and the simulated account agree on its result. */
export async function doMainJob(
  { simulator: { store }, clock }: Testbed,
  call: CallAction,
  { record, threadId: seedId, ticket }: Job,
): Promise<Failures> {
  const failures: Failures = {};
  const stored = () => store.threads.get(seedId);
  const storedStage = () => ticket.ids.map((id) => store.tickets.get(id)).find(Boolean)?.stage;
  const isStored = (text: string) =>
    store.messagesOf(seedId).some((message) => JSON.stringify(message).includes(text));

  async function step<Data>(
    name: Step,
    response: Promise<Result<Data>>,
    isDone: (data: Data) => boolean,
  ): Promise<Data | undefined> {
    const result = await response;
    clock.advance(STEP_MS);
    if (result.ok) {
      if (!isDone(result.data)) failures[name] = 'WRONG RESULT';
      return result.data;
    }
    const { failure } = result;
    const reason = 'reason' in failure ? failure.reason : undefined;
    failures[name] = [failure.code, reason].filter(Boolean).join(' ');
    return undefined;
  }

  const list = await step('list', call('listThreads', {}), ({ threads, incomplete }) =>
    threads.some(({ createdAt }) => createdAt === stored()?.createdAt && !incomplete),
  );
  const rowOf = (id: string) =>
    list?.threads.find(({ createdAt }) => createdAt === store.threads.get(id)?.createdAt);
  const threadId = rowOf(seedId)?.id ?? seedId;
  const opened = await step(
    'open',
    call('readThread', { threadId }),
    ({ thread, messages, routes }) =>
      thread.id === threadId && messages.length > 0 && routes.kind === 'open',
  );
  const assigned = await step(
    'assign',
    call('assignThread', {
      threadId,
      actorId: ASSIGNEE,
      expectedAssignee: opened?.thread.assignedTo ?? null,
    }),
    ({ assignedTo }) => assignedTo === ASSIGNEE && stored()?.assignedTo === ASSIGNEE,
  );
  const seenMessageId = opened?.messages.find(
    ({ kind }) => kind === 'message' || kind === 'comment',
  )?.id;
  await step(
    'reply',
    call('sendReply', { threadId, text: REPLY, attemptId: 'reply', seenMessageId }),
    ({ outcome }) => outcome === 'sent' && isStored(REPLY),
  );
  await step(
    'comment',
    call('addComment', { threadId, text: COMMENT, attemptId: 'comment' }),
    ({ outcome }) => outcome === 'sent' && isStored(COMMENT),
  );
  await step(
    'close',
    call('setThreadStatus', { threadId, status: 'CLOSED' }),
    ({ status }) => status === 'CLOSED' && stored()?.status === 'CLOSED',
  );
  const reopened = await step(
    'reopen',
    call('setThreadStatus', { threadId, status: 'OPEN' }),
    ({ status }) => status === 'OPEN' && stored()?.status === 'OPEN',
  );
  const shown = reopened ?? assigned ?? opened?.thread;
  await step(
    'unassign',
    call('unassignThread', { threadId, expectedAssignee: shown?.assignedTo ?? null }),
    () => stored()?.assignedTo === undefined,
  );
  await step(
    'archive',
    call('archiveThread', { threadId }),
    ({ archived }) => archived && stored()?.archived === true,
  );
  await step(
    'restore',
    call('restoreThread', { threadId }),
    ({ archived }) => !archived && stored()?.archived === false,
  );
  const ticketThread = ticket.threadId && rowOf(ticket.threadId);
  const before = ticketThread
    ? await stageOfThread(call, ticketThread)
    : record.objectTypeId === TICKET && (await stageOfRecord(call));
  if (before) {
    await step(
      'stage',
      call('setTicketStage', {
        ticketId: before.ticketId,
        threadId: ticketThread ? ticketThread.id : undefined,
        stageId: CLOSED_STAGE,
        expectedStage: before.stageId ?? '',
      }),
      ({ stageId }) => stageId === CLOSED_STAGE && storedStage() === 'Closed',
    );
  } else {
    failures.stage = 'NOT SHOWN';
  }
  return failures;
}

async function stageOfRecord(call: CallAction): Promise<TicketStage | undefined> {
  const result = await call('readPipelines', { withTicket: true });
  return result.ok ? result.data.ticket : undefined;
}

async function stageOfThread(
  call: CallAction,
  { id, ticketId = '' }: ThreadSummary,
): Promise<TicketStage | undefined> {
  const result = await call('previewThreads', { threadIds: [id], ticketIds: [ticketId] });
  return result.ok ? result.data.tickets?.[0] : undefined;
}
