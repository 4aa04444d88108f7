import { serve } from '@hono/node-server';

type Fetch = Parameters<typeof serve>[0]['fetch'];

export interface ListeningServer {
  readonly url: string;
  /** Stops the server and ends open connections. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a web application on one port.
 *
 * @param port 0 for any free port
 * @param hostname this machine only by default
 * @throws Error with `code` EADDRINUSE when the port is taken
 */
export function listen(fetch: Fetch, port: number, hostname = '127.0.0.1') {
  return new Promise<ListeningServer>((resolve, reject) => {
    const server = serve({ fetch, port, hostname }, (info) => {
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
