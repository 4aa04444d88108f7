import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Hono } from 'hono';
import { listen, type ListeningServer } from 'hubspot-simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLiveAccount } from '../accounts/live-account.ts';
import { builtProject } from '../build/runnable-project.ts';
import { startPage, type Page } from './start-page.ts';

let folder: string;
let api: ListeningServer;
let page: Page;
let cookie: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'live-page-'));
  const file = path.join(folder, 'function.cjs');
  await writeFile(file, 'exports.main = async () => ({ ran: true });');
  await writeFile(path.join(folder, 'card-worker.js'), '');
  const responses = new Hono().all('*', (context) => context.json({ results: [] }));
  api = await listen((request) => responses.fetch(request), 0);
  const project = builtProject({
    appName: 'Live',
    extensions: [],
    cardFiles: { notes: path.join(folder, 'card-worker.js') },
    functions: [{ name: 'notes', file, secrets: {}, usesCallback: false }],
    permittedUrls: [],
    unsupported: [],
    mistakes: [],
    appObjects: [],
    problems: [],
  });
  page = await startPage({ port: 0, project, assets: folder }, () =>
    openLiveAccount({ token: 'secret-token', apiUrl: api.url }),
  );
  const entry = await fetch(page.entryUrl, { redirect: 'manual' });
  cookie = (entry.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
});
afterAll(async () => {
  await page.close();
  await api.close();
  await rm(folder, { recursive: true });
});

const send = (route: string, init: RequestInit = {}, key = cookie) =>
  fetch(`${page.url}${route}`, { redirect: 'manual', ...init, headers: { Cookie: key } });
const post = (route: string, body: object, key?: string) =>
  send(route, { method: 'POST', body: JSON.stringify(body) }, key);

describe('a page with a real account behind it', () => {
  it('moves the secret of its start from the URL into a cookie', async () => {
    const entry = await fetch(`${page.entryUrl}&record=contact/7`, { redirect: 'manual' });
    expect(entry.status).toBe(302);
    expect(entry.headers.get('Location')).not.toContain('key=');
    expect(entry.headers.get('Set-Cookie')).toMatch(/HttpOnly; SameSite=Strict$/);
    expect((await send('/_page/config')).status).toBe(200);
  });

  it.each(['/', '/_page/config', '/_page/events', '/_sandbox/state', '/assets/page.js', '/x'])(
    'refuses everybody without the secret: %s',
    async (route) => {
      for (const key of ['', 'card-sandbox-key=', 'card-sandbox-key=x', cookie.slice(0, -1)]) {
        expect((await send(route, {}, key)).status).toBe(401);
      }
      expect((await send(`${route}?key=wrong`, {}, '')).status).toBe(401);
    },
  );

  it('runs no function and confirms no write without the secret', async () => {
    const call = { userId: 1, locale: 'en' };
    expect((await post('/_page/functions/notes', call, '')).status).toBe(401);
    expect((await post(new URL(page.entryUrl).search, call, '')).status).toBe(401);
    expect((await post('/_page/pending-writes/1', { confirmed: true }, '')).status).toBe(401);
  });

  it.each([
    [true, 200],
    [false, 400],
  ])('holds a call until it is confirmed: %s', async (confirmed, status) => {
    const call = post('/_page/functions/notes', { userId: 1, locale: 'en' });
    let id: number | undefined;
    await expect
      .poll(async () => {
        const events = (await (await send('/_page/events')).json()) as {
          pendingWrites: { id: number }[];
        };
        id = events.pendingWrites[0]?.id;
        return id;
      })
      .toBeDefined();
    await post(`/_page/pending-writes/${id}`, { confirmed });
    expect((await call).status).toBe(status);
  });

  it('gives cards no connection with which they could confirm their own writes', async () => {
    // A card could start a second worker from its own file.
    for (const route of ['/assets/card-worker.js', '/cards/notes.js']) {
      const { status, headers } = await send(route);
      expect(status).toBe(200);
      expect(headers.get('Content-Security-Policy')).toBe(
        "connect-src 'none'; frame-ancestors 'none'",
      );
    }
  });

  it('never calls its API for a card', async () => {
    const request = { path: '/crm/v3/owners', method: 'POST', card: 'Notes' };
    const outcome: unknown = await (await post('/_page/hubspot-api', request)).json();
    expect(outcome).toMatchObject({ ok: false });
  });
});
