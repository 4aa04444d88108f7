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
    (url, init, caller) => take('external', String(url), init, caller),
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
    instance: { proxyUrl: proxyUrlOf(proxyUrl, 'f g') },
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

it.each([
  [
    'fetch',
    `const init = { method: 'POST', body: 'said', headers: { Authorization: 'Bearer t' } };
     return (await fetch('https://api.hubapi.com/crm/v3/owners?limit=1', init)).json();`,
  ],
  ["Node's https", BY_NODE],
])('sends a HubSpot request by %s to the sandbox', async (_, body) => {
  expect(await run(body)).toEqual({ heard: 'said' });
  expect(arrived).toEqual([
    {
      at: 'hubspot',
      url: '/crm/v3/owners?limit=1',
      method: 'POST',
      token: 'Bearer t',
      caller: 'The function "f g"',
    },
  ]);
});

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
