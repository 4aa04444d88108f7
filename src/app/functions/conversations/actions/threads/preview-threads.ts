import * as v from 'valibot';
import type { Actions } from '../../../../cards/contract/actions.ts';
import { kindOfActor } from '../../../../cards/contract/actor-kind.ts';
import { PREVIEWS_PER_CALL } from '../../../../cards/contract/limits.ts';
import type { Message } from '../../../../cards/contract/message.ts';
import type { Actors } from '../../../../cards/contract/people.ts';
import type { TicketStage } from '../../../../cards/contract/ticket.ts';
import { previewOf } from '../../../../cards/contract/preview/preview.ts';
import type { ThreadPreview, ThreadPreviews } from '../../../../cards/contract/preview/preview.ts';
import { lastKnownThread } from '../../access/thread-access.ts';
import type { WireMessage } from '../../hubspot/messages.ts';
import { findTickets } from '../../hubspot/tickets.ts';
import { toMessage } from '../../messages/message.ts';
import { threadMessages } from '../../messages/thread-messages.ts';
import { actorNames } from '../../people/actors.ts';
import { bestEffort } from '../../request/best-effort.ts';
import type { Action, Call } from '../../request/call.ts';
import { toEnvelopeError } from '../../request/error-envelope.ts';
import { recordId, threadId } from '../../request/fields.ts';
import type { KnownThread } from '../../request/instance-cache.ts';
import { toTicketStage } from '../../tickets/move-ticket.ts';
import { labelsOf, ticketPipelines } from '../../tickets/pipelines.ts';

/** Enough to find a message among the events around it. */
const MESSAGES_PER_READ = 10;
const MAX_PAGES = 3;
/** Only the beginning of each message is read, and more of the latest, which opens with its thread. */
const FEW = { maxRecipients: 20, maxAttachments: 10 };
const PREVIEW_TEXT = { ...FEW, maxLength: 640, withoutTargets: true };
const LATEST_TEXT = { ...FEW, maxLength: 4_000 };

/** Reads what rows show beyond their summaries. A thread that fails is in `failures` and does not affect the others. */
export const previewThreads: Action<Actions['previewThreads']['fields'], ThreadPreviews> = {
  fields: v.strictObject({
    threadIds: v.pipe(v.array(threadId), v.minLength(1), v.maxLength(PREVIEWS_PER_CALL)),
    withAssignees: v.optional(v.literal(true)),
    ticketIds: v.optional(
      v.pipe(v.array(recordId), v.minLength(1), v.maxLength(PREVIEWS_PER_CALL)),
    ),
  }),

  async run(call, { threadIds, withAssignees, ticketIds }) {
    call.hubspot.setPriority('preview');
    const ids = [...new Set(threadIds)];
    const threads = ids.map((id) => lastKnownThread(call, id));
    const accessible = fulfilled(threads);
    const [outcomes, actors, tickets] = await Promise.all([
      Promise.all(ids.map((id, index) => previewOrFailure(call, id, threads[index]))),
      withAssignees && accessible.then((known) => assigneeNames(call, known)),
      ticketIds && ticketStages(call, ticketIds, accessible),
    ]);
    return {
      previews: outcomes.flatMap(({ previews }) => previews),
      failures: outcomes.flatMap(({ failures }) => failures),
      ...(actors && { actors }),
      ...(tickets && { tickets }),
    };
  },
};

/** The assignees of the accessible threads. One whose name HubSpot does not send has its kind only. */
async function assigneeNames(call: Call, threads: KnownThread[]): Promise<Actors> {
  const ids = threads.flatMap(({ assignedTo }) => assignedTo ?? []);
  const unnamed = ids.map((id) => [id, { kind: kindOfActor(id) }] as const);
  return { ...Object.fromEntries(unnamed), ...(await actorNames(call, ids)) };
}

/** The stages, with their labels, of those tickets that belong to a thread. They are read while the threads are checked. */
async function ticketStages(
  call: Call,
  ticketIds: string[],
  accessible: Promise<KnownThread[]>,
): Promise<TicketStage[]> {
  const found = bestEffort(call, findTickets(call.hubspot, [...new Set(ticketIds)]));
  const pipelines = bestEffort(call, ticketPipelines(call));
  const ownIds = (await accessible).map(({ ticketId }) => ticketId);
  const stageLabel = labelsOf((await pipelines) ?? []);
  return ((await found) ?? [])
    .filter(({ id }) => ownIds.includes(id))
    .map((ticket) => toTicketStage(ticket, ticket.id))
    .map((stage) => ({ ...stage, label: stageLabel(stage) }));
}

async function fulfilled<Value>(promises: Promise<Value>[]): Promise<Value[]> {
  const results = await Promise.allSettled(promises);
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

type Outcome = Pick<ThreadPreviews, 'previews' | 'failures'>;

function previewOrFailure(
  call: Call,
  threadId: string,
  accessCheck: Promise<unknown> | undefined,
): Promise<Outcome> {
  return preview(call, threadId, accessCheck).then(
    (read) => ({ previews: [read], failures: [] }),
    (error: unknown) => ({ previews: [], failures: [{ threadId, error: toEnvelopeError(error) }] }),
  );
}

/** @param accessCheck Rejects if the agent may not see the thread. */
async function preview(
  call: Call,
  threadId: string,
  accessCheck: Promise<unknown> | undefined,
): Promise<ThreadPreview> {
  const [{ messages, isComplete }] = await Promise.all([
    latestMessages(call, threadId),
    accessCheck,
  ]);
  const latest = messages.findIndex(hasText);
  const read = messages.map((message, index) =>
    toMessage(message, index === latest ? LATEST_TEXT : PREVIEW_TEXT),
  );
  return previewOf(threadId, read.map(withoutReceivers), isComplete);
}

/** Leaves out who else got a customer's mail: telling the team's own addresses apart would take another call. */
function withoutReceivers(message: Message): Message {
  const isReceived = message.kind === 'message' && message.direction === 'incoming';
  return isReceived ? { ...message, recipients: [] } : message;
}

interface LatestMessages {
  messages: WireMessage[];
  /** Whether these are all messages of the thread. */
  isComplete: boolean;
}

async function latestMessages(call: Call, threadId: string): Promise<LatestMessages> {
  const messages: WireMessage[] = [];
  let after: string | undefined;
  for (let count = 0; count < MAX_PAGES; count += 1) {
    const page = await threadMessages(call, threadId, { limit: MESSAGES_PER_READ, after });
    messages.push(...page.rows);
    if (page.after === undefined) return { messages, isComplete: true };
    if (messages.some(hasText)) break;
    after = page.after;
  }
  return { messages, isComplete: false };
}

function hasText({ type }: WireMessage): boolean {
  return type === 'MESSAGE' || type === 'COMMENT' || type === 'WELCOME_MESSAGE';
}
