import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { HubSpotApi } from '../accounts/hubspot-api.ts';
import type { CallOutcome, HubSpotApiResponse } from '../protocol/card-protocol.ts';
import type { PageConfig } from '../protocol/page-config.ts';
import { Notice } from '../protocol/sandbox-events.ts';
import type { Confirmations } from './confirmations.ts';
import { CardAssociations, CardSearch, type crmReads } from './crm-reads.ts';
import { DOCUMENT } from './document.ts';
import type { EventLog } from './event-log.ts';
import { FunctionCallRequest, type createFunctionCalls } from './function-calls.ts';
import { requireSecret } from './live-access.ts';
import { FetchRequest, type permittedFetch } from './permitted-fetch.ts';

interface PageParts {
  /** Folder of the page's own scripts and styles. */
  assets: string;
  /** Built file of each card; a card that failed to build is missing. */
  cardFiles: () => Partial<Record<string, string>>;
  callFunction: ReturnType<typeof createFunctionCalls>;
  fetchPermitted: ReturnType<typeof permittedFetch>;
  log: EventLog;
  config: () => PageConfig;
  crm: ReturnType<typeof crmReads>;
  hubSpotApi: HubSpotApi;
  confirmations: Confirmations;
  /** Needed for every request when a real account is behind the page. */
  secret?: string;
  /** Responds to requests about the account. */
  account: Hono;
}

/** One call of HubSpot's API that a card makes itself. */
const ApiRequest = z.object({
  path: z.string().startsWith('/'),
  method: z.string(),
  headers: z.record(z.string(), z.string()).default({}),
  contentType: z.string().default('application/json'),
  /** Title of the card. */
  card: z.string(),
  body: z.unknown().optional(),
});

/** The script in which cards run. */
const CARD_WORKER = 'card-worker.js';

const Confirmation = z.object({ confirmed: z.boolean() });

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
};

/** Creates the page's server: the page, the built cards, the functions, and the account behind them. */
export function createPageApp(parts: PageParts): Hono {
  const { assets, cardFiles, callFunction, fetchPermitted, log, config, account } = parts;
  const { crm, hubSpotApi, confirmations, secret } = parts;
  const app = new Hono();
  if (secret !== undefined) app.use(requireSecret(secret));
  app.get('/', (context) => context.html(DOCUMENT));
  app.get('/favicon.ico', (context) => context.body(null, 204));
  // An unchanged file is neither sent nor compiled again; a rebuilt one is loaded at once.
  app.use('/assets/*', etag());
  app.use('/cards/*', etag());
  app.get('/assets/:file', async (context) => {
    const response = await fileResponse(
      path.join(assets, path.basename(context.req.param('file'))),
    );
    return context.req.param('file') === CARD_WORKER ? unconnected(response) : response;
  });
  app.get('/cards/:name', async (context) => {
    const { name } = path.parse(context.req.param('name'));
    const file = new Map(Object.entries(cardFiles())).get(name);
    if (file === undefined) throw new HTTPException(404, { message: 'This card is not built' });
    return unconnected(await fileResponse(file));
  });
  /** A card's own requests would carry the page's cookie, and could confirm a write to the real account. */
  const unconnected = (response: Response) => {
    if (secret !== undefined) response.headers.set('Content-Security-Policy', "connect-src 'none'");
    return response;
  };
  app.get('/_page/config', (context) => context.json(config()));
  app.get('/_page/events', (context) => {
    const events = log.since(Number(context.req.query('since') ?? -1));
    return events ? context.json(events) : context.body(null, 204);
  });
  app.post('/_page/functions/:name', async (context) => {
    const name = context.req.param('name');
    const response = await callFunction(name, FunctionCallRequest.parse(await context.req.json()));
    if (!response) {
      return context.json({ status: 'error', message: `There is no function '${name}'` }, 404);
    }
    return context.json(response.body, response.status);
  });
  app.post('/_page/fetch', async (context) =>
    context.json(await fetchPermitted(FetchRequest.parse(await context.req.json()))),
  );
  app.post('/_page/crm-search', async (context) =>
    context.json(crm.search(CardSearch.parse(await context.req.json()))),
  );
  app.post('/_page/associations', async (context) =>
    context.json(crm.associations(CardAssociations.parse(await context.req.json()))),
  );
  app.post('/_page/hubspot-api', async (context) =>
    context.json(await callHubSpot(hubSpotApi, ApiRequest.parse(await context.req.json()))),
  );
  app.post('/_page/notices', async (context) => {
    log.addNotice(Notice.parse(await context.req.json()));
    return context.body(null, 204);
  });
  app.post('/_page/pending-writes/:id', async (context) => {
    const { confirmed } = Confirmation.parse(await context.req.json());
    const found = confirmations.answer(Number(context.req.param('id')), confirmed);
    return context.body(null, found ? 204 : 404);
  });
  app.use(async (context, next) => {
    await next();
    // What is missing may have been added.
    if (context.req.method !== 'GET') log.changed();
  });
  app.route('/', account);
  app.onError((error, context) => {
    const status = error instanceof HTTPException ? error.status : 400;
    return context.json({ message: error.message }, status);
  });
  return app;
}

async function callHubSpot(
  api: HubSpotApi,
  { path, method, headers, contentType, card, body }: z.infer<typeof ApiRequest>,
): Promise<CallOutcome<HubSpotApiResponse>> {
  try {
    const init = {
      method,
      headers: { ...headers, 'Content-Type': contentType },
      body: body === undefined ? undefined : JSON.stringify(body),
    };
    const response = await api(path, init, `The card "${card}"`);
    const text = await response.text();
    const value = { status: response.status, headers: Object.fromEntries(response.headers) };
    return { ok: true, value: { ...value, body: jsonOrText(text) } };
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function failed(message: string): CallOutcome<never> {
  return { ok: false, message };
}

async function fileResponse(file: string): Promise<Response> {
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const content = await readFile(file).catch(() => undefined);
  if (!content) return new Response('Not found', { status: 404 });
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      // No page of another site may run it, to read what it contains.
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  });
}
