import { z } from 'zod';
import type { Message } from '../../store/message.ts';
import { invalid, notFound } from '../../http/api-error.ts';
import { ok, type Call, type Handler } from '../../http/call.ts';
import { cutPage, paging } from '../../http/page.ts';
import { flag, limit, many, readQuery, text } from '../../http/query.ts';
import { isHelpDesk } from '../../messaging/help-desk.ts';
import { findAnyThread } from './threads.ts';

const MAX_MESSAGES = 100;

const MessagesQuery = z.object({
  after: text,
  archived: flag,
  limit: limit(MAX_MESSAGES),
  sort: many(z.string()),
});

function findMessage(call: Call): Message {
  const { id: threadId } = findAnyThread(call);
  const id = call.parameter('messageId');
  const message = call.state.store.messages.get(id);
  if (message?.threadId !== threadId) throw notFound('Message', id);
  return message;
}

/** Under `help-desk-comments-hidden`, comments through the API never appear on help desk threads. */
function isHiddenComment({ state }: Call, wire: Message['wire']): boolean {
  if (wire.type !== 'COMMENT' || wire.client.clientType !== 'INTEGRATION') return false;
  return (
    state.variants.has('help-desk-comments-hidden') && isHelpDesk(state, wire.conversationsThreadId)
  );
}

/** Lists messages, newest first by default. */
export const listMessages: Handler = (call) => {
  const query = readQuery(MessagesQuery, call.query);
  const [sort = '-createdAt'] = query.sort ?? [];
  if (!/^-?createdAt$/.test(sort)) throw invalid(`Cannot sort messages by ${sort}`);
  const page = cutPage(call, {
    rows: call.state.store.messagesOf(findAnyThread(call).id),
    positionOf: ({ wire, sequence }) => [Date.parse(wire.createdAt), sequence],
    descending: sort.startsWith('-'),
    limit: query.limit,
    after: query.after,
    isVisible: ({ wire }) =>
      wire.archived === (query.archived ?? false) && !isHiddenComment(call, wire),
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
