import { Hono } from 'hono';
import { catchUp } from '../messaging/catch-up.ts';
import { wireThread } from '../api/threads/wire-thread.ts';
import type { SimulatorState } from '../state/simulator-state.ts';
import { unknownId } from './control-error.ts';

/** Serves a thread, archived or not, with all its messages, oldest first. */
export function threadRoutes(state: SimulatorState): Hono {
  const routes = new Hono();
  routes.get('/threads/:id', (context) => {
    catchUp(state);
    const { store } = state;
    const thread = store.threads.get(context.req.param('id'));
    if (!thread) throw unknownId('thread');
    const messages = store.messagesOf(thread.id).map(({ wire }) => wire);
    return context.json({ thread: wireThread(state, thread, { withTicket: true }), messages });
  });
  return routes;
}
