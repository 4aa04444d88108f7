import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { proxy } from 'hono/proxy';
import { z } from 'zod';
import { DOCUMENT } from './document.ts';
import { FunctionCallRequest, type createFunctionCalls } from './function-calls.ts';
import type { NewsDesk } from './news.ts';

interface PageParts {
  /** Folder of the page's own scripts and styles. */
  assets: string;
  /** Built file of each card; empty while a build has failed. */
  cards: () => Partial<Record<string, string>>;
  callFunction: ReturnType<typeof createFunctionCalls>;
  news: NewsDesk;
  /** What the page has to know before anything else. */
  config: PageConfig;
  /** The simulated API, whose control interface stands under the page's own address too. */
  simulatorUrl: string;
  /** A record's threads, the one with the newest message first. */
  threadsOf: (kind: string, id: string) => ThreadChoice[];
  /** Gives the function another token. */
  useToken: (choice: TokenChoice) => void;
}

export interface PageConfig {
  functionName: string;
  appName: string;
  clockRuns: boolean;
}

/** Tokens of the simulated account that lack something, by what they lack. */
export const TokenChoice = z.enum([
  'good',
  'refused',
  'expired',
  'read-only',
  'no-conversations',
  'no-tickets',
  'no-owners',
]);
export type TokenChoice = z.infer<typeof TokenChoice>;

/** A thread that somebody else may act on. */
export interface ThreadChoice {
  id: string;
  label: string;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
};

/** The record page's server: the page, the built cards, the function, and the simulator's controls. */
export function createPageApp(parts: PageParts): Hono {
  const { assets, cards, callFunction, news, config, simulatorUrl, threadsOf, useToken } = parts;
  const app = new Hono();
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
  app.get('/_page/threads/:kind/:id', (context) => {
    const { kind, id } = context.req.param();
    return context.json(threadsOf(kind, id));
  });
  app.put('/_page/token', async (context) => {
    useToken(TokenChoice.parse(await context.req.json()));
    return context.body(null, 204);
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
  app.all('/_sandbox/*', (context) => {
    const { pathname, search } = new URL(context.req.url);
    return proxy(`${simulatorUrl}${pathname}${search}`, context.req);
  });
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
