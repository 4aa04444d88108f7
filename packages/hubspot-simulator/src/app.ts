import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { controlRoutes } from './control/routes.ts';
import { storePage } from './control/store-page.ts';
import { logRequests } from './http/log-requests.ts';
import { refuseLongAddress } from './http/long-address.ts';
import { serveOperation } from './http/serve-operation.ts';
import { methodNotAllowed, unknownRoute } from './http/unknown-route.ts';
import { conversationsOperations, otherOperations, type Operation } from './operations.ts';
import { conversationsPaths, type Version } from './versions.ts';
import type { World } from './world.ts';

interface Route {
  readonly operation: Operation;
  readonly path: string;
  readonly version?: Version;
}

/** Every operation under every path that it has. */
export const routes: readonly Route[] = [
  ...conversationsPaths.flatMap(({ version, path }) =>
    conversationsOperations.map((operation) => ({
      operation,
      path: path + operation.path,
      version,
    })),
  ),
  ...otherOperations.map((operation) => ({ operation, path: operation.path })),
];

/** The simulator as a web application. @param reset brings the world back to its seed */
export function createApp(world: World, reset: () => void): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>({ strict: false });
  app.use(logRequests(world));
  app.use(refuseLongAddress);
  for (const { operation, path, version } of routes) {
    app.on(operation.method, path, serveOperation(world, operation, version));
  }
  for (const path of new Set(routes.map((route) => route.path))) {
    const allowed = routes.filter((route) => route.path === path);
    app.all(path, methodNotAllowed(allowed.map(({ operation }) => operation.method)));
  }
  app.route('/_sandbox', controlRoutes(world, reset));
  app.get('/', storePage(world));
  app.notFound(unknownRoute);
  return app;
}
