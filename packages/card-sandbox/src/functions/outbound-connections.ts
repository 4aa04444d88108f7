import net from 'node:net';

// Runs in a function's process before the function loads.

const connect = Reflect.get(net.Socket.prototype, 'connect') as (
  this: net.Socket,
  ...args: unknown[]
) => net.Socket;

const LOCAL = ['127.0.0.1', 'localhost', '::1', ''];

/**
 * Asks before a connection that no HTTP request of the process explains, such as one to a database.
 *
 * @param ask Rejects when the connection is not allowed.
 */
export function guardConnections(ask: (host: string, port: number) => Promise<void>): void {
  const guarded = function (this: net.Socket, ...args: unknown[]) {
    const { host, port } = target(args);
    if (LOCAL.includes(host)) return connect.apply(this, args);
    // What is written meanwhile waits for the connection.
    Object.assign(this, { connecting: true });
    ask(host, port).then(
      () => connect.apply(this, args),
      (error: unknown) => this.destroy(error instanceof Error ? error : undefined),
    );
    return this;
  };
  Object.assign(net.Socket.prototype, { connect: guarded });
}

/** Node accepts options, a port and a host, a path, or all of them in an array. */
function target(args: unknown[]): { host: string; port: number } {
  const [first, second] = args;
  if (Array.isArray(first)) return target(first);
  if (typeof first === 'object' && first !== null) {
    const { host = '', port = 0 } = first as { host?: string; port?: number | string };
    return { host: 'path' in first && first.path ? '' : host, port: Number(port) };
  }
  return { host: typeof second === 'string' ? second : '', port: Number(first) };
}
