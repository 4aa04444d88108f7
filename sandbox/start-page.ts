import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Hono } from 'hono';
import type { Account } from './account.ts';
import { buildParts, type BuiltFiles, type BuiltParts } from './built-parts.ts';
import { createFunctionRunner } from './function-runner.ts';
import { listen } from './listen.ts';
import type { ProfileVariables } from './profile.ts';
import { createFunctionCalls } from './record-page/server/function-calls.ts';
import { createNews, type BuildProblem } from './record-page/server/news.ts';
import { createPageApp } from './record-page/server/page-app.ts';
import { permittedFetch } from './record-page/server/permitted-fetch.ts';
import { FUNCTION_NAME } from '../src/app/cards/contract/limits.ts';

export interface PageOptions {
  /** 0 for any free one. */
  port: number;
  /** Builds again what changes under src/app, and reloads open pages. */
  watch?: boolean;
  /** Takes what the function writes to its console. */
  onLog?: (text: string) => void;
  /** What has been built already; by default everything is built first. */
  built?: BuiltFiles;
  /** What could not be built of that. */
  problems?: BuildProblem[];
  /** What `context.variables` holds. */
  variables?: ProfileVariables;
}

export interface Page {
  /** The address of the record page, without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Builds everything and serves the record page before the account that `open` opens.
 * @throws Error with `code` EADDRINUSE when the port is taken
 */
export async function startPage(options: PageOptions, open: () => Promise<Account>): Promise<Page> {
  const { port, built, variables } = options;
  // The port first: when it is taken, nobody should wait for a build to hear of it.
  let app = new Hono().all('*', (context) => context.text('The sandbox is being built.', 503));
  const server = await listen((request) => app.fetch(request), port);

  const folder = await mkdtemp(path.join(tmpdir(), 'threadside-'));
  const [account, parts] = await Promise.all([
    open(),
    built ? alreadyBuilt(built, options.problems) : buildParts(folder),
  ]);
  const { files, problems } = parts;
  const { env, clockRuns, readClock, liveApi } = account;

  const runner = createFunctionRunner({
    name: FUNCTION_NAME,
    file: files().functionFile,
    env,
    onLog: options.onLog,
    readClock,
  });
  const news = createNews(problems);
  app = createPageApp({
    assets: files().assets,
    cards: () => files().cards,
    callFunction: createFunctionCalls(runner, account, news),
    fetchPermitted: permittedFetch({ portalId: account.portalId() }),
    news,
    config: { functionName: FUNCTION_NAME, appName: 'Threadside', clockRuns, liveApi, variables },
    account: account.routes((next) => runner.setEnv(next)),
  });
  const onBuilt = () => {
    runner.reload();
    if (problems().length === 0) news.built();
    else news.buildFailed();
  };
  const stopWatching = options.watch ? parts.watch(onBuilt) : undefined;
  return {
    url: server.url,
    close: async () => {
      stopWatching?.();
      runner.close();
      await server.close();
      await account.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function alreadyBuilt(files: BuiltFiles, problems: BuildProblem[] = []): BuiltParts {
  return { files: () => files, problems: () => problems, watch: () => () => undefined };
}
