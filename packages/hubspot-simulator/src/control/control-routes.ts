import { Hono } from 'hono';
import type { SimulatorState } from '../state/simulator-state.ts';
import { simulatedUserRoutes } from './simulated-users.ts';
import { conditionRoutes } from './conditions.ts';
import { fileRoutes } from './files.ts';
import { recordRoutes } from './records.ts';
import { respondToError } from './control-error.ts';
import { stateRoutes } from './state.ts';
import { ticketRoutes } from './tickets.ts';
import { variantRoutes } from './variants.ts';
import { threadRoutes } from './threads.ts';

/** The control interface under /_sandbox. It needs no token. */
export function controlRoutes(state: SimulatorState, reset: () => void): Hono {
  const routes = new Hono();
  routes.route('/', stateRoutes(state, reset));
  routes.route('/', conditionRoutes(state));
  routes.route('/', recordRoutes(state));
  routes.route('/', variantRoutes(state));
  routes.route('/', threadRoutes(state));
  routes.route('/', ticketRoutes(state));
  routes.route('/', simulatedUserRoutes(state));
  routes.route('/', fileRoutes(state));
  routes.onError(respondToError);
  routes.notFound((context) => context.json({ message: 'There is no such control' }, 404));
  return routes;
}
