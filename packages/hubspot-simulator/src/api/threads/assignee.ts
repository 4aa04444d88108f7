import { changeAssignee } from '../../messaging/events.ts';
import { stampByApp } from '../../messaging/event-stamp.ts';
import { invalid } from '../../http/api-error.ts';
import { readBody } from '../../http/body.ts';
import { noContent, ok, type Handler } from '../../http/call.ts';
import { PublicThreadAssignRequest } from '../../shapes/conversations/thread.ts';
import { findThread, wireThread } from './threads.ts';

export const assignThread: Handler = (call) => {
  const { store } = call.state;
  const thread = findThread(call);
  const { actorId } = readBody(PublicThreadAssignRequest, call.body);
  const user = actorId.startsWith('A-') ? store.users.get(actorId.slice(2)) : undefined;
  if (!user?.active) throw invalid(`Actor ${actorId} can't be assigned to a thread`);
  return ok(wireThread(changeAssignee(store, thread, actorId, stampByApp(call.state)), false));
};

export const unassignThread: Handler = (call) => {
  changeAssignee(call.state.store, findThread(call), undefined, stampByApp(call.state));
  return noContent;
};
