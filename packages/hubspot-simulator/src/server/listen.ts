import { createServer } from 'node:http';
import { getRequestListener, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { localOnly } from './local-only.ts';

type Fetch = (request: Request, env: HttpBindings | Http2Bindings) => Response | Promise<Response>;

export interface ListeningServer {
  readonly url: string;
  /** Stops the server and ends open connections. */
  readonly close: () => Promise<void>;
}

const NO_FRAME = "frame-ancestors 'none'";

/** Pages of other sites may not show a page of this server in a frame. Every response says so, errors included. */
const HEADERS = new Map([
  ['Content-Security-Policy', NO_FRAME],
  ['X-Frame-Options', 'DENY'],
  ['X-Content-Type-Options', 'nosniff'],
]);

/**
 * Serves a web application on one port. Only this machine's own host names reach it: see `localOnly`.
 *
 * @param port 0 for any free port
 * @param hostname this machine only by default
 * @throws Error with `code` EADDRINUSE when the port is taken
 */
export function listen(fetch: Fetch, port: number, hostname = '127.0.0.1') {
  return new Promise<ListeningServer>((resolve, reject) => {
    let ownPort = port;
    const guarded = localOnly(fetch, hostname, () => ownPort);
    const respond = getRequestListener(async (request, env) =>
      withPolicy(await guarded(request, env)),
    );
    const server = createServer((request, response) => {
      response.setHeaders(HEADERS);
      void respond(request, response);
    });
    server.listen(port, hostname, () => {
      const address = server.address();
      if (typeof address === 'object' && address) ownPort = address.port;
      resolve({ url: `http://${hostname}:${ownPort}`, close });
    });
    const close = () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
    server.once('error', reject);
  });
}

/** A response with a policy of its own would lose the one in {@link HEADERS}. */
function withPolicy(response: Response): Response {
  const policy = response.headers.get('Content-Security-Policy');
  if (policy === null || policy.includes(NO_FRAME)) return response;
  const headers = new Headers(response.headers);
  headers.set('Content-Security-Policy', `${policy}; ${NO_FRAME}`);
  return new Response(response.body, { status: response.status, headers });
}
