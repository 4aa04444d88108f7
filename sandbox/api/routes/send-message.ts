import { addMessage, makeMessage, placeMessage } from '../conversation/add-message.ts';
import { theApp, viaApp } from '../conversation/author.ts';
import { channels } from '../conversation/channels.ts';
import { quotedHistory } from '../conversation/quoted-history.ts';
import { asRichText } from '../conversation/rich-text.ts';
import { fullName, type User } from '../entities/people.ts';
import type { Thread } from '../entities/thread.ts';
import { invalid } from '../http/api-error.ts';
import { readBody } from '../http/body.ts';
import type { Call, Handler } from '../http/call.ts';
import type { ChannelAccount } from '../shapes/channel.ts';
import {
  PublicMessageEgg,
  type CommentEgg,
  type MessageEgg,
  type RecipientEgg,
} from '../shapes/message-egg.ts';
import type { MessageStatus, Recipient, Sender, WireMessage } from '../shapes/message.ts';
import { takeAttachment } from './attachments.ts';
import { newMessageId } from '../conversation/moment.ts';
import { findThread } from './threads.ts';

function isEmpty(egg: MessageEgg | CommentEgg): boolean {
  return !egg.text.trim() && !egg.richText?.trim() && egg.attachments.length === 0;
}

const common = (call: Call, thread: Thread) => ({
  id: newMessageId(call.world),
  conversationsThreadId: thread.id,
  createdAt: call.world.clock.now().toISOString(),
  archived: false,
});

/** The author of a comment is the app, whoever the caller says it is. */
function comment(call: Call, thread: Thread, egg: CommentEgg): WireMessage {
  const { actorId, client } = theApp(call.world.store);
  return {
    ...common(call, thread),
    type: 'COMMENT',
    createdBy: actorId,
    client,
    senders: [{ actorId }],
    recipients: [],
    text: egg.text,
    richText: egg.richText ?? asRichText(egg.text),
    attachments: egg.attachments.map((attachment) => takeAttachment(call, attachment)),
  };
}

/** @throws ApiError 400 in HubSpot's words */
function findSender(call: Call, actorId: string): User {
  const user = actorId.startsWith('A-') ? call.world.store.users.get(actorId.slice(2)) : undefined;
  if (!user?.active) throw invalid(`Sender actor ${actorId} not found`);
  return user;
}

function findAccount(call: Call, egg: MessageEgg): ChannelAccount {
  const { store } = call.world;
  const channel = store.channels.get(egg.channelId);
  if (!channel) throw invalid(`Channel ${egg.channelId} not found`);
  if (channels.cannotSend.has(channel.id)) {
    throw invalid(`Sending messages on channel ${channel.name} is not supported`);
  }
  const account = store.channelAccounts.get(egg.channelAccountId);
  if (account?.channelId !== channel.id || account.archived) {
    throw invalid(`Channel account ${egg.channelAccountId} not found on channel ${channel.id}`);
  }
  return account;
}

function readRecipient(egg: RecipientEgg, index: number): Recipient[] {
  const identifiers = [
    ...(egg.deliveryIdentifiers ?? []),
    ...(egg.deliveryIdentifier ? [egg.deliveryIdentifier] : []),
  ];
  if (identifiers.length === 0) {
    throw invalid(`Some required fields were not set: [recipients.${index}.deliveryIdentifiers]`);
  }
  const { actorId, name, recipientField } = egg;
  return identifiers.map((deliveryIdentifier) => ({
    ...(actorId && { actorId }),
    ...(name && { name }),
    ...(recipientField && { recipientField }),
    deliveryIdentifier,
  }));
}

function deliver(call: Call, account: ChannelAccount, recipients: Recipient[]): MessageStatus {
  const { bouncing } = call.world.store;
  const bounced = recipients.find(({ deliveryIdentifier }) =>
    bouncing.has(deliveryIdentifier.value),
  );
  const failed = (errorMessage: string): MessageStatus => ({
    statusType: 'FAILED',
    failureDetails: { errorMessage, errorMessageTokens: {} },
  });
  if (!account.active) return failed(`${account.name} is not active`);
  if (!account.authorized) return failed(`${account.name} needs to be reconnected`);
  if (bounced) return failed(`${bounced.deliveryIdentifier.value} does not accept messages`);
  return { statusType: 'SENT' };
}

function from(user: User, account: ChannelAccount): Sender {
  const { deliveryIdentifier } = account;
  return {
    actorId: `A-${user.id}`,
    name: fullName(user),
    ...(account.channelId === channels.EMAIL && { senderField: 'FROM' }),
    ...(deliveryIdentifier && { deliveryIdentifier }),
  };
}

function message(call: Call, thread: Thread, egg: MessageEgg): WireMessage {
  const user = findSender(call, egg.senderActorId);
  const account = findAccount(call, egg);
  const recipients = egg.recipients.flatMap(readRecipient);
  const byEmail = account.channelId === channels.EMAIL;
  if (byEmail && recipients.length === 0) throw invalid('An email needs at least one recipient');
  return {
    ...common(call, thread),
    type: 'MESSAGE',
    createdBy: egg.senderActorId,
    client: viaApp(call.world.store),
    senders: [from(user, account)],
    recipients,
    text: egg.text,
    ...(egg.richText !== undefined && { richText: egg.richText }),
    ...(byEmail && egg.subject !== undefined && { subject: egg.subject }),
    attachments: egg.attachments.map((attachment) => takeAttachment(call, attachment)),
    direction: 'OUTGOING',
    channelId: account.channelId,
    channelAccountId: account.id,
    truncationStatus: 'NOT_TRUNCATED',
    status: deliver(call, account, recipients),
  };
}

/** 201 says that HubSpot took the message, not that it was delivered: its status tells. */
export const sendMessage: Handler = (call) => {
  const { store, arrivals, clock } = call.world;
  const thread = findThread(call);
  const egg = readBody(PublicMessageEgg, call.body);
  if (isEmpty(egg)) throw invalid('A message needs text or an attachment');
  if (egg.type === 'COMMENT') {
    const wire = comment(call, thread, egg);
    addMessage(store, wire);
    return { status: 201, body: wire };
  }
  const { wire, original } = quotedHistory(store, message(call, thread, egg));
  const sent = makeMessage(store, wire, original);
  if (call.lateMilliseconds > 0) {
    arrivals.hold(sent, clock.now().getTime() + call.lateMilliseconds);
  } else placeMessage(store, sent);
  return { status: 201, body: wire };
};
