import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { DOCUMENT } from './document.ts';
import { FunctionCallRequest, type createFunctionCalls } from './function-calls.ts';
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
  config: PageConfig;
  /** What the page asks about the account behind it. */
  account: Hono;
}

export interface PageConfig {
  functionName: string;
  appName: string;
  clockRuns: boolean;
  /** Address of the real API, when there is one behind the page. */
  liveApi?: string;
  /** What `context.variables` holds. */
  variables?: Record<string, string | number | boolean>;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
};

/** The record page's server: the page, the built cards, the function, and the account behind them. */
export function createPageApp(parts: PageParts): Hono {
  const { assets, cards, callFunction, fetchPermitted, news, config, account } = parts;
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
  app.get('/_page/config', (context) => context.json(config));
  app.get('/_page/news', (context) => {
    const latest = news.since(Number(context.req.query('since') ?? -1));
    return latest ? context.json(latest) : context.body(null, 204);
  });
  app.post('/_page/functions/:name', async (context) => {
    const name = context.req.param('name');
    if (name !== config.functionName) {
      return context.json({ status: 'error', message: `There is no function '${name}'` }, 404);
    }
    const { status, body } = await callFunction(
      FunctionCallRequest.parse(await context.req.json()),
    );
    return context.json(body, status);
  });
  app.post('/_page/fetch', async (context) =>
    context.json(await fetchPermitted(FetchRequest.parse(await context.req.json()))),
  );
  app.route('/', account);
  app.onError((error, context) => {
    const status = error instanceof HTTPException ? error.status : 400;
    return context.json({ message: error.message }, status);
  });
  return app;
}

async function file(name: string): Promise<Response> {
  const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
  const content = await readFile(name).catch(() => undefined);
  if (!content) return new Response('Not found', { status: 404 });
  return new Response(new Uint8Array(content), {
    headers: { 'Content-Type': type, 'Cache-Control': 'no-store' },
  });
}
