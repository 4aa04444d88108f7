import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { fullName } from '../store/people.ts';
import { setVariants, type SimulatorState } from '../state/simulator-state.ts';

function describeState({
  store,
  clock,
  latency,
  faults,
  limits,
  variants,
}: SimulatorState): object {
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
    variants: variants.all(),
    limits: limits.allowance,
  };
}

export function stateRoutes(state: SimulatorState, reset: () => void): Hono {
  const routes = new Hono();
  let restore: (() => void) | undefined;
  routes.get('/state', (context) => context.json(describeState(state)));
  routes.get('/requests', (context) => context.json(state.requests.all()));
  routes.delete('/requests', (context) => {
    state.requests.clear();
    return context.body(null, 204);
  });
  routes.post('/reset', (context) => {
    reset();
    return context.json(describeState(state));
  });
  routes.post('/snapshot', (context) => {
    restore = state.store.snapshot();
    return context.body(null, 204);
  });
  routes.post('/restore', (context) => {
    if (!restore) throw new HTTPException(409, { message: 'There is no snapshot yet' });
    restore();
    setVariants(state, state.variants.all());
    state.delayedMessages.clear();
    return context.json(describeState(state));
  });
  return routes;
}
