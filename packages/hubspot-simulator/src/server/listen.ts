import { serve, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { localOnly } from './local-only.ts';

type Fetch = (request: Request, env: HttpBindings | Http2Bindings) => Response | Promise<Response>;

export interface ListeningServer {
  readonly url: string;
  /** Stops the server and ends open connections. */
  readonly close: () => Promise<void>;
}

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
    const server = serve({ fetch: guarded, port, hostname }, (info) => {
      ownPort = info.port;
      resolve({ url: `http://${hostname}:${info.port}`, close });
    });
    const close = () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    server.once('error', reject);
  });
}
