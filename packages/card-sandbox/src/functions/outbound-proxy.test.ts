import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFunctionRunner, type FunctionRunner } from './function-runner.ts';
import { openOutboundProxy, proxyUrlOf } from './outbound-proxy.ts';

let folder: string;
let runner: FunctionRunner | undefined;
let close: () => Promise<void>;
let proxyUrl: string;
/** The requests that arrived at HubSpot's API and elsewhere. */
let arrived: {
  at: 'hubspot' | 'external';
  url: string;
  method: string;
  token: string | null;
  caller: string;
}[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'outbound-proxy-'));
  arrived = [];
  const take = async (
    at: 'hubspot' | 'external',
    url: string,
    init: RequestInit,
    caller: string,
  ) => {
    const { method = 'GET' } = init;
    const token = new Headers(init.headers).get('Authorization');
    arrived.push({ at, url, method, token, caller });
    const body = init.body ? await new Response(init.body).text() : '';
    return Response.json({ heard: body });
  };
  ({ url: proxyUrl, close } = await openOutboundProxy(
    (path, init, caller) => take('hubspot', path, init, caller),
    {
      request: (url, init, caller) => take('external', String(url), init, caller),
      connect: (address, caller) => {
        throw new Error(`${caller} may not reach ${address}`);
      },
    },
  ));
});
afterEach(async () => {
  runner?.close();
  await close();
  await rm(folder, { recursive: true });
});

/** Calls a function with this body. */
async function run(body: string): Promise<unknown> {
  const file = path.join(folder, 'function.js');
  await writeFile(file, `exports.main = async () => { ${body} };`);
  runner = createFunctionRunner({
    name: 'f',
    file,
    env: {},
    instance: { proxyUrl: proxyUrlOf(proxyUrl, 'f g'), directOrigin: 'https://direct.example' },
  });
  const { body: response } = await runner.call({ parameters: null, propertiesToSend: {} });
  return 'response' in response ? response.response : response;
}

const BY_NODE = `
  const https = require('https');
  const options = { hostname: 'api.hubapi.com', path: '/crm/v3/owners?limit=1', method: 'POST',
    headers: { Authorization: 'Bearer t', Host: 'api.hubapi.com' } };
  return new Promise((resolve, reject) => {
    const request = https.request(options, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve(JSON.parse(text)));
    });
    request.on('error', reject);
    request.end('said');
  });`;

/** The package undici gives its requests to this dispatcher. */
const BY_UNDICI = `
  const dispatcher = globalThis[Symbol.for('undici.globalDispatcher.1')];
  return new Promise((resolve, reject) => {
    let text = '';
    const options = { origin: 'https://api.hubapi.com', path: '/crm/v3/owners?limit=1',
      method: 'POST', body: 'said', headers: ['Authorization', 'Bearer t', 'Host', 'x'] };
    dispatcher.dispatch(options, {
      onConnect: () => {},
      onHeaders: () => true,
      onData: (chunk) => (text += chunk),
      onComplete: () => resolve(JSON.parse(text)),
      onError: reject,
    });
  });`;

it.each([
  [
    'fetch',
    `const init = { method: 'POST', body: 'said', headers: { Authorization: 'Bearer t' } };
     return (await fetch('https://api.hubapi.com/crm/v3/owners?limit=1', init)).json();`,
  ],
  ["Node's https", BY_NODE],
  ['undici', BY_UNDICI],
])('sends a HubSpot request by %s to the sandbox', async (_, body) => {
  expect(await run(body)).toEqual({ heard: 'said' });
  expect(arrived).toEqual([
    {
      at: 'hubspot',
      url: 'https://api.hubapi.com/crm/v3/owners?limit=1',
      method: 'POST',
      token: 'Bearer t',
      caller: 'The function "f g"',
    },
  ]);
});

it.each(['api-eu1.hubapi.com', 'api.hubspot.com'])(
  'sends a request to %s to the sandbox',
  async (host) => {
    await run(`return (await fetch('https://${host}/crm/v3/owners')).json();`);
    expect(arrived).toMatchObject([{ at: 'hubspot', url: `https://${host}/crm/v3/owners` }]);
  },
);

it.each([
  ['fetch', `return (await fetch('https://hubapi.com.example/a?b=1')).json();`],
  [
    "Node's http",
    `return new Promise((resolve) => require('http').get('https://hubapi.com.example/a?b=1', (response) => {
       response.on('data', (chunk) => resolve(JSON.parse(String(chunk))));
     }));`,
  ],
])('sends any other request by %s to the external API', async (_, body) => {
  expect(await run(body)).toEqual({ heard: '' });
  expect(arrived).toMatchObject([{ at: 'external', url: 'https://hubapi.com.example/a?b=1' }]);
});

it("keeps the user and password of Node's https", async () => {
  await run(`const url = 'https://a.example/x';
    await new Promise((resolve) => require('https').get(url, { auth: 'u:p' }, resolve));`);
  expect(arrived).toMatchObject([{ token: `Basic ${btoa('u:p')}` }]);
});

it.each([
  ['net', "require('net').connect(5432, 'db.example')", 'db.example:5432'],
  ['tls', "require('tls').connect({ host: 'db.example', port: 1 })", 'db.example:1'],
  ['http2', "require('http2').connect('https://h.example')", 'h.example:443'],
  ['tls to HubSpot', "require('tls').connect(443, 'api.hubapi.com')", 'Only HTTP requests'],
])('asks before a connection by %s', async (_, connection, words) => {
  const message = await run(
    `return new Promise((resolve) => ${connection}.on('error', ({ message }) => resolve(message)));`,
  );
  expect(message).toContain(words);
});

it('does not ask before a connection to this machine', async () => {
  const port = new URL(proxyUrl).port;
  const connected = await run(
    `return new Promise((resolve) => {
       const socket = require('net').connect(${port}, '127.0.0.1', () => resolve('yes'));
       socket.on('error', ({ message }) => resolve(message));
     });`,
  );
  expect(connected).toBe('yes');
});

it('sends the requests of the direct origin without the proxy', async () => {
  const message = await run(
    "return fetch('https://direct.example/x').catch(({ cause }) => cause.message);",
  );
  expect(message).not.toContain('may not reach');
  expect(arrived).toEqual([]);
});
