import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { controlRoutes } from '../control/control-routes.ts';
import { storePage } from '../control/store-page.ts';
import { logRequests } from './log-requests.ts';
import { limitUrlLength } from './limit-url-length.ts';
import { serveOperation } from './serve-operation.ts';
import { methodNotAllowed, unknownRoute } from './unknown-route.ts';
import { operationRoutes } from './operation-routes.ts';
import type { SimulatorState } from '../state/simulator-state.ts';

/** Creates the simulator's web application. @param reset restores the seed */
export function createApp(
  state: SimulatorState,
  reset: () => void,
): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>({ strict: false });
  app.use(logRequests(state));
  app.use(limitUrlLength);
  for (const { operation, path, version } of operationRoutes) {
    app.on(operation.method, path, serveOperation(state, operation, version));
  }
  for (const path of new Set(operationRoutes.map((route) => route.path))) {
    const allowed = operationRoutes.filter((route) => route.path === path);
    app.all(path, methodNotAllowed(allowed.map(({ operation }) => operation.method)));
  }
  app.route('/_sandbox', controlRoutes(state, reset));
  app.get('/', storePage(state));
  app.notFound(unknownRoute);
  return app;
}
