import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listen } from 'hubspot-simulator';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { builtProject } from '../build/runnable-project.ts';
import { startSandbox, type Sandbox } from './start-sandbox.ts';

const EMPTY = {
  appName: 'Empty',
  extensions: [],
  cardFiles: {},
  functions: [],
  permittedUrls: [],
  unsupported: [],
  mistakes: [],
  appObjects: [],
  problems: [],
};

let sandbox: Sandbox;
let assets: string;

beforeAll(async () => {
  assets = await mkdtemp(path.join(tmpdir(), 'assets-'));
  sandbox = await startSandbox({ port: 0, project: builtProject(EMPTY), portalId: 4711, assets });
});
afterAll(async () => {
  await sandbox.close();
  await rm(assets, { recursive: true });
});

it('has the account id that it was started with', async () => {
  const state = await fetch(`${sandbox.url}/_sandbox/state`);
  expect(await state.json()).toMatchObject({ account: { portalId: 4711 } });
});

/** Sends a request as a browser would for a page of another site. */
function send(url: string, method: string, headers: Record<string, string>) {
  return new Promise<number | undefined>((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}

describe.each<[string, () => string]>([
  ['the page', () => sandbox.url],
  ['the simulated API', () => sandbox.simulator.url],
])('the server of %s', (_, url) => {
  it.each(['/', '/_sandbox/state', '/_page/config', '/crm/v3/owners'])(
    'rejects a foreign host name: %s',
    async (path) => {
      const { port } = new URL(url());
      expect(await send(`${url()}${path}`, 'GET', { Host: `rebind.test:${port}` })).toBe(403);
    },
  );

  it('rejects a write of a page of another origin', async () => {
    const reset = `${url()}/_sandbox/reset`;
    expect(await send(reset, 'POST', { Origin: 'https://evil.example' })).toBe(403);
    expect(await send(reset, 'POST', { Origin: 'http://localhost:1' })).toBe(403);
    expect(await send(reset, 'POST', { Origin: url() })).toBeLessThan(300);
  });
});

it('no longer lists the records of a card as missing once one is added', async () => {
  const card = { name: 'c', title: 'Boats', point: 'crm.record.tab' as const, built: true };
  const project = builtProject({ ...EMPTY, extensions: [{ ...card, kinds: ['p_boat'] }] });
  const printed: string[] = [];
  const { url, close } = await startSandbox({
    port: 0,
    project,
    assets,
    onNotice: ({ sentence }) => void printed.push(sentence),
  });
  onTestFinished(close);
  const events = async (since = -1): Promise<unknown> =>
    await (await fetch(`${url}/_page/events?since=${since}`)).json();
  const sentence = expect.stringMatching(
    /^The card "Boats" is for p_boat records, which the sandb/,
  );
  expect(await events()).toMatchObject({ version: 0, unsupported: [sentence] });
  expect(printed).toEqual([sentence]);
  const post = (path: string, body: object) =>
    fetch(`${url}${path}`, { method: 'POST', body: JSON.stringify(body) });
  await post('/_page/types', { name: 'p_boat' });
  await post('/_page/records/p_boat', { name: 'Ariel' });
  expect(await events(0)).toMatchObject({ unsupported: [] });
});

it('sends a script again only after it changed', async () => {
  const script = path.join(assets, 'page.js');
  await writeFile(script, 'first()');
  const url = `${sandbox.url}/assets/page.js`;
  const first = await fetch(url);
  expect(await first.text()).toBe('first()');
  const known = { headers: { 'If-None-Match': first.headers.get('ETag') ?? '' } };
  expect((await fetch(url, known)).status).toBe(304);
  await writeFile(script, 'other()');
  expect(await (await fetch(url, known)).text()).toBe('other()');
});

it('loads a page again that was opened before the build ended', async () => {
  const taken = await listen(() => new Response(), 0);
  const port = Number(new URL(taken.url).port);
  await taken.close();
  let finishBuild = () => {};
  const built = new Promise<void>((resolve) => (finishBuild = resolve));
  const starting = startSandbox({
    port,
    project: async (folder) => {
      await built;
      return builtProject(EMPTY)(folder);
    },
    assets,
  });
  const early = await vi.waitFor(() => fetch(`http://127.0.0.1:${port}/`), { timeout: 30_000 });
  finishBuild();
  await (await starting).close();
  expect(early.status).toBe(503);
  expect(early.headers.get('Refresh')).toBe('2');
});
