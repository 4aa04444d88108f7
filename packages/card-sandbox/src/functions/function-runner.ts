import { randomUUID } from 'node:crypto';
import type { ClockReading } from '../protocol/clock.ts';
import { startInstance, type FunctionInstance, type InstanceOptions } from './function-instance.ts';

/** What HubSpot passes to a function: https://developers.hubspot.com/docs/apps/developer-platform/add-features/serverless-functions/reference */
export interface FunctionContext {
  /** Newer platform versions may leave it out. */
  user?: object;
  portalId?: number;
  propertiesToSend: Record<string, string>;
  parameters: unknown;
  /** A field of the older `runServerlessFunction`. */
  event?: { type: 'SERVERLESS_ACTION_HOOK'; payload: unknown };
}

export type FunctionResponse =
  | { status: 200; body: { logId: string; response: unknown } }
  | { status: 400; body: FunctionFailure };

/** The error body of a call that threw or exceeded the time limit; the card sees only its `message`. */
export interface FunctionFailure {
  status: 'error';
  message: string;
  correlationId: string;
  category: 'VALIDATION_ERROR';
  subCategory: 'GenXExecutionErrorType.APP_ERROR';
  errors: { subCategory: string; message: string; context: Record<string, string[]> }[];
}

export interface FunctionRunner {
  call(context: FunctionContext): Promise<FunctionResponse>;
  /** The next call loads the file again; running calls end with the old code. */
  reload(): void;
  /** Changes the environment of all later calls, which find a cold function. */
  setEnv(env: Record<string, string>): void;
  close(): void;
}

export interface RunnerOptions {
  /** The function's uid. */
  name: string;
  /** The built CommonJS file, as an absolute path. */
  file: string;
  /** The whole `process.env` of the function. */
  env: Record<string, string>;
  /** HubSpot's limit of 15 seconds by default. */
  timeLimitMs?: number;
  /** Calls back once after `ms`. @returns a function that cancels it */
  setTimer?: (callback: () => void, ms: number) => () => void;
  /** Receives what the function writes to its console. */
  onLog?: (text: string) => void;
  /** Called with a sentence for each call that breaks HubSpot's calling convention. */
  onMistake?: (sentence: string) => void;
  /** The function's clock; the machine's own by default. */
  readClock?: () => ClockReading;
  instance?: InstanceOptions;
}

const HUBSPOT_TIME_LIMIT_MS = 15_000;

/**
 * Runs a built function as HubSpot does: in a process and environment of its own, one call per instance at a time, warm
 * instances first, with a time limit, and with JSON in both directions.
 */
export function createFunctionRunner(options: RunnerOptions): FunctionRunner {
  const { name, file, timeLimitMs = HUBSPOT_TIME_LIMIT_MS } = options;
  const { setTimer = systemTimer, readClock } = options;
  const { onLog = () => undefined, onMistake = () => undefined } = options;
  const start = () => startInstance(file, env, onLog, options.instance);
  let env = options.env;
  const idle: FunctionInstance[] = [start()];
  const busy = new Set<FunctionInstance>();
  let generation = 0;

  const call = async (context: FunctionContext): Promise<FunctionResponse> => {
    const startedIn = generation;
    const instance = idle.pop() ?? start();
    busy.add(instance);
    const result = await withTimeLimit(
      instance.call({ contextJson: JSON.stringify(context), clock: readClock?.() }),
    );
    busy.delete(instance);
    // HubSpot ends a function at the time limit, with everything it has started.
    if (result === TIMED_OUT || startedIn !== generation) instance.stop();
    if (instance.alive) idle.push(instance);
    const mistake = result === TIMED_OUT ? timeOutMistake : result.mistake;
    if (mistake !== undefined) onMistake(`The function "${name}" ${mistake}`);
    if (result === TIMED_OUT) return failed(timeOutReason());
    if (!result.ok) return failed(result.reason);
    return {
      status: 200,
      body: { logId: randomUUID(), response: JSON.parse(result.responseJson) },
    };
  };

  const withTimeLimit = async <Result>(call: Promise<Result>) => {
    let cancel: () => void = () => undefined;
    const timeOut = new Promise<typeof TIMED_OUT>((resolve) => {
      cancel = setTimer(() => {
        resolve(TIMED_OUT);
      }, timeLimitMs);
    });
    return Promise.race([call, timeOut]).finally(cancel);
  };

  const timeOutMistake = options.instance?.usesCallback
    ? `neither returned a response nor called its second argument, sendResponse, within ${timeLimitMs / 1000} seconds`
    : undefined;

  const timeOutReason = () =>
    `${new Date(readClock?.().now ?? Date.now()).toISOString()} n/a Task timed out after ${(timeLimitMs / 1000).toFixed(2)} seconds`;

  const failed = (reason: string): FunctionResponse => ({
    status: 400,
    body: failure(name, reason),
  });

  const stopAll = (instances: FunctionInstance[]) => {
    for (const instance of instances) instance.stop();
  };

  return {
    call,
    reload: () => {
      generation += 1;
      stopAll(idle.splice(0));
      idle.push(start());
    },
    setEnv: (next) => {
      env = next;
      generation += 1;
      const renewed = idle.splice(0).filter((instance) => {
        const isRenewed = instance.renew(env);
        if (!isRenewed) instance.stop();
        return isRenewed;
      });
      idle.push(...(renewed.length > 0 ? renewed : [start()]));
    },
    close: () => {
      generation += 1;
      stopAll([...idle.splice(0), ...busy]);
    },
  };
}

const TIMED_OUT = Symbol('timed out');

/** The error body of a function that failed for this reason. */
export function failure(name: string, reason: string): FunctionFailure {
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
