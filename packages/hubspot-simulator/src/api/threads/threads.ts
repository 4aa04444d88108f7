import { z } from 'zod';
import { changeStatus } from '../../messaging/events.ts';
import { stampByApp } from '../../messaging/event-stamp.ts';
import type { Thread } from '../../store/thread.ts';
import { invalid, notFound } from '../../http/api-error.ts';
import { readBody } from '../../http/body.ts';
import { noContent, ok, type Call, type Handler } from '../../http/call.ts';
import { flag, many, readQuery } from '../../http/query.ts';
import { PublicThreadUpdateRequest } from '../../shapes/conversations/thread.ts';

const ThreadQuery = z.object({ archived: flag, association: many(z.literal('TICKET')) });

/** Converts a thread to HubSpot's format. The ticket is included only on request. */
export function wireThread(thread: Thread, withTicket: boolean): object {
  const { ticketId } = thread;
  const associations = withTicket && ticketId ? { associatedTicketId: ticketId } : undefined;
  return {
    ...thread,
    ticketId: undefined,
    archivedAt: undefined,
    threadAssociations: associations,
  };
}

/** @throws ApiError 404 if the thread is unknown, or archived and not requested as such */
export function findThread(call: Call, archived = false): Thread {
  const id = call.parameter('threadId');
  const thread = call.state.store.threads.get(id);
  if (thread?.archived !== archived) throw notFound('Thread', id);
  return thread;
}

export const getThread: Handler = (call) => {
  const query = readQuery(ThreadQuery, call.query);
  return ok(wireThread(findThread(call, query.archived), query.association !== undefined));
};

/** Archives a thread. HubSpot deletes it after 30 days. */
export const archiveThread: Handler = (call) => {
  const { store, clock } = call.state;
  const archivedAt = clock.now().toISOString();
  store.threads.put({ ...findThread(call), archived: true, archivedAt });
  return noContent;
};

/** Changes a thread's status, or restores an archived thread. */
export const updateThread: Handler = (call) => {
  const { archived = false } = readQuery(z.object({ archived: flag }), call.query);
  const thread = findThread(call, archived);
  const { store } = call.state;
  const update = readBody(PublicThreadUpdateRequest, call.body);
  if (update.status === undefined && update.archived === undefined) {
    throw invalid('Update request body must not be empty', {
      subCategory: 'ConversationsError.EMPTY_UPDATE_REQUEST_BODY',
    });
  }
  const stays = update.archived ?? thread.archived;
  if (update.status !== undefined && stays) {
    throw invalid("The status of an archived thread can't be updated");
  }
  const archivedAt = stays
    ? (thread.archivedAt ?? call.state.clock.now().toISOString())
    : undefined;
  const kept = store.threads.put({ ...thread, archived: stays, archivedAt });
  const status = update.status ?? kept.status;
  return ok(wireThread(changeStatus(store, kept, status, stampByApp(call.state)), false));
};
