import { Hono } from 'hono';
import { catchUp } from '../conversation/catch-up.ts';
import { wireThread } from '../routes/threads.ts';
import type { World } from '../world.ts';
import { missing } from './refusal.ts';

/** A thread as the store has it, archived or not, with every message, oldest first. */
export function threadRoutes(world: World): Hono {
  const routes = new Hono();
  routes.get('/threads/:id', (context) => {
    catchUp(world);
    const { store } = world;
    const thread = store.threads.get(context.req.param('id'));
    if (!thread) throw missing('thread');
    const messages = store.messagesOf(thread.id).map(({ wire }) => wire);
    return context.json({ thread: wireThread(thread, true), messages });
  });
  return routes;
}
