import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { World } from '../world.ts';
import { actingRoutes } from './acting.ts';
import { dayRoutes } from './day.ts';
import { fileRoutes } from './files.ts';
import { recordRoutes } from './records.ts';
import { refuse } from './refusal.ts';
import { stateRoutes } from './state.ts';
import { threadRoutes } from './threads.ts';

/** What HubSpot has no API for: looking into the simulator and moving it. Needs no token. */
export function controlRoutes(world: World, reset: () => void): Hono {
  const routes = new Hono();
  routes.use(cors());
  routes.route('/', stateRoutes(world, reset));
  routes.route('/', dayRoutes(world));
  routes.route('/', recordRoutes(world));
  routes.route('/', threadRoutes(world));
  routes.route('/', actingRoutes(world));
  routes.route('/', fileRoutes(world));
  routes.onError(refuse);
  routes.notFound((context) => context.json({ message: 'Nothing stands here' }, 404));
  return routes;
}
