import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { ClockReading } from '../protocol/clock.ts';
import { processFile } from './process-file.ts';

/** What a function's process receives. */
export type InstanceRequest = InstanceCall | { env: Record<string, string> };

export interface InstanceCall {
  contextJson: string;
  /** The machine's own clock when missing. */
  clock?: ClockReading;
}

export interface InstanceOptions {
  /** URL of the outbound proxy; the function's requests are sent directly when missing. */
  proxyUrl?: string;
  /** The origin whose requests bypass the proxy. */
  directOrigin?: string;
  /** The function responds through a callback, its second argument. */
  usesCallback?: boolean;
  /** Ends the function's own pauses, for tests that cannot wait for them. */
  skipsWaits?: boolean;
}

export type InstanceResult = {
  /** What the function does differently from HubSpot's calling convention, as the rest of a sentence about it. */
  mistake?: string;
} & ({ ok: true; responseJson: string } | { ok: false; reason: string });

/** One running copy of a function. It runs one call at a time and stays warm between calls, as on HubSpot. */
export interface FunctionInstance {
  /** Never rejects: a crash is a result, too. */
  call(call: InstanceCall): Promise<InstanceResult>;
  /**
   * Makes an idle instance cold: its next call loads the file again, in this environment. Starting a process takes longer
   * than most calls, but a function's own waits end only with its process.
   *
   * @returns false when it must be stopped instead
   */
  renew(env: Record<string, string>): boolean;
  stop(): void;
  /** False once the process has ended. */
  readonly alive: boolean;
}

/** HubSpot's documented limit: https://developers.hubspot.com/docs/cms/reference/serverless-functions/serverless-functions */
const MEMORY_MB = 128;

/**
 * Starts a process with only the given environment. It loads `file` at its first call.
 *
 * @param onLog Receives what the function writes to its console.
 */
export function startInstance(
  file: string,
  env: Record<string, string>,
  onLog: (text: string) => void,
  options: InstanceOptions = {},
): FunctionInstance {
  const send = (request: InstanceRequest) => child.send(request);
  const child = fork(processFile(), [JSON.stringify({ file, ...options })], {
    cwd: path.dirname(file),
    env,
    execArgv: [`--max-old-space-size=${MEMORY_MB}`],
    silent: true,
  });
  let settle: (result: InstanceResult) => void = () => undefined;
  let alive = true;
  const end = (reason: string) => {
    alive = false;
    settle({ ok: false, reason });
  };
  child.on('message', (result: InstanceResult) => {
    settle(result);
  });
  child.on('error', (error) => {
    end(String(error));
  });
  child.on('exit', () => {
    end('Error: Runtime exited without providing a reason');
  });
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', onLog);
  running.add(child);
  child.once('exit', () => running.delete(child));
  // An idle instance must not keep the sandbox running.
  child.unref();
  child.channel?.unref();
  return {
    call: (call) =>
      new Promise((resolve) => {
        settle = resolve;
        if (alive) send(call);
        else end('Error: Runtime exited without providing a reason');
      }),
    renew: (env) => alive && options.skipsWaits === true && send({ env }),
    stop: () => {
      alive = false;
      child.kill('SIGKILL');
    },
    get alive() {
      return alive;
    },
  };
}

/** A function in an endless loop would outlive the sandbox. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
