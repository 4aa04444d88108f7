import {
  createFunctionRunner,
  type FunctionRunner,
  type RunnerOptions,
} from './function-runner.ts';
import { openGate } from './outbound-gate.ts';
import type { Program } from '../program.ts';
import type { HubSpotApi } from '../record-page/server/hubspot-api.ts';

interface Parts extends Pick<RunnerOptions, 'env' | 'onLog' | 'readClock'> {
  program: Program;
  api: HubSpotApi;
  /** Answers for all addresses but HubSpot's; absent, functions send by themselves. */
  outside?: typeof fetch;
}

/** A runner for each function of a program, started when it is first called. */
export async function createFunctionRunners({
  program,
  api,
  outside,
  onLog,
  readClock,
  ...told
}: Parts) {
  let { env } = told;
  const running = new Map<string, FunctionRunner>();
  // Functions that somebody else wrote may call anywhere; the own one calls the API that its environment names.
  const gate = outside && (await openGate(api, outside));
  const start = (name: string): FunctionRunner | undefined => {
    const described = program.functions().find((one) => one.name === name);
    const file = program.files().functions[name];
    if (!described || file === undefined) return undefined;
    const runner = createFunctionRunner({
      name,
      file,
      env: { ...described.secrets, ...env },
      thread: { gateUrl: gate?.url, callsBack: described.callsBack },
      onLog,
      readClock,
    });
    running.set(name, runner);
    return runner;
  };
  const stop = () => {
    for (const runner of running.values()) runner.close();
    running.clear();
  };
  const warm = () => {
    for (const { name } of program.functions()) start(name);
  };
  warm();
  return {
    of: (name: string) => running.get(name) ?? start(name),
    /** Lets the next calls run what has been built since. */
    reload: () => {
      stop();
      warm();
    },
    setEnv: (next: Record<string, string>) => {
      env = next;
      stop();
      warm();
    },
    close: async () => {
      stop();
      await gate?.close();
    },
  };
}
