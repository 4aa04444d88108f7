import { makeMessage, storeMessage } from '../../messaging/add-message.ts';
import { appAuthor, appClient } from '../../messaging/author.ts';
import { channels } from '../../messaging/channels.ts';
import { deliver } from '../../messaging/deliver.ts';
import { newMessageId, stampByApp } from '../../messaging/event-stamp.ts';
import { changeAssignee, changeStatus } from '../../messaging/events.ts';
import { isHelpDesk } from '../../messaging/help-desk.ts';
import { quotedHistory } from '../../messaging/quoted-history.ts';
import { asRichText } from '../../messaging/rich-text.ts';
import type { Thread } from '../../store/thread.ts';
import { invalid } from '../../http/api-error.ts';
import { readBody } from '../../http/body.ts';
import type { Call, Handler } from '../../http/call.ts';
import {
  PublicMessageEgg,
  type CommentEgg,
  type MessageEgg,
} from '../../shapes/conversations/message-egg.ts';
import type { Sender, WireMessage } from '../../shapes/conversations/message.ts';
import { readAttachment } from './attachments.ts';
import { readReplyRoute } from './reply-route.ts';
import { findThread } from './threads.ts';

type Egg = MessageEgg | CommentEgg;

const isEmpty = (egg: Egg): boolean =>
  !egg.text.trim() && !egg.richText?.trim() && egg.attachments.length === 0;

const common = (call: Call, thread: Thread, egg: Egg) => ({
  id: newMessageId(call.state),
  conversationsThreadId: thread.id,
  createdAt: call.state.clock.now().toISOString(),
  archived: false,
  client: appClient(call.state.store),
  text: egg.text,
  attachments: egg.attachments.map((attachment) => readAttachment(call, attachment)),
});

/** The author of a comment is always the app. */
function comment(call: Call, thread: Thread, egg: CommentEgg): WireMessage {
  const { actorId } = appAuthor(call.state.store);
  return {
    ...common(call, thread, egg),
    type: 'COMMENT',
    createdBy: actorId,
    senders: [{ actorId }],
    recipients: [],
    richText: egg.richText ?? asRichText(egg.text),
  };
}

/** Appends the sender's signature under the active variants. */
function signed({ state }: Call, { name = '' }: Sender, egg: MessageEgg): MessageEgg {
  const isMail = egg.channelId === channels.EMAIL;
  if (!isMail || !state.variants.has('reply-appends-signature')) return egg;
  return {
    ...egg,
    text: `${egg.text}\n\n--\n${name}`,
    ...(egg.richText !== undefined && { richText: `${egg.richText}<p>--<br>${name}</p>` }),
  };
}

function message(call: Call, thread: Thread, unsigned: MessageEgg): WireMessage {
  const { store } = call.state;
  const { sender, account, recipients } = readReplyRoute(call.state, unsigned);
  const egg = signed(call, sender, unsigned);
  const hasSubject = account.channelId === channels.EMAIL && egg.subject !== undefined;
  return {
    ...common(call, thread, egg),
    type: 'MESSAGE',
    createdBy: egg.senderActorId,
    senders: [sender],
    recipients,
    ...(egg.richText !== undefined && { richText: egg.richText }),
    ...(hasSubject && { subject: egg.subject }),
    direction: 'OUTGOING',
    channelId: account.channelId,
    channelAccountId: account.id,
    truncationStatus: 'NOT_TRUNCATED',
    status: deliver(store, account, recipients),
  };
}

/** @throws ApiError 400 where the active variants refuse comments */
function checkComment({ state }: Call, thread: Thread): void {
  if (state.variants.has('help-desk-comments-refused') && isHelpDesk(state, thread.id)) {
    throw invalid('Comments are not supported on help desk threads. Use notes instead.');
  }
}

/** Applies the side effects that a reply has under the active variants. */
function applySideEffects({ state }: Call, threadId: string, senderActorId: string): void {
  const { store, variants } = state;
  const thread = store.threads.get(threadId);
  if (!thread) return;
  const reopened = variants.has('reply-reopens-thread')
    ? changeStatus(store, thread, 'OPEN', stampByApp(state))
    : thread;
  if (variants.has('reply-assigns-sender') && !reopened.assignedTo) {
    changeAssignee(store, reopened, senderActorId, stampByApp(state));
  }
}

/** Adds a message. 201 means accepted, not delivered: see `status` in the message. */
export const sendMessage: Handler = (call) => {
  const { store, delayedMessages, clock } = call.state;
  const thread = findThread(call);
  const egg = readBody(PublicMessageEgg, call.body);
  if (isEmpty(egg)) throw invalid('A message needs text or an attachment');
  if (egg.type === 'COMMENT') checkComment(call, thread);
  const { wire, original } =
    egg.type === 'COMMENT'
      ? { wire: comment(call, thread, egg), original: undefined }
      : quotedHistory(store, message(call, thread, egg));
  const sent = makeMessage(store, wire, original);
  const late = call.lateMilliseconds;
  if (late > 0) delayedMessages.hold(sent, clock.now().getTime() + late);
  else storeMessage(store, sent);
  if (egg.type === 'MESSAGE') applySideEffects(call, thread.id, egg.senderActorId);
  return { status: 201, body: wire };
};
