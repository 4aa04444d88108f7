import { Hono } from 'hono';
import { z } from 'zod';
import { theSystem } from '../conversation/author.ts';
import { changeAssignee } from '../conversation/events.ts';
import { colleagueReplies, customerReplies } from '../conversation/reply.ts';
import { newMessageId } from '../conversation/moment.ts';
import { wireThread } from '../routes/threads.ts';
import type { World } from '../world.ts';
import { missing, readControl } from './refusal.ts';

const CustomerReply = z.strictObject({ text: z.string().min(1) });
const ColleagueReply = z.strictObject({ userId: z.coerce.string(), text: z.string().min(1) });
const Assignment = z.strictObject({ actorId: z.string().nullable() });

/** Other people at work: what they do in HubSpot or on their side of a channel. */
export function actingRoutes(world: World): Hono {
  const routes = new Hono();
  const { store, clock } = world;
  const find = (id: string) => {
    const thread = store.threads.get(id);
    if (!thread) throw missing('thread');
    return thread;
  };
  routes.post('/threads/:id/customer-reply', async (context) => {
    const { text } = await readControl(context, CustomerReply);
    return context.json(customerReplies(world, find(context.req.param('id')), text), 201);
  });
  routes.post('/threads/:id/colleague-reply', async (context) => {
    const { userId, text } = await readControl(context, ColleagueReply);
    const user = store.users.get(userId);
    if (!user) throw missing('user');
    return context.json(colleagueReplies(world, find(context.req.param('id')), user, text), 201);
  });
  routes.put('/threads/:id/assignee', async (context) => {
    const { actorId } = await readControl(context, Assignment);
    const thread = changeAssignee(store, find(context.req.param('id')), actorId ?? undefined, {
      id: newMessageId(world),
      at: clock.now().toISOString(),
      by: actorId ?? theSystem.actorId,
    });
    return context.json(wireThread(thread, true));
  });
  return routes;
}
