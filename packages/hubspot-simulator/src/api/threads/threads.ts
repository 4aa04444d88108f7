import { z } from 'zod';
import { ApiError, invalid, notFound } from '../../http/api-error.ts';
import { readBody } from '../../http/body.ts';
import { noContent, ok, type Call, type Handler } from '../../http/call.ts';
import { flag, many, readQuery } from '../../http/query.ts';
import { changeStatus } from '../../messaging/events.ts';
import { stampByApp } from '../../messaging/event-stamp.ts';
import { PublicThreadUpdateRequest } from '../../shapes/conversations/thread.ts';
import type { Thread } from '../../store/thread.ts';
import { wireThread } from './wire-thread.ts';

const ThreadQuery = z.object({
  archived: flag,
  association: many(z.literal('TICKET')),
  property: many(z.string()),
});

/** The inbox that the variant `inbox-forbidden` hides. */
const FORBIDDEN_INBOX = '302';

/** Finds a thread, archived or not. @throws ApiError 404 if it is unknown, 403 if it is hidden */
export function findAnyThread(call: Call): Thread {
  const id = call.parameter('threadId');
  const thread = call.state.store.threads.get(id);
  if (!thread) throw notFound('Thread', id);
  if (thread.inboxId === FORBIDDEN_INBOX && call.state.variants.has('inbox-forbidden')) {
    throw new ApiError(403, { message: 'The user does not have access to this inbox.' });
  }
  return thread;
}

/** @throws ApiError 404 if the thread is unknown, or archived and not requested as such */
export function findThread(call: Call, archived = false): Thread {
  const thread = findAnyThread(call);
  if (thread.archived !== archived) throw notFound('Thread', thread.id);
  return thread;
}

export const getThread: Handler = (call) => {
  const query = readQuery(ThreadQuery, call.query);
  const thread = findThread(call, query.archived);
  return ok(
    wireThread(call.state, thread, {
      withTicket: query.association !== undefined,
      properties: query.property,
    }),
  );
};

/** Archives a thread. HubSpot deletes it after 30 days. */
export const archiveThread: Handler = (call) => {
  const { store, clock, variants } = call.state;
  const thread = findThread(call);
  if (variants.has('archive-ignored')) return noContent;
  if (call.version !== 'v3' && variants.has('dated-delete-permanent')) {
    for (const message of store.messagesOf(thread.id)) store.messages.delete(message.id);
    store.threads.delete(thread.id);
    return noContent;
  }
  store.threads.put({ ...thread, archived: true, archivedAt: clock.now().toISOString() });
  return noContent;
};

/** Whether the active variants ignore an update. */
function isIgnored(call: Call, thread: Thread, update: { status?: string; archived?: boolean }) {
  const { variants } = call.state;
  return (
    (update.status === 'CLOSED' && variants.has('close-ignored')) ||
    (update.status === 'OPEN' && variants.has('reopen-ignored')) ||
    (thread.archived && update.archived === false && variants.has('restore-ignored'))
  );
}

/** Changes a thread's status, or restores an archived thread. */
export const updateThread: Handler = (call) => {
  const { archived = false } = readQuery(z.object({ archived: flag }), call.query);
  const thread = findThread(call, archived);
  const { state } = call;
  const update = readBody(PublicThreadUpdateRequest, call.body);
  if (update.status === undefined && update.archived === undefined) {
    throw invalid('Update request body must not be empty', {
      subCategory: 'ConversationsError.EMPTY_UPDATE_REQUEST_BODY',
    });
  }
  const staysArchived = update.archived ?? thread.archived;
  if (update.status !== undefined && staysArchived) {
    throw invalid("The status of an archived thread can't be updated");
  }
  if (isIgnored(call, thread, update)) return ok(wireThread(state, thread));
  const archivedAt = staysArchived
    ? (thread.archivedAt ?? state.clock.now().toISOString())
    : undefined;
  const stored = state.store.threads.put({ ...thread, archived: staysArchived, archivedAt });
  const status = update.status ?? stored.status;
  return ok(wireThread(state, changeStatus(state.store, stored, status, stampByApp(state))));
};
