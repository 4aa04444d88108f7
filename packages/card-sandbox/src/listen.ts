import { serve } from '@hono/node-server';

type Answer = (request: Request) => Response | Promise<Response>;

/**
 * Serves on one port of this machine, for this machine only.
 *
 * @param port 0 for any free one.
 * @throws Error with `code` EADDRINUSE when the port is taken
 */
export function listen(answer: Answer, port: number) {
  return new Promise<{ url: string; close: () => Promise<void> }>((resolve, reject) => {
    const server = serve({ fetch: answer, port, hostname: '127.0.0.1' }, (info) => {
      resolve({
        url: `http://127.0.0.1:${info.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}
