import { z } from 'zod';
import type { Message } from '../../store/message.ts';
import { invalid, notFound } from '../../http/api-error.ts';
import { ok, type Call, type Handler } from '../../http/call.ts';
import { cutPage, paging } from '../../http/page.ts';
import { flag, limit, many, readQuery, text } from '../../http/query.ts';
import type { Thread } from '../../store/thread.ts';

const MAX_MESSAGES = 100;

const MessagesQuery = z.object({
  after: text,
  archived: flag,
  limit: limit(MAX_MESSAGES),
  sort: many(z.string()),
});

/** Finds a thread, archived or not. */
function readableThread(call: Call): Thread {
  const id = call.parameter('threadId');
  const thread = call.state.store.threads.get(id);
  if (!thread) throw notFound('Thread', id);
  return thread;
}

function findMessage(call: Call): Message {
  const { id: threadId } = readableThread(call);
  const id = call.parameter('messageId');
  const message = call.state.store.messages.get(id);
  if (message?.threadId !== threadId) throw notFound('Message', id);
  return message;
}

/** Lists messages, newest first by default. */
export const listMessages: Handler = (call) => {
  const query = readQuery(MessagesQuery, call.query);
  const [sort = '-createdAt'] = query.sort ?? [];
  if (!/^-?createdAt$/.test(sort)) throw invalid(`Cannot sort messages by ${sort}`);
  const page = cutPage({
    rows: call.state.store.messagesOf(readableThread(call).id),
    positionOf: ({ wire, sequence }) => [Date.parse(wire.createdAt), sequence],
    descending: sort.startsWith('-'),
    limit: query.limit,
    after: query.after,
    isVisible: ({ wire }) => wire.archived === (query.archived ?? false),
  });
  return ok({ results: page.rows.map(({ wire }) => wire), ...paging(call, page.after) });
};

export const getMessage: Handler = (call) => ok(findMessage(call).wire);

/** Returns the content of a message including its quoted history. */
export const getOriginalContent: Handler = (call) => {
  const { wire, original } = findMessage(call);
  if (original) return ok(original);
  if (!('text' in wire)) throw notFound('Content of message', wire.id);
  const { text, richText } = wire;
  return ok({ text, ...(richText !== undefined && { richText }) });
};
