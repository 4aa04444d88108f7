import type { Conversation, Message, Preview, RecordReference, Thread } from '../conversation.ts';
import { call, callForAll } from './hubspot.ts';

const THREADS = '/conversations/v3/conversations/threads';
const THREADS_V3 = '/conversations/conversations/v3/threads';
const ACTORS = '/conversations/v3/conversations/actors';
const MESSAGES_SHOWN = 20;

/** The record's threads, newest activity first, with the names of those who have them. */
export async function listThreads({ objectTypeId, objectId }: RecordReference): Promise<Thread[]> {
  const threads =
    objectTypeId === '0-5'
      ? await callForAll<Thread>(THREADS, { associatedTicketId: objectId, limit: 100 })
      : [
          ...(await threadsOfContact(objectId, 'OPEN')),
          ...(await threadsOfContact(objectId, 'CLOSED')),
        ];
  const names = await namesOf(threads.map(({ assignedTo }) => assignedTo));
  return threads
    .map((thread) => ({ ...thread, assigneeName: names.get(thread.assignedTo ?? '') }))
    .sort((a, b) => activity(b).localeCompare(activity(a)));
}

/** HubSpot lists a contact's threads only by status. */
function threadsOfContact(contactId: string, threadStatus: string): Promise<Thread[]> {
  const query = { associatedContactId: contactId, threadStatus, sort: '-id', limit: 100 };
  return callForAll<Thread>(THREADS, query);
}

/** What a row shows: subject, first words and sender of the latest message. */
export async function previewThread(threadId: string): Promise<Preview> {
  const messages = (await latestMessages(threadId, 10)).filter(({ type }) => type === 'MESSAGE');
  const [latest] = messages;
  const sender = latest?.senders?.[0];
  return {
    subject: messages.find(({ subject }) => subject)?.subject,
    snippet: latest?.text?.slice(0, 160) ?? '',
    senderName: sender?.name ?? sender?.deliveryIdentifier?.value,
  };
}

/** A thread and its latest messages with the names of their authors. */
export async function readThread(threadId: string): Promise<Conversation> {
  const thread = (await call('GET', `${THREADS}/${threadId}`)) as Thread;
  const messages = await latestMessages(threadId, MESSAGES_SHOWN);
  const names = await namesOf([thread.assignedTo, ...messages.map(({ createdBy }) => createdBy)]);
  return {
    thread: { ...thread, assigneeName: names.get(thread.assignedTo ?? '') },
    messages: messages.map((message) => ({
      ...message,
      authorName: names.get(message.createdBy) ?? message.senders?.[0]?.name,
    })),
  };
}

/** Replies to the customer's latest message, the way it came. */
export async function sendReply(threadId: string, userId: number, text: string): Promise<Message> {
  const messages = await latestMessages(threadId, MESSAGES_SHOWN);
  const latest = messages.find(
    ({ type, direction }) => type === 'MESSAGE' && direction === 'INCOMING',
  );
  if (!latest) throw new Error('There is nobody to reply to');
  const { channelId, channelAccountId, subject, senders = [] } = latest;
  const body = {
    type: 'MESSAGE',
    text,
    senderActorId: `A-${userId}`,
    channelId,
    channelAccountId,
    subject,
    recipients: senders.map(({ actorId, deliveryIdentifier }) => ({
      actorId,
      deliveryIdentifiers: [deliveryIdentifier],
    })),
    attachments: [],
  };
  return (await call('POST', `${THREADS}/${threadId}/messages`, { body })) as Message;
}

/** Gives the thread to this agent. */
export async function assignThread(threadId: string, actorId: string): Promise<Thread> {
  const path = `${THREADS_V3}/${threadId}/assignee`;
  return (await call('PUT', path, { body: { actorId } })) as Thread;
}

async function latestMessages(threadId: string, limit: number): Promise<Message[]> {
  const qs = { sort: '-createdAt', limit };
  const path = `${THREADS}/${threadId}/messages`;
  const { results } = (await call('GET', path, { qs })) as { results: Message[] };
  return results;
}

async function namesOf(actorIds: (string | undefined)[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const id of new Set(actorIds.filter((each) => each !== undefined))) {
    try {
      const path = `${ACTORS}/${encodeURIComponent(id)}`;
      const { name, email } = (await call('GET', path)) as { name?: string; email?: string };
      names.set(id, name ?? email ?? id);
    } catch {
      names.set(id, id);
    }
  }
  return names;
}

function activity({ latestMessageTimestamp, createdAt }: Thread): string {
  return latestMessageTimestamp ?? createdAt;
}
