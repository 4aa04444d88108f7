import { makeMessage, placeMessage } from '../conversation/add-message.ts';
import { theApp, viaApp } from '../conversation/author.ts';
import { channels } from '../conversation/channels.ts';
import { deliver } from '../conversation/deliver.ts';
import { newMessageId } from '../conversation/moment.ts';
import { quotedHistory } from '../conversation/quoted-history.ts';
import { asRichText } from '../conversation/rich-text.ts';
import type { Thread } from '../entities/thread.ts';
import { invalid } from '../http/api-error.ts';
import { readBody } from '../http/body.ts';
import type { Call, Handler } from '../http/call.ts';
import { PublicMessageEgg, type CommentEgg, type MessageEgg } from '../shapes/message-egg.ts';
import type { WireMessage } from '../shapes/message.ts';
import { takeAttachment } from './attachments.ts';
import { readReplyRoute } from './reply-route.ts';
import { findThread } from './threads.ts';

type Egg = MessageEgg | CommentEgg;

const isEmpty = (egg: Egg): boolean =>
  !egg.text.trim() && !egg.richText?.trim() && egg.attachments.length === 0;

const common = (call: Call, thread: Thread, egg: Egg) => ({
  id: newMessageId(call.world),
  conversationsThreadId: thread.id,
  createdAt: call.world.clock.now().toISOString(),
  archived: false,
  client: viaApp(call.world.store),
  text: egg.text,
  attachments: egg.attachments.map((attachment) => takeAttachment(call, attachment)),
});

/** The author of a comment is the app, whoever the caller says it is. */
function comment(call: Call, thread: Thread, egg: CommentEgg): WireMessage {
  const { actorId } = theApp(call.world.store);
  return {
    ...common(call, thread, egg),
    type: 'COMMENT',
    createdBy: actorId,
    senders: [{ actorId }],
    recipients: [],
    richText: egg.richText ?? asRichText(egg.text),
  };
}

function message(call: Call, thread: Thread, egg: MessageEgg): WireMessage {
  const { store } = call.world;
  const { sender, account, recipients } = readReplyRoute(store, egg);
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

/** 201 says that HubSpot took the message, not that it was delivered: its status tells. */
export const sendMessage: Handler = (call) => {
  const { store, arrivals, clock } = call.world;
  const thread = findThread(call);
  const egg = readBody(PublicMessageEgg, call.body);
  if (isEmpty(egg)) throw invalid('A message needs text or an attachment');
  const { wire, original } =
    egg.type === 'COMMENT'
      ? { wire: comment(call, thread, egg), original: undefined }
      : quotedHistory(store, message(call, thread, egg));
  const sent = makeMessage(store, wire, original);
  const late = call.lateMilliseconds;
  if (late > 0) arrivals.hold(sent, clock.now().getTime() + late);
  else placeMessage(store, sent);
  return { status: 201, body: wire };
};
