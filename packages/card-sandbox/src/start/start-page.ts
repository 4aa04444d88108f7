import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Hono } from 'hono';
import { listen } from 'hubspot-simulator';
import type { Account } from '../accounts/account.ts';
import { hubSpotApi, NO_RECORDS } from '../accounts/hubspot-api.ts';
import type { BuildCache } from '../build/cache/build-cache.ts';
import { buildCachedPage } from '../build/cached-page.ts';
import type { ProjectBuilder } from '../build/runnable-project.ts';
import { failure, type FunctionResponse } from '../functions/function-runner.ts';
import { createFunctionRunners } from '../functions/function-runners.ts';
import type { Crm } from '../crm/crm.ts';
import { PROPERTIES } from '../hubspot/property-definitions.ts';
import { DEFAULT_PIPELINES } from '../crm/pipelines.ts';
import type { PageConfig } from '../protocol/page-config.ts';
import { STANDARD_TYPES, type Kind } from '../hubspot/object-types.ts';
import type { ProfileVariables } from '../project/profile.ts';
import type { Notice } from '../protocol/sandbox-events.ts';
import {
  createConfirmations,
  type Confirmations,
  type LiveRules,
} from '../server/confirmations.ts';
import { crmReads } from '../server/crm-reads.ts';
import { createEventLog } from '../server/event-log.ts';
import { createFunctionCalls } from '../server/function-calls.ts';
import { SECRET_PARAMETER } from '../server/live-access.ts';
import { createPageApp } from '../server/page-app.ts';
import { permittedFetch } from '../server/permitted-fetch.ts';
import { SHIPPED_PAGE } from '../shipped-files.ts';

export interface PageOptions {
  /** 0 for any free one. */
  port: number;
  project: ProjectBuilder;
  /** Rebuilds what changes in the project and reloads open pages. */
  watch?: boolean;
  /** Receives what functions write to their console. */
  onLog?: (text: string) => void;
  /** Folder with the page's own scripts and styles; built when missing. */
  assets?: string;
  /** Keeps these files for the next start. */
  pageCache?: BuildCache;
  /** The value of `context.variables`. */
  variables?: ProfileVariables;
  /** Called once for each notice that is added while the project runs. */
  onNotice?: (notice: Notice) => void;
  /** Which calls write to a real account; by default every call needs a confirmation. */
  liveRules?: LiveRules;
  /** Ends the pauses of functions at once, such as those before a retry. For tests. */
  skipsWaits?: boolean;
}

export interface Page {
  /** URL of the record page, without a slash at its end. */
  url: string;
  /** Opens the page; with a real account it contains the secret of this start. */
  entryUrl: string;
  close: () => Promise<void>;
}

/**
 * Builds the project and serves its record page.
 *
 * @param open Opens the account behind the page.
 * @throws Error with `code` EADDRINUSE when the port is taken
 */
