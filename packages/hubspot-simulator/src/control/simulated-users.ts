import { Hono } from 'hono';
import { z } from 'zod';
import { systemAuthor } from '../messaging/author.ts';
import { changeAssignee } from '../messaging/events.ts';
import { addColleagueReply, addCustomerReply } from '../messaging/simulated-replies.ts';
import { newMessageId } from '../messaging/event-stamp.ts';
import { wireThread } from '../api/threads/wire-thread.ts';
import type { SimulatorState } from '../state/simulator-state.ts';
import { unknownId, readControl } from './control-error.ts';

const CustomerReply = z.strictObject({ text: z.string().min(1) });
const ColleagueReply = z.strictObject({ userId: z.coerce.string(), text: z.string().min(1) });
const Assignment = z.strictObject({ actorId: z.string().nullable() });

/** Simulates customers and colleagues. */
export function simulatedUserRoutes(state: SimulatorState): Hono {
  const routes = new Hono();
  const { store, clock } = state;
  const find = (id: string) => {
    const thread = store.threads.get(id);
    if (!thread) throw unknownId('thread');
    return thread;
  };
  routes.post('/threads/:id/customer-reply', async (context) => {
    const { text } = await readControl(context, CustomerReply);
    return context.json(addCustomerReply(state, find(context.req.param('id')), text), 201);
  });
  routes.post('/threads/:id/colleague-reply', async (context) => {
    const { userId, text } = await readControl(context, ColleagueReply);
    const user = store.users.get(userId);
    if (!user) throw unknownId('user');
    return context.json(addColleagueReply(state, find(context.req.param('id')), user, text), 201);
  });
  routes.put('/threads/:id/assignee', async (context) => {
    const { actorId } = await readControl(context, Assignment);
    const thread = changeAssignee(store, find(context.req.param('id')), actorId ?? undefined, {
      id: newMessageId(state),
      at: clock.now().toISOString(),
      by: actorId ?? systemAuthor.actorId,
    });
    return context.json(wireThread(state, thread, { withTicket: true }));
  });
  return routes;
}
