import { randomUUID } from 'node:crypto';
import type { ClockReading } from '../followed-clock.ts';
import { startInstance, type FunctionInstance, type ThreadOptions } from './function-instance.ts';

/** What HubSpot gives a function: https://developers.hubspot.com/docs/apps/developer-platform/add-features/serverless-functions/reference */
export interface FunctionContext {
  /** Newer platform versions may leave out who calls; so may this one. */
  user?: { userId: number; email: string; locale: string };
  portalId?: number;
  propertiesToSend: Record<string, string>;
  parameters: unknown;
  /** Of the older way to call a function. */
  event?: { type: 'SERVERLESS_ACTION_HOOK'; payload: unknown };
}

export type FunctionAnswer =
  | { status: 200; body: { logId: string; response: unknown } }
  | { status: 400; body: FunctionFailure };

/** The error body of a call that threw or ran too long; the card sees its `message` only. */
export interface FunctionFailure {
  status: 'error';
  message: string;
  correlationId: string;
  category: 'VALIDATION_ERROR';
  subCategory: 'GenXExecutionErrorType.APP_ERROR';
  errors: { subCategory: string; message: string; context: Record<string, string[]> }[];
}

export interface FunctionRunner {
  call(context: FunctionContext): Promise<FunctionAnswer>;
  /** Lets the next call load the file afresh; calls under way end on the old code. */
  reload(): void;
  /** Gives all later calls another environment. */
  setEnv(env: Record<string, string>): void;
  close(): void;
}

export interface RunnerOptions {
  /** The function's uid. */
  name: string;
  /** The built CommonJS file, as an absolute path. */
  file: string;
  /** All that the function finds in `process.env`. */
  env: Record<string, string>;
  /** HubSpot's limit, 15 seconds, unless a test says otherwise. */
  timeLimitMs?: number;
  /** Calls back once, after `ms`; answers with what cancels it. */
  setTimer?: (callback: () => void, ms: number) => () => void;
  /** Takes what the function writes to its console, which HubSpot keeps in its own logs. */
  onLog?: (text: string) => void;
  /** What the function takes for the present; the machine's own clock by default. */
  readClock?: () => ClockReading;
  thread?: ThreadOptions;
}

const HUBSPOT_TIME_LIMIT_MS = 15_000;

/**
 * Runs a built function as HubSpot does: in a thread and environment of its own, one call per instance at a time,
 * warm instances first, a time limit, and everything in and out as JSON.
 */
export function createFunctionRunner(options: RunnerOptions): FunctionRunner {
  const { name, file, timeLimitMs = HUBSPOT_TIME_LIMIT_MS } = options;
  const { setTimer = systemTimer, readClock, onLog = () => undefined } = options;
  const start = () => startInstance(file, env, onLog, options.thread);
  let env = options.env;
  const idle: FunctionInstance[] = [start()];
  const busy = new Set<FunctionInstance>();
  let generation = 0;

  const call = async (context: FunctionContext): Promise<FunctionAnswer> => {
    const bornIn = generation;
    const instance = idle.pop() ?? start();
    busy.add(instance);
    const answer = await withTimeLimit(
      instance.answer({ contextJson: JSON.stringify(context), clock: readClock?.() }),
    );
    busy.delete(instance);
    // HubSpot ends a function that runs too long; what it had under way ends with it.
    if (answer === TIMED_OUT || bornIn !== generation) instance.stop();
    if (instance.alive) idle.push(instance);
    if (answer === TIMED_OUT) return failed(timeOutReason());
    if (!answer.ok) return failed(answer.reason);
    return {
      status: 200,
      body: { logId: randomUUID(), response: JSON.parse(answer.responseJson) },
    };
  };

  const withTimeLimit = async <Answer>(answering: Promise<Answer>) => {
    let cancel: () => void = () => undefined;
    const timeOut = new Promise<typeof TIMED_OUT>((resolve) => {
      cancel = setTimer(() => {
        resolve(TIMED_OUT);
      }, timeLimitMs);
    });
    return Promise.race([answering, timeOut]).finally(cancel);
  };

  const timeOutReason = () =>
    `${new Date(readClock?.().now ?? Date.now()).toISOString()} n/a Task timed out after ${(timeLimitMs / 1000).toFixed(2)} seconds`;

  const failed = (reason: string): FunctionAnswer => ({ status: 400, body: failure(name, reason) });

  const stopIdle = () => {
    generation += 1;
    for (const instance of idle.splice(0)) instance.stop();
  };

  const reload = () => {
    stopIdle();
    idle.push(start());
  };

  return {
    call,
    reload,
    setEnv: (next) => {
      env = next;
      reload();
    },
    close: () => {
      stopIdle();
      for (const instance of busy) instance.stop();
    },
  };
}

const TIMED_OUT = Symbol('timed out');

function failure(name: string, reason: string): FunctionFailure {
  return {
    status: 'error',
    message:
      "There was a problem reaching the app's API. Contact the app developer for more information.",
    correlationId: randomUUID(),
    category: 'VALIDATION_ERROR',
    subCategory: 'GenXExecutionErrorType.APP_ERROR',
    errors: [
      {
        subCategory: 'ServerlessActionExecutionError.SERVERLESS_FUNCTION_ERROR',
        message: `The serverless function '${name}' failed to execute: ${reason}.`,
        context: { serverlessFunction: [name] },
      },
    ],
  };
}

function systemTimer(callback: () => void, ms: number): () => void {
  const timer = setTimeout(callback, ms);
  return () => {
    clearTimeout(timer);
  };
}
