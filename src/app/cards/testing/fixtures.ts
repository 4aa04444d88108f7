import type { Conversation } from '../contract/conversation.ts';
import type {
  RateLimitStatus,
  ConversationsError,
  Envelope,
  ErrorCode,
} from '../contract/envelope.ts';
import type { Comment, ConversationMessage } from '../contract/message.ts';
import type { ReplyRoute } from '../contract/reply/route.ts';
import type { ThreadPreview } from '../contract/preview/preview.ts';
import type { Names, ThreadList, ThreadSummary } from '../contract/thread.ts';

/** Tuesday, 17 November 2026, 14:00 UTC: the start time of every card test. */
export const NOW = Date.parse('2026-11-17T14:00:00Z');

export const minutesAgo = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();
export const hoursAgo = (hours: number) => minutesAgo(hours * 60);

export const names: Names = {
  actors: {
    'A-1': { kind: 'agent', name: 'Ana Torres' },
    'A-2': { kind: 'agent', name: 'Luis Ferrer' },
    'V-101': { kind: 'customer', name: 'Maria Lopez' },
  },
  channels: { '1000': 'Live chat', '1002': 'Email', '77': 'Telegram' },
  inboxes: { '5': { name: 'Support', type: 'INBOX' } },
};

export function aThread(overrides: Partial<ThreadSummary> = {}): ThreadSummary {
  return {
    id: '900',
    status: 'OPEN',
    channelId: '1002',
    inboxId: '5',
    contactId: '101',
    createdAt: hoursAgo(30),
    latestMessageAt: hoursAgo(2),
    latestReceivedAt: hoursAgo(2),
    archived: false,
    spam: false,
    ...overrides,
  };
}

/** Archived threads, which have no rows; with these, any list is long enough for filters and selection. */
export const archivedThreads = Array.from({ length: 8 }, (_, index) =>
  aThread({ id: `archived-${index}`, status: 'CLOSED', archived: true }),
);

export function aList(threads: ThreadSummary[], overrides: Partial<ThreadList> = {}): ThreadList {
  return { threads, names, ...overrides };
}

export function aPreview(threadId: string, overrides: Partial<ThreadPreview> = {}): ThreadPreview {
  return {
    threadId,
    subject: 'Broken zip',
    snippet: 'The zip broke on day one.',
    latest: { messageId: 'm1', senderName: 'Maria Lopez', senderKind: 'customer', comment: false },
    ...overrides,
  };
}

export function aMessage(overrides: Partial<ConversationMessage> = {}): ConversationMessage {
  return {
    kind: 'message',
    id: 'm1',
    at: hoursAgo(2),
    by: 'V-101',
    direction: 'incoming',
    sender: { actorId: 'V-101', address: 'maria@example.com', field: 'FROM' },
    recipients: [],
    channelId: '1002',
    subject: 'Broken zip',
    text: 'The zip broke on day one.',
    truncated: false,
    attachments: [],
    ...overrides,
  };
}

export function aReply(overrides: Partial<ConversationMessage> = {}): ConversationMessage {
  return aMessage({
    id: 'm2',
    at: minutesAgo(0),
    by: 'A-1',
    direction: 'outgoing',
    sender: { actorId: 'A-1', field: 'FROM' },
    text: 'A new one is on its way.',
    delivery: { state: 'sent' },
    ...overrides,
  });
}

export function aComment(overrides: Partial<Comment> = {}): Comment {
  return {
    kind: 'comment',
    id: 'c1',
    at: hoursAgo(1),
    by: 'A-2',
    sender: { actorId: 'A-2' },
    text: 'She is right, see the photos.',
    attachments: [],
    ...overrides,
  };
}

export const emailRoute: ReplyRoute = {
  channelId: '1002',
  channelAccountId: '12',
  from: { name: 'Support', address: 'support@example.com' },
  recipients: [{ address: 'maria@example.com', name: 'Maria Lopez', field: 'TO' }],
  subject: 'Re: Broken zip',
};

export function aConversation(overrides: Partial<Conversation> = {}): Conversation {
  return {
    thread: aThread(),
    messages: [aMessage()],
    names,
    routes: { kind: 'open', route: emailRoute, alternatives: [] },
    ...overrides,
  };
}

const budget: RateLimitStatus = {};

export function okResponse<Data>(data: Data): Envelope<Data> {
  return { ok: true, data, budget };
}

export function errorResponse(
  code: ErrorCode,
  overrides: Partial<ConversationsError> = {},
): Envelope<never> {
  return { ok: false, error: { code, ...overrides }, budget };
}
