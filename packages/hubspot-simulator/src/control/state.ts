import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { fullName } from '../entities/people.ts';
import type { World } from '../world.ts';

function state({ store, clock, latency, faults, limits }: World): object {
  const agents = store.users
    .all()
    .filter(({ active }) => active)
    .map((user) => ({
      userId: Number(user.id),
      actorId: `A-${user.id}`,
      name: fullName(user),
      email: user.email,
    }));
  return {
    account: store.account,
    app: store.app,
    agents,
    now: clock.now().toISOString(),
    latency,
    faults: faults.all(),
    limits: limits.allowance,
  };
}

export function stateRoutes(world: World, reset: () => void): Hono {
  const routes = new Hono();
  let restore: (() => void) | undefined;
  routes.get('/state', (context) => context.json(state(world)));
  routes.get('/requests', (context) => context.json(world.requests.all()));
  routes.delete('/requests', (context) => {
    world.requests.clear();
    return context.body(null, 204);
  });
  routes.post('/reset', (context) => {
    reset();
    return context.json(state(world));
  });
  routes.post('/snapshot', (context) => {
    restore = world.store.snapshot();
    return context.body(null, 204);
  });
  routes.post('/restore', (context) => {
    if (!restore) throw new HTTPException(409, { message: 'There is no snapshot yet' });
    restore();
    world.arrivals.clear();
    return context.json(state(world));
  });
  return routes;
}