export async function startPage(options: PageOptions, open: () => Promise<Account>): Promise<Page> {
  const { port, variables, onLog, onNotice, skipsWaits } = options;
  // The port comes first: if it is taken, the user should not wait for the build.
  // A page that is opened before the build ends loads itself again.
  let app = new Hono().all('*', (context) =>
    context.text('The project is being built.', 503, { Refresh: '2' }),
  );
  const server = await listen((request) => app.fetch(request), port);
  const folder = await mkdtemp(path.join(tmpdir(), 'card-sandbox-'));
  // Nobody has loaded an earlier build before the page is served.
  let onRebuilt: () => void = () => undefined;
  const building = options.project(folder, options.watch ? () => onRebuilt() : undefined);
  const clean = async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const ready = options.assets ?? SHIPPED_PAGE;
    const assets = ready ?? path.join(folder, 'page');
    const [account, project] = await Promise.all([
      open(),
      building,
      ready === undefined ? buildCachedPage(assets, options.pageCache) : undefined,
    ]);
    const { env, clockRuns, readClock, liveApi } = account;
    account.crm?.setAppObjects(project.current().appObjects);
    const kindsOf = (kinds: Kind[]) => kinds.map((kind) => account.crm?.typeOf(kind)?.kind ?? kind);
    /** In sentences. They disappear once a record is added. */
    const typesWithoutRecords = () =>
      project.current().extensions.flatMap(({ title, kinds }) =>
        kindsOf(kinds)
          .filter((kind) => account.crm?.all(kind).length === 0)
          .map((kind) => `The card "${title}" is for ${kind} records, ${NO_RECORDS}`),
      );
    const confirmations = createConfirmations(() => log.changed());
    const secret = liveApi === undefined ? undefined : randomBytes(24).toString('base64url');
    const log = createEventLog({
      problems: () => project.current().problems,
      unsupported: () => [...project.current().unsupported, ...typesWithoutRecords()],
      mistakes: () => project.current().mistakes,
      onNotice,
      pendingWrites: confirmations.pending,
    });
    const onUnsupported = (sentence: string) => log.addNotice({ kind: 'unsupported', sentence });
    const onMistake = (sentence: string) => log.addNotice({ kind: 'mistake', sentence });
    const externalApi = project.externalApi(onUnsupported);
    const { fixtureFor } = externalApi;
    const api = hubSpotApi(account, { fixtureFor, onUnsupported, onMistake });
    const runners = await createFunctionRunners({
      functions: () => project.current().functions,
      env,
      api,
      externalApi,
      onLog,
      onMistake,
      readClock,
      skipsWaits,
    });
    app = createPageApp({
      assets,
      cardFiles: () => project.current().cardFiles,
      callFunction: createFunctionCalls(
        runners.of,
        account,
        log,
        liveApi === undefined ? undefined : confirmWrites(confirmations, options.liveRules),
      ),
      fetchPermitted: permittedFetch({
        portalId: account.portalId(),
        permittedUrls: () => project.current().permittedUrls,
        send: externalApi.request,
        onMistake,
      }),
      log,
      config: () => {
        const { appName, extensions } = project.current();
        return {
          appName,
          builds: log.builds(),
          extensions: extensions.map((one) => ({ ...one, kinds: kindsOf(one.kinds) })),
          objectTypes: typesOf(account.crm),
          clockRuns,
          liveApi,
          variables,
        };
      },
      crm: crmReads({
        crm: account.crm,
        onNone: (card, type) => onUnsupported(`The card "${card}" reads ${type}, ${NO_RECORDS}`),
      }),
      hubSpotApi: api,
      confirmations,
      secret,
      account: account.routes(runners.setEnv),
    });
    const printed = new Set<string>();
    const printTypesWithoutRecords = () => {
      for (const sentence of typesWithoutRecords().filter((one) => !printed.has(one))) {
        printed.add(sentence);
        onNotice?.({ kind: 'unsupported', sentence });
      }
    };
    printTypesWithoutRecords();
    const isWaiting = () => project.current().problems.some(({ waits }) => waits);
    let waited = isWaiting();
    onRebuilt = () => {
      runners.reload();
      account.crm?.setAppObjects(project.current().appObjects);
      if (project.current().problems.length === 0 || (waited && !isWaiting())) log.built();
      else log.changed();
      waited = isWaiting();
      printTypesWithoutRecords();
    };
    return {
      url: server.url,
      entryUrl: secret === undefined ? server.url : `${server.url}/?${SECRET_PARAMETER}=${secret}`,
      close: async () => {
        await project.close();
        await runners.close();
        await account.close();
        await clean();
      },
    };
  } catch (error) {
    await building.then(
      ({ close }) => close(),
      () => undefined,
    );
    await clean();
    throw error;
  }
}

/** The types that the page may show or format values of. */
function typesOf(crm: Crm | undefined): PageConfig['objectTypes'] {
  return (crm?.types() ?? STANDARD_TYPES).map((type) => ({
    ...type,
    properties: crm?.definitions(type.kind) ?? PROPERTIES[type.kind] ?? {},
    pipelines: crm?.pipelines(type.kind) ?? DEFAULT_PIPELINES[type.kind] ?? [],
  }));
}

const CONFIRM_ALL: LiveRules = { isRead: () => false };

/** Holds every call that may write to the real account until the user confirms it on the page. */
function confirmWrites(
  confirmations: Confirmations,
  { isRead, declined }: LiveRules = CONFIRM_ALL,
) {
  return async (name: string, parameters: unknown): Promise<FunctionResponse | undefined> => {
    if (isRead(parameters) || (await confirmations.request(name, parameters))) return undefined;
    return declined === undefined
      ? { status: 400, body: failure(name, 'You declined the call on the sandbox page') }
      : { status: 200, body: { logId: randomUUID(), response: declined } };
  };
}
