import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ClockReading } from '../followed-clock.ts';

export interface InstanceCall {
  contextJson: string;
  /** Absent: the machine's own clock. */
  clock?: ClockReading;
}

/** How a function's thread differs from the plain one. */
export interface ThreadOptions {
  /** Takes all that the function sends out; it sends by itself when absent. */
  gateUrl?: string;
  /** The function answers by calling its second argument. */
  callsBack?: boolean;
}

/** What a function's thread answers to one call. */
export type ThreadAnswer = { ok: true; responseJson: string } | { ok: false; reason: string };

/** One running copy of a function. Like HubSpot's, it takes one call at a time and stays warm between calls. */
export interface FunctionInstance {
  /** Never rejects: a crash is an answer too. */
  answer(call: InstanceCall): Promise<ThreadAnswer>;
  stop(): void;
  /** False once the thread has ended, by itself or by `stop`. */
  readonly alive: boolean;
}

/** What HubSpot documents for its functions: https://developers.hubspot.com/docs/cms/reference/serverless-functions/serverless-functions */
const MEMORY_MB = 128;

let threadCode: string | undefined;

/**
 * Starts a thread of its own, with its own environment, that loads `file` at its first call.
 *
 * @param onLog Takes what the function writes to its console.
 */
export function startInstance(
  file: string,
  env: Record<string, string>,
  onLog: (text: string) => void,
  options: ThreadOptions = {},
): FunctionInstance {
  threadCode ??= bundleThread();
  const worker = new Worker(threadCode, {
    eval: true,
    env,
    workerData: { file, ...options },
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  let settle: (answer: ThreadAnswer) => void = () => undefined;
  let alive = true;
  const end = (reason: string) => {
    alive = false;
    settle({ ok: false, reason });
  };
  worker.on('message', (answer: ThreadAnswer) => {
    settle(answer);
  });
  worker.on('error', (error) => {
    end(String(error));
  });
  worker.on('exit', () => {
    end('Error: Runtime exited without providing a reason');
  });
  for (const stream of [worker.stdout, worker.stderr]) {
    stream.setEncoding('utf8').on('data', onLog);
  }
  // A waiting instance must not keep the sandbox from ending.
  worker.unref();
  return {
    answer: (call) =>
      new Promise((resolve) => {
        settle = resolve;
        worker.postMessage(call);
      }),
    stop: () => {
      alive = false;
      void worker.terminate();
    },
    get alive() {
      return alive;
    },
  };
}

function bundleThread(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('function-thread.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
  });
  return outputFiles[0]?.text ?? '';
}
