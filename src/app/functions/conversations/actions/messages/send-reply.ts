import * as v from 'valibot';
import type { Actions } from '../../../../cards/contract/actions.ts';
import { CHANNEL } from '../../../../cards/contract/channel.ts';
import { addressKey, MAX_RECIPIENTS } from '../../../../cards/contract/reply/mail-address.ts';
import type { RouteChoice } from '../../../../cards/contract/reply/route.ts';
import type { SendOutcome } from '../../../../cards/contract/send.ts';
import { oneLine } from '../../../../cards/contract/text.ts';
import { preferAccessError, writableThread } from '../../access/thread-access.ts';
import { channelAccounts } from '../../channels/channels.ts';
import type { OutgoingMessage, OutgoingRecipient, WireMessage } from '../../hubspot/messages.ts';
import type { WireThread } from '../../hubspot/threads.ts';
import { isIncoming } from '../../messages/incoming.ts';
import { routingMessages } from '../../messages/routing-messages.ts';
import { loadUntilMessage } from '../../messages/thread-messages.ts';
import { actorNames } from '../../people/actors.ts';
import { ActionError } from '../../request/action-error.ts';
import type { AgentAction, AgentCall, Call } from '../../request/call.ts';
import {
  attemptId,
  because,
  knownMessageIds,
  mailAddress,
  messageId,
  messageText,
  recipientField,
  stageMove,
  signature,
  threadId,
} from '../../request/fields.ts';
import { oncePerAttempt } from '../../sending/attempts.ts';
import { chosenRecipients } from '../../sending/recipients.ts';
import { checkBeforePost, readNewestMessages } from '../../sending/last-check.ts';
import { rejectNewRecipient } from '../../sending/reject-new-recipient.ts';
import { rejectStaleReply } from '../../sending/reject-stale-reply.ts';
import { planReply } from '../../sending/reply-plan.ts';
import type { PlannedRoute } from '../../sending/reply-plan.ts';
import { replyText } from '../../sending/reply-text.ts';
import { sendAndConfirm } from '../../sending/send-and-confirm.ts';
import { effectiveSettings } from '../../team-settings/effective-settings.ts';
import { prepareMove } from '../../tickets/move-after-send.ts';

type Fields = Actions['sendReply']['fields'];

const recipients = v.pipe(
  v.array(v.strictObject({ address: mailAddress, field: recipientField })),
  v.maxLength(MAX_RECIPIENTS, because('BAD_RECIPIENT')),
  v.check((chosen) => chosen.some(({ field }) => field === 'TO'), because('NO_RECIPIENT')),
  v.check(
    (chosen) => new Set(chosen.map(({ address }) => addressKey(address))).size === chosen.length,
    because('BAD_RECIPIENT'),
  ),
);

const route = v.strictObject({
  channelId: v.pipe(v.string(), v.minLength(1)),
  channelAccountId: v.pipe(v.string(), v.minLength(1)),
  subject: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
  recipients: v.optional(recipients),
});

/** The URL of a file in HubSpot's file manager, as HubSpot's upload returns it. A bare id could name any file of the account. */
const attachment = v.pipe(
  v.string(),
  v.regex(/^https:\/\/(?:[a-z\d-]+\.)+[a-z][a-z\d-]+\/(?:(?![\s\\])\P{C}){1,2000}$/iu),
);

/** Sends a reply by the route of the latest message, or by the alternative that the agent chose. */
export const sendReply: AgentAction<Fields, SendOutcome> = {
  needsAgent: true,
  sends: true,
  fields: v.strictObject({
    threadId,
    text: messageText,
    signature,
    route: v.optional(route),
    knownRecipients: v.optional(
      v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000))), v.maxLength(1_000)),
    ),
    attachments: v.optional(v.pipe(v.array(attachment), v.maxLength(20))),
    seenMessageId: v.optional(messageId),
    knownMessageIds,
    attemptId,
    evenIfChanged: v.optional(v.boolean()),
    then: v.optional(v.strictObject({ ...stageMove, closeThread: v.optional(v.literal(true)) })),
  }),

  run: async (call, fields) => {
    await checkFiles(call, fields);
    return oncePerAttempt(call, 'MESSAGE', fields, (attemptKey, onPost) =>
      send(call, fields, attemptKey, onPost),
    );
  },
};

/** Files go with the thread and by the agent that they were uploaded for: a URL from another reply is not accepted. */
async function checkFiles(call: AgentCall, { threadId, attachments = [] }: Fields): Promise<void> {
  if (attachments.length === 0) return;
  if (!(await effectiveSettings(call)).attachFiles) {
    throw new ActionError('REJECTED', { reason: 'FILES_OFF' });
  }
  const sender = `${threadId} ${call.agent.actorId}`;
  const { senderByFile } = call.cache;
  if (attachments.some((url) => (senderByFile.get(url) ?? sender) !== sender)) {
    throw new ActionError('INVALID_REQUEST', { detail: 'invalid field: attachments' });
  }
  for (const url of attachments) senderByFile.set(url, sender);
}

