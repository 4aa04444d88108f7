import { startSandbox, type Sandbox, type SandboxOptions } from '../start/start-sandbox.ts';

/** Ports of sandboxes that were closed. */
const freePorts: number[] = [];

/**
 * Starts a sandbox where an earlier one of this process was closed, if there is one: at an address that it knows, a browser
 * does not compile the page's scripts again.
 */
export async function startOnKnownPort(options: Omit<SandboxOptions, 'port'>): Promise<Sandbox> {
  const known = freePorts.pop();
  const sandbox = await startOn(known ?? 0, options);
  return {
    ...sandbox,
    close: async () => {
      await sandbox.close();
      freePorts.push(Number(new URL(sandbox.url).port));
    },
  };
}

async function startOn(port: number, options: Omit<SandboxOptions, 'port'>): Promise<Sandbox> {
  try {
    return await startSandbox({ ...options, port });
  } catch (error) {
    // Another process has taken it meanwhile.
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (port === 0 || !isTaken) throw error;
    return startSandbox({ ...options, port: 0 });
  }
}
