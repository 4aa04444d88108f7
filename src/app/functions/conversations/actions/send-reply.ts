import * as z from 'zod/mini';
import type { Actions } from '../../../cards/contract/actions.ts';
import { MESSAGES_PER_PAGE } from '../../../cards/contract/limits.ts';
import type { RouteChoice } from '../../../cards/contract/route.ts';
import type { SendOutcome } from '../../../cards/contract/send.ts';
import { CHANNEL } from '../hubspot/channels.ts';
import { listMessages } from '../hubspot/messages.ts';
import type { OutgoingMessage, WireMessage } from '../hubspot/messages.ts';
import type { WireThread } from '../hubspot/threads.ts';
import { runSequentially, oncePerAttempt } from '../sending/attempts.ts';
import { preferAccessError, writableThread } from '../access/thread-access.ts';
import type { AgentAction, AgentCall, Call } from '../request/call.ts';
import { attemptId, messageId, messageText, threadId } from '../request/fields.ts';
import { isIncoming } from '../messages/message.ts';
import { channelAccounts, channelNames } from '../channels/channels.ts';
import { actorNames } from '../people/actors.ts';
import { ActionError } from '../request/action-error.ts';
import { oneLine } from '../messages/one-line.ts';
import { planReply } from '../sending/reply-plan.ts';
import type { PlannedRoute } from '../sending/reply-plan.ts';
import { richTextOf } from '../sending/rich-text.ts';
import { sendAndConfirm } from '../sending/send-and-confirm.ts';
import { routingMessages, loadUntilMessage } from '../messages/routing-messages.ts';
import { rejectStaleReply } from '../sending/reject-stale-reply.ts';

type Fields = Actions['sendReply']['fields'];

const route = z.strictObject({
  channelId: z.string().check(z.minLength(1)),
  channelAccountId: z.string().check(z.minLength(1)),
  subject: z.optional(z.string().check(z.maxLength(1_000))),
});

/** A file id or the address of a file in HubSpot's file tool: its documentation tells both. */
const attachment = z.string().check(z.regex(/^(\d{1,30}|https:\/\/\S{1,2000})$/));

/** Sends a reply by the route of the latest message, or by the one that the agent chose among its alternatives. */
export const sendReply: AgentAction<Fields, SendOutcome> = {
  needsAgent: true,
  fields: z.strictObject({
    threadId,
    text: messageText,
    richText: z.optional(messageText),
    route: z.optional(route),
    attachments: z.optional(z.array(attachment).check(z.maxLength(20))),
    seenMessageId: z.optional(messageId),
    attemptId,
    evenIfChanged: z.optional(z.boolean()),
  }),

  run(call, fields) {
    const attemptKey = `${fields.threadId} ${call.agent.actorId} ${fields.attemptId}`;
    const queueKey = `${fields.threadId} ${call.agent.actorId} ${fields.text}`;
    return oncePerAttempt(call, attemptKey, (posting) =>
      runSequentially(call, queueKey, () => send(call, fields, attemptKey, posting)),
    );
  },
};

async function send(
  call: AgentCall,
  fields: Fields,
  attemptKey: string,
  posting: () => void,
): Promise<SendOutcome> {
  const limit = MESSAGES_PER_PAGE;
  const proof = writableThread(call, fields.threadId);
  const [thread, page, listed, channels] = await Promise.all([
    proof,
    preferAccessError(proof, listMessages(call.hubspot, fields.threadId, { limit })),
    channelAccounts(call),
    channelNames(call),
  ]);
  const messages = await loadUntilMessage(call, fields.threadId, page);
  const texts = { text: fields.text, richText: fields.richText ?? richTextOf(fields.text) };
  if (!fields.evenIfChanged) {
    rejectStaleReply(call, messages, fields.seenMessageId, { type: 'MESSAGE', ...texts });
  }
  const [actors, accounts] = await Promise.all([
    people(call, thread, messages),
    // What was late may have come meanwhile.
    listed ?? channelAccounts(call),
  ]);
  const plan = planReply({ thread, messages, accounts, channels, actors });
  if (plan.kind === 'closed') {
    throw new ActionError(accounts ? 'READ_ONLY_CHANNEL' : 'UNAVAILABLE', plan.reason, {
      reason: plan.why,
    });
  }
  const chosen = choose(plan.routes, fields.route);
  const message: OutgoingMessage = {
    type: 'MESSAGE',
    ...texts,
    attachments: (fields.attachments ?? []).map((fileId) => ({ type: 'FILE', fileId })),
    senderActorId: call.agent.actorId,
    channelId: chosen.route.channelId,
    channelAccountId: chosen.route.channelAccountId,
    recipients: chosen.recipients,
    subject:
      chosen.route.channelId === CHANNEL.EMAIL
        ? oneLine(fields.route?.subject ?? '') || chosen.route.subject
        : undefined,
  };
  posting();
  return sendAndConfirm(call, { threadId: thread.id, attemptKey, message, before: page.rows });
}

/** The people of mails and forms that do not tell their addresses: only then a reply needs to know who they are. */
async function people(call: Call, thread: WireThread, messages: WireMessage[]) {
  const guides = routingMessages(messages);
  const [latest] = guides;
  if (latest?.channelId !== CHANNEL.FORMS && latest?.channelId !== CHANNEL.EMAIL) return {};
  const told = [latest, guides.find(isIncoming) ?? latest];
  const hidden = told
    .flatMap(({ senders, recipients }) => [...senders, ...recipients])
    .filter(({ deliveryIdentifier }) => !deliveryIdentifier);
  if (hidden.length === 0 && latest.senders.length > 0) return {};
  const contact = `V-${thread.associatedContactId ?? ''}`;
  const ids = [latest.createdBy, ...hidden.map(({ actorId }) => actorId), contact];
  return actorNames(
    call,
    ids.filter((id) => id !== undefined),
  );
}

function choose(
  routes: [PlannedRoute, ...PlannedRoute[]],
  choice: RouteChoice | undefined,
): PlannedRoute {
  if (!choice) return routes[0];
  const chosen = routes.find(
    ({ route }) =>
      route.channelId === choice.channelId && route.channelAccountId === choice.channelAccountId,
  );
  if (!chosen) {
    throw new ActionError(
      'INVALID_REQUEST',
      '"route" is not among the ways this thread can be answered. Open the thread again and choose anew.',
      { reason: 'ROUTE_GONE' },
    );
  }
  return chosen;
}