async function send(
  call: AgentCall,
  fields: Fields,
  attemptKey: string,
  onPost: () => void,
): Promise<SendOutcome> {
  const accessCheck = writableThread(call, fields.threadId);
  const [thread, newest, listed, settings] = await Promise.all([
    accessCheck,
    preferAccessError(accessCheck, readNewestMessages(call, fields.threadId)),
    channelAccounts(call),
    effectiveSettings(call),
  ]);
  const messages = await loadUntilMessage(call, fields.threadId, newest.page);
  const texts = replyText(fields.text, fields.signature);
  const check = (latest: WireMessage[]) => {
    if (!fields.evenIfChanged)
      rejectStaleReply(call, latest, fields, { type: 'MESSAGE', ...texts });
  };
  check(messages);
  const [actors, accounts] = await Promise.all([
    correspondents(call, thread, messages),
    // A late response may have arrived by now.
    listed ?? channelAccounts(call),
  ]);
  const { ownAddresses: listedAddresses } = settings;
  const plan = planReply({ thread, messages, accounts, actors, listedAddresses });
  if (plan.kind === 'closed') {
    const code = accounts ? 'READ_ONLY_CHANNEL' : 'UNAVAILABLE';
    throw new ActionError(code, { reason: plan.reason });
  }
  const chosen = choose(plan.routes, fields.route);
  rejectNewRecipient(chosen.route, fields.knownRecipients);
  if (fields.signature !== undefined && chosen.route.channelId !== CHANNEL.EMAIL) {
    throw new ActionError('INVALID_REQUEST', { reason: 'ROUTE_GONE' });
  }
  const message: OutgoingMessage = {
    type: 'MESSAGE',
    ...texts,
    attachments: (fields.attachments ?? []).map((fileId) => ({ type: 'FILE', fileId })),
    senderActorId: call.agent.actorId,
    channelId: chosen.route.channelId,
    channelAccountId: chosen.route.channelAccountId,
    recipients: recipientsOf(chosen, fields.route),
    subject:
      chosen.route.channelId === CHANNEL.EMAIL
        ? oneLine(fields.route?.subject ?? '') || chosen.route.subject
        : undefined,
  };
  const before = await checkBeforePost(call, thread.id, newest, (latest) => {
    const ids = new Set(latest.map(({ id }) => id));
    check([...latest, ...messages.filter(({ id }) => !ids.has(id))]);
  });
  onPost();
  const move = fields.then && prepareMove(call, fields.then, accessCheck);
  const outcome = await sendAndConfirm(call, { threadId: thread.id, attemptKey, message, before });
  return move ? move(outcome) : outcome;
}

/** Reads the people of a mail or form whose addresses the messages lack. Other replies need no call for them. */
async function correspondents(call: Call, thread: WireThread, messages: WireMessage[]) {
  const candidates = routingMessages(messages);
  const [latest] = candidates;
  if (latest?.channelId !== CHANNEL.FORMS && latest?.channelId !== CHANNEL.EMAIL) return {};
  const relevant = [latest, candidates.find(isIncoming) ?? latest];
  const withoutAddress = relevant
    .flatMap(({ senders, recipients }) => [...senders, ...recipients])
    .filter(({ deliveryIdentifier }) => !deliveryIdentifier);
  if (withoutAddress.length === 0 && latest.senders.length > 0) return {};
  const contact = thread.associatedContactId && `V-${thread.associatedContactId}`;
  const ids = [latest.createdBy, ...withoutAddress.map(({ actorId }) => actorId), contact];
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
  if (!chosen) throw new ActionError('INVALID_REQUEST', { reason: 'ROUTE_GONE' });
  return chosen;
}

/**
 * @throws ActionError for a reply by mail without a recipient in To, and for recipients chosen on a channel that is not
 *   e-mail.
 */
function recipientsOf(
  { route, recipients }: PlannedRoute,
  choice: RouteChoice | undefined,
): OutgoingRecipient[] {
  const isMail = route.channelId === CHANNEL.EMAIL;
  if (choice?.recipients) {
    if (!isMail) throw new ActionError('INVALID_REQUEST', { reason: 'BAD_RECIPIENT' });
    return chosenRecipients(choice.recipients, route);
  }
  if (isMail && !recipients.some(({ recipientField }) => recipientField === 'TO')) {
    throw new ActionError('INVALID_REQUEST', { reason: 'NO_RECIPIENT' });
  }
  return recipients;
}
