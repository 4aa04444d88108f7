import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Hono } from 'hono';
import type { Account } from './accounts/account.ts';
import { buildParts, type BuiltFiles, type BuiltParts } from './built-parts.ts';
import { createFunctionRunners } from './function-runner/function-runners.ts';
import { listen } from 'hubspot-simulator';
import type { ProfileVariables } from './profile.ts';
import { ownProgram, type Program } from './program.ts';
import { createFunctionCalls } from './record-page/server/function-calls.ts';
import { hubSpotApi } from './record-page/server/hubspot-api.ts';
import { createNews, type BuildProblem } from './record-page/server/news.ts';
import { createPageApp } from './record-page/server/page-app.ts';
import { permittedFetch } from './record-page/server/permitted-fetch.ts';

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
  /** Runs another project's cards instead of the own ones; builds into the folder that it is given. */
  program?: (folder: string) => Promise<Program>;
  /** Told once of each thing that is needed and the sandbox has not. */
  onLack?: (sentence: string) => void;
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
  const { port, variables, onLog, onLack } = options;
  // The port first: when it is taken, nobody should wait for a build to hear of it.
  let app = new Hono().all('*', (context) => context.text('The sandbox is being built.', 503));
  const server = await listen((request) => app.fetch(request), port);

  const folder = await mkdtemp(path.join(tmpdir(), 'threadside-'));
  const clean = async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const [account, program] = await Promise.all([open(), programOf(options, folder)]);
    const { env, clockRuns, readClock, liveApi } = account;
    const news = createNews(program.problems, program.lacks, onLack);
    const api = hubSpotApi(account, news.lack);
    const outside = program.outside?.(news.lack);
    const runners = await createFunctionRunners({ program, env, api, outside, onLog, readClock });
    app = createPageApp({
      assets: program.files().assets,
      cards: () => program.files().cards,
      callFunction: createFunctionCalls(runners.of, account, news),
      fetchPermitted: permittedFetch({
        portalId: account.portalId(),
        permitted: program.permitted,
        send: outside,
      }),
      news,
      config: () => ({
        appName: program.appName(),
        extensions: program.extensions(),
        clockRuns,
        liveApi,
        variables,
      }),
      crm: account.crm,
      hubSpotApi: api,
      account: account.routes((next) => runners.setEnv(next)),
    });
    const onBuilt = () => {
      runners.reload();
      if (program.problems().length === 0) news.built();
      else news.buildFailed();
    };
    const stopWatching = options.watch ? program.watch(onBuilt) : undefined;
    return {
      url: server.url,
      close: async () => {
        stopWatching?.();
        await runners.close();
        await account.close();
        await clean();
      },
    };
  } catch (error) {
    await clean();
    throw error;
  }
}

async function programOf(
  { program, built, problems }: PageOptions,
  folder: string,
): Promise<Program> {
  if (program) return program(folder);
  return ownProgram(built ? alreadyBuilt(built, problems) : await buildParts(folder));
}

function alreadyBuilt(files: BuiltFiles, problems: BuildProblem[] = []): BuiltParts {
  return { files: () => files, problems: () => problems, watch: () => () => undefined };
}
