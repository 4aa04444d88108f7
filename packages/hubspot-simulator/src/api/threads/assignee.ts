import { changeAssignee } from '../../messaging/events.ts';
import { stampByApp } from '../../messaging/event-stamp.ts';
import { invalid } from '../../http/api-error.ts';
import { readBody } from '../../http/body.ts';
import { noContent, ok, type Handler } from '../../http/call.ts';
import { PublicThreadAssignRequest } from '../../shapes/conversations/thread.ts';
import { findThread } from './threads.ts';
import { wireThread } from './wire-thread.ts';

export const assignThread: Handler = (call) => {
  const { state } = call;
  const thread = findThread(call);
  const { actorId } = readBody(PublicThreadAssignRequest, call.body);
  const user = actorId.startsWith('A-') ? state.store.users.get(actorId.slice(2)) : undefined;
  if (!user?.active) throw invalid(`Actor ${actorId} can't be assigned to a thread`);
  if (state.variants.has('assign-ignored')) return ok(wireThread(state, thread));
  return ok(wireThread(state, changeAssignee(state.store, thread, actorId, stampByApp(state))));
};

export const unassignThread: Handler = (call) => {
  const { state } = call;
  const thread = findThread(call);
  if (!state.variants.has('unassign-ignored')) {
    changeAssignee(state.store, thread, undefined, stampByApp(state));
  }
  return noContent;
};
