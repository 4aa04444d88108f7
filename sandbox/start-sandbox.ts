import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Hono } from 'hono';
import { startSimulator, type Simulator, type SimulatorOptions } from './api/start-simulator.ts';
import { buildParts, type BuiltFiles, type BuiltParts } from './built-parts.ts';
import { createFunctionRunner } from './function-runner.ts';
import { listen } from './listen.ts';
import { createFunctionCalls } from './record-page/server/function-calls.ts';
import { createNews } from './record-page/server/news.ts';
import { createPageApp } from './record-page/server/page-app.ts';
import { accountOf, threadsOf } from './simulated-account.ts';
import { FUNCTION_NAME } from '../src/app/cards/contract/limits.ts';

export interface SandboxOptions extends Pick<SimulatorOptions, 'now' | 'clock' | 'randomSeed'> {
  /** 0 for any free one. */
  port: number;
  /** Builds again what changes under src/app, and reloads open pages. */
  watch?: boolean;
  /** Takes what the function writes to its console. */
  onLog?: (text: string) => void;
  /** What has been built already; by default everything is built first. */
  built?: BuiltFiles;
}

export interface Sandbox {
  /** The address of the record page, without a slash at its end. */
  url: string;
  simulator: Simulator;
  close: () => Promise<void>;
}

/**
 * Builds everything and starts the simulated API with the record page before it.
 * @throws Error with `code` EADDRINUSE when the port is taken
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { port, now, clock, randomSeed, built } = options;
  // The port first: when it is taken, nobody should wait for a build to hear of it.
  let app = new Hono().all('*', (context) => context.text('The sandbox is being built.', 503));
  const server = await listen((request) => app.fetch(request), port);

  const folder = await mkdtemp(path.join(tmpdir(), 'threadside-'));
  const [simulator, parts] = await Promise.all([
    startSimulator({ now, clock, randomSeed }),
    built ? alreadyBuilt(built) : buildParts(folder),
  ]);
  const { files, problems } = parts;
  const clockRuns = clock !== 'standing';

  const env = { PRIVATE_APP_ACCESS_TOKEN: simulator.token, HUBSPOT_API_URL: simulator.url };
  const runner = createFunctionRunner({
    name: FUNCTION_NAME,
    file: files().functionFile,
    env,
    onLog: options.onLog,
    readClock: () => ({ now: simulator.clock.now().getTime(), running: clockRuns }),
  });
  const news = createNews(problems);
  app = createPageApp({
    assets: files().assets,
    cards: () => files().cards,
    callFunction: createFunctionCalls(runner, accountOf(simulator), news),
    news,
    config: { functionName: FUNCTION_NAME, appName: 'Threadside', clockRuns },
    simulatorUrl: simulator.url,
    threadsOf: (kind, id) => threadsOf(simulator, kind, id),
    useToken: (choice) => {
      const token = choice === 'good' ? simulator.token : `${simulator.token}-${choice}`;
      runner.setEnv({ ...env, PRIVATE_APP_ACCESS_TOKEN: token });
    },
  });
  const onBuilt = () => {
    runner.reload();
    if (problems().length === 0) news.built();
    else news.buildFailed();
  };
  const stopWatching = options.watch ? parts.watch(onBuilt) : undefined;
  return {
    url: server.url,
    simulator,
    close: async () => {
      stopWatching?.();
      runner.close();
      await server.close();
      await simulator.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function alreadyBuilt(files: BuiltFiles): BuiltParts {
  return { files: () => files, problems: () => [], watch: () => () => undefined };
}
