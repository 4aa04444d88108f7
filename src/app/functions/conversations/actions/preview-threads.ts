import * as z from 'zod/mini';
import type { Actions } from '../../../cards/contract/actions.ts';
import { PREVIEWS_PER_CALL } from '../../../cards/contract/limits.ts';
import type { Actors } from '../../../cards/contract/people.ts';
import type { ThreadPreview, ThreadPreviews } from '../../../cards/contract/preview.ts';
import type { WireMessage, WireParticipant } from '../hubspot/messages.ts';
import { kindOfActor } from '../../../cards/contract/actor-kind.ts';
import { toAttachment } from '../messages/attachment.ts';
import { lastAssignee } from '../access/thread-access.ts';
import type { Action, Call } from '../request/call.ts';
import { toEnvelopeError } from '../request/error-envelope.ts';
import { threadId } from '../request/fields.ts';
import { isFromTeam, isIncoming } from '../messages/message.ts';
import { actorNames } from '../people/actors.ts';
import { snippetOf } from '../messages/snippet.ts';
import { threadMessages } from '../messages/thread-messages.ts';
import { isSentOrReceived } from '../messages/routing-messages.ts';

/** Enough to reach a message past the events around it. */
const MESSAGES_TO_LOOK_AT = 10;
const MOST_PAGES = 3;

/** What rows show beyond their summaries. A thread that fails is named, and takes no other with it. */
export const previewThreads: Action<Actions['previewThreads']['fields'], ThreadPreviews> = {
  fields: z.strictObject({
    threadIds: z.array(threadId).check(z.minLength(1), z.maxLength(PREVIEWS_PER_CALL)),
    withAssignees: z.optional(z.literal(true)),
  }),

  async run(call, { threadIds, withAssignees }) {
    call.hubspot.setPriority('preview');
    const ids = [...new Set(threadIds)];
    const assignees = ids.map((id) => lastAssignee(call, id));
    const [results, actors] = await Promise.all([
      Promise.allSettled(ids.map((id, index) => preview(call, id, assignees[index]))),
      withAssignees && assigneeNames(call, assignees),
    ]);
    const answer: ThreadPreviews = { previews: [], failures: [], ...(actors && { actors }) };
    results.forEach((result, index) => {
      if (result.status === 'fulfilled') answer.previews.push(result.value);
      else
        answer.failures.push({ threadId: ids[index] ?? '', error: toEnvelopeError(result.reason) });
    });
    return answer;
  },
};

/** Who has these threads; of somebody whose name HubSpot does not tell, what kind of actor it is. */
async function assigneeNames(
  call: Call,
  assignees: Promise<string | undefined>[],
): Promise<Actors> {
  const proven = await Promise.allSettled(assignees);
  const ids = proven.flatMap((assignee) =>
    assignee.status === 'fulfilled' ? (assignee.value ?? []) : [],
  );
  const unnamed = ids.map((id) => [id, { kind: kindOfActor(id) }] as const);
  return { ...Object.fromEntries(unnamed), ...(await actorNames(call, ids)) };
}

/** @param proof must be there before anything is told. */
async function preview(call: Call, threadId: string, proof: unknown): Promise<ThreadPreview> {
  const [messages] = await Promise.all([latestMessages(call, threadId), proof]);
  const latest = messages.find(isShown);
  if (!latest) return { threadId, snippet: '' };
  const sender = latest.senders[0];
  // A bot neither waits nor answers.
  const decisive = messages.find(
    (message) => isSentOrReceived(message) && (isIncoming(message) || isFromTeam(message)),
  );
  const exchanged = messages.filter(({ type }) => type === 'MESSAGE');
  const customer = exchanged.find(isIncoming)?.senders[0];
  const snippet = snippetOf(latest);
  return {
    threadId,
    subject: messages.find(({ subject }) => subject?.trim())?.subject,
    snippet,
    customer: customer && nameOf(customer),
    undelivered: exchanged[0]?.status?.statusType === 'FAILED' || undefined,
    waiting: decisive && isIncoming(decisive),
    latest: {
      messageId: latest.id,
      at: latest.createdAt,
      senderName: sender && nameOf(sender),
      senderKind: isIncoming(latest)
        ? 'customer'
        : kindOfActor(sender?.actorId ?? latest.createdBy),
      comment: latest.type === 'COMMENT',
      attachment: snippet ? undefined : latest.attachments.map(toAttachment)[0],
    },
  };
}

function nameOf({ name, deliveryIdentifier }: WireParticipant): string | undefined {
  return name ?? deliveryIdentifier?.value;
}

async function latestMessages(call: Call, threadId: string): Promise<WireMessage[]> {
  const messages: WireMessage[] = [];
  let after: string | undefined;
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const limit = MESSAGES_TO_LOOK_AT;
    const page = await threadMessages(call, threadId, { limit, after });
    messages.push(...page.rows);
    if (page.after === undefined || messages.some(isShown)) break;
    after = page.after;
  }
  return messages;
}

function isShown({ type }: WireMessage): boolean {
  return type === 'MESSAGE' || type === 'COMMENT' || type === 'WELCOME_MESSAGE';
}
