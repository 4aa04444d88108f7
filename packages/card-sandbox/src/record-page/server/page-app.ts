import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Extension } from '../card/extension.ts';
import { kindOf } from '../card/object-types.ts';
import type { CallOutcome, Found, HubSpotApiAnswer } from '../worker/protocol.ts';
import type { Crm } from './crm/crm.ts';
import { Search, search } from './crm/search.ts';
import { DOCUMENT } from './document.ts';
import { FunctionCallRequest, type createFunctionCalls } from './function-calls.ts';
import type { HubSpotApi } from './hubspot-api.ts';
import type { NewsDesk } from './news.ts';
import { FetchRequest, type permittedFetch } from './permitted-fetch.ts';

interface PageParts {
  /** Folder of the page's own scripts and styles. */
  assets: string;
  /** Built file of each card; empty while a build has failed. */
  cards: () => Partial<Record<string, string>>;
  callFunction: ReturnType<typeof createFunctionCalls>;
  fetchPermitted: ReturnType<typeof permittedFetch>;
  news: NewsDesk;
  /** What the page has to know before anything else. */
  config: () => PageConfig;
  /** The records that a card may search; absent where the sandbox does not read them. */
  crm?: Crm;
  hubSpotApi: HubSpotApi;
  /** What the page asks about the account behind it. */
  account: Hono;
}

export interface PageConfig {
  appName: string;
  extensions: Extension[];
  clockRuns: boolean;
  /** Address of the real API, when there is one behind the page. */
  liveApi?: string;
  /** What `context.variables` holds. */
  variables?: Record<string, string | number | boolean>;
}

const CardSearch = Search.omit({ limit: true }).extend({
  objectType: z.string(),
  pageLength: z.number().int().min(1).max(200).default(10),
});

/** One call of HubSpot's API that a card makes itself. */
const ApiRequest = z.object({
  path: z.string().startsWith('/'),
  method: z.string(),
  headers: z.record(z.string(), z.string()).default({}),
  contentType: z.string().default('application/json'),
  body: z.unknown().optional(),
});

const Lack = z.object({ sentence: z.string() });

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
};

/** The record page's server: the page, the built cards, the function, and the account behind them. */
export function createPageApp(parts: PageParts): Hono {
  const { assets, cards, callFunction, fetchPermitted, news, config, account } = parts;
  const { crm, hubSpotApi } = parts;
  const app = new Hono();
  // No other site's page may press buttons here: there may be a real account behind them.
  app.use(csrf());
  app.get('/', (context) => context.html(DOCUMENT));
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.get('/assets/:file', (context) =>
    file(path.join(assets, path.basename(context.req.param('file')))),
  );
  app.get('/cards/:name', (context) => {
    const built = cards()[path.parse(context.req.param('name')).name];
    if (built === undefined) throw new HTTPException(404, { message: 'This card is not built' });
    return file(built);
  });
  app.get('/_page/config', (context) => context.json(config()));
  app.get('/_page/news', (context) => {
    const latest = news.since(Number(context.req.query('since') ?? -1));
    return latest ? context.json(latest) : context.body(null, 204);
  });
  app.post('/_page/functions/:name', async (context) => {
    const name = context.req.param('name');
    const answer = await callFunction(name, FunctionCallRequest.parse(await context.req.json()));
    if (!answer) {
      return context.json({ status: 'error', message: `There is no function '${name}'` }, 404);
    }
    return context.json(answer.body, answer.status);
  });
  app.post('/_page/fetch', async (context) =>
    context.json(await fetchPermitted(FetchRequest.parse(await context.req.json()))),
  );
  app.post('/_page/crm-search', async (context) =>
    context.json(searched(crm, CardSearch.parse(await context.req.json()))),
  );
  app.post('/_page/hubspot-api', async (context) =>
    context.json(await apiAnswer(hubSpotApi, ApiRequest.parse(await context.req.json()))),
  );
  app.post('/_page/lacks', async (context) => {
    news.lack(Lack.parse(await context.req.json()).sentence);
    return context.body(null, 204);
  });
  app.route('/', account);
  app.onError((error, context) => {
    const status = error instanceof HTTPException ? error.status : 400;
    return context.json({ message: error.message }, status);
  });
  return app;
}

function searched(crm: Crm | undefined, asked: z.infer<typeof CardSearch>): CallOutcome<Found> {
  const kind = kindOf(asked.objectType);
  if (!crm) return refused("The sandbox does not search a real account's records");
  if (!kind) return refused(`The sandbox has no records of the type ${asked.objectType}`);
  try {
    const { total, results, after } = search(crm.all(kind), { ...asked, limit: asked.pageLength });
    const records = results.map(({ id, properties }) => ({ objectId: Number(id), properties }));
    return { ok: true, value: { results: records, total, hasMore: after !== undefined, after } };
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

async function apiAnswer(
  api: HubSpotApi,
  { path, method, headers, contentType, body }: z.infer<typeof ApiRequest>,
): Promise<CallOutcome<HubSpotApiAnswer>> {
  try {
    const answer = await api(path, {
      method,
      headers: { ...headers, 'Content-Type': contentType },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    const value = { status: answer.status, headers: Object.fromEntries(answer.headers) };
    return { ok: true, value: { ...value, body: jsonOr(text) } };
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function refused(message: string): CallOutcome<never> {
  return { ok: false, message };
}

async function file(name: string): Promise<Response> {
  const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
  const content = await readFile(name).catch(() => undefined);
  if (!content) return new Response('Not found', { status: 404 });
  return new Response(new Uint8Array(content), {
    headers: { 'Content-Type': type, 'Cache-Control': 'no-store' },
  });
}
