import { Hono } from 'hono';
import { z } from 'zod';
import type { SimulatorState } from '../state/simulator-state.ts';
import { ticketPipeline } from '../store/pipeline.ts';
import { readControl, unknownId } from './control-error.ts';

const StageChange = z.strictObject({
  stage: z.enum(ticketPipeline.stages.map(({ label }) => label)),
});
const DraftChange = z.strictObject({ userId: z.coerce.string(), open: z.boolean() });
const AvailabilityChange = z.strictObject({
  status: z.enum(['available', 'away']),
  until: z.iso.datetime({ offset: true }).optional(),
});

/** Adds an id to a list that is separated by semicolons, or removes it. */
function withId(list: string | undefined, id: string, included: boolean): string {
  const others = (list ?? '').split(';').filter((other) => other !== '' && other !== id);
  return (included ? [...others, id] : others).join(';');
}

/** Simulates what colleagues do with tickets, and whether they are available. */
export function ticketRoutes({ store }: SimulatorState): Hono {
  const routes = new Hono();
  const find = (id: string) => {
    const ticket = store.tickets.get(id);
    if (!ticket) throw unknownId('ticket');
    return ticket;
  };
  routes.put('/tickets/:id/stage', async (context) => {
    const { stage } = await readControl(context, StageChange);
    return context.json(store.tickets.put({ ...find(context.req.param('id')), stage }));
  });
  routes.put('/tickets/:id/draft', async (context) => {
    const { userId, open } = await readControl(context, DraftChange);
    const ticket = find(context.req.param('id'));
    const drafts = withId(ticket.properties?.['hs_draft_user_ids'], userId, open);
    const properties = { ...ticket.properties, hs_draft_user_ids: drafts };
    return context.json(store.tickets.put({ ...ticket, properties }));
  });
  routes.put('/users/:id/availability', async (context) => {
    const { status, until } = await readControl(context, AvailabilityChange);
    const user = store.users.get(context.req.param('id'));
    if (!user) throw unknownId('user');
    return context.json(store.users.put({ ...user, availability: status, awayUntil: until }));
  });
  return routes;
}
