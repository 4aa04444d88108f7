import { changeAssignee } from '../conversation/events.ts';
import { appMoment } from '../conversation/moment.ts';
import { invalid } from '../http/api-error.ts';
import { readBody } from '../http/body.ts';
import { noContent, ok, type Handler } from '../http/call.ts';
import { PublicThreadAssignRequest } from '../shapes/thread.ts';
import { findThread, wireThread } from './threads.ts';

export const assignThread: Handler = (call) => {
  const { store } = call.world;
  const thread = findThread(call);
  const { actorId } = readBody(PublicThreadAssignRequest, call.body);
  const user = actorId.startsWith('A-') ? store.users.get(actorId.slice(2)) : undefined;
  if (!user?.active) throw invalid(`Actor ${actorId} can't be assigned to a thread`);
  return ok(wireThread(changeAssignee(store, thread, actorId, appMoment(call.world)), false));
};

export const unassignThread: Handler = (call) => {
  changeAssignee(call.world.store, findThread(call), undefined, appMoment(call.world));
  return noContent;
};
