import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFunctionRunner, type FunctionRunner } from './function-runner.ts';
import { openGate } from './outbound-gate.ts';

let folder: string;
let runner: FunctionRunner | undefined;
let close: () => Promise<void>;
let gateUrl: string;
/** What arrived at HubSpot's API, and what elsewhere. */
let arrived: { at: 'hubspot' | 'outside'; address: string; method: string; token: string | null }[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadside-gate-'));
  arrived = [];
  const take = async (at: 'hubspot' | 'outside', address: string, init: RequestInit = {}) => {
    const { method = 'GET' } = init;
    const token = new Headers(init.headers).get('Authorization');
    arrived.push({ at, address, method, token });
    const body = init.body ? await new Response(init.body).text() : '';
    return Response.json({ heard: body });
  };
  ({ url: gateUrl, close } = await openGate(
    (address, init) => take('hubspot', address, init),
    (address, init) =>
      take('outside', address instanceof Request ? address.url : String(address), init),
  ));
});
afterEach(async () => {
  runner?.close();
  await close();
  await rm(folder, { recursive: true });
});

/** What a function with this body answers. */
async function run(body: string): Promise<unknown> {
  const file = path.join(folder, 'function.js');
  await writeFile(file, `exports.main = async () => { ${body} };`);
  runner = createFunctionRunner({ name: 'f', file, env: {}, thread: { gateUrl } });
  const { body: answer } = await runner.call({ parameters: null, propertiesToSend: {} });
  return 'response' in answer ? answer.response : answer;
}

const BY_NODE = `
  const https = require('https');
  const options = { hostname: 'api.hubapi.com', path: '/crm/v3/owners?limit=1', method: 'POST',
    headers: { Authorization: 'Bearer t', Host: 'api.hubapi.com' } };
  return new Promise((resolve, reject) => {
    const request = https.request(options, (answer) => {
      let text = '';
      answer.on('data', (piece) => (text += piece));
      answer.on('end', () => resolve(JSON.parse(text)));
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
])('a call of HubSpot by %s comes to the sandbox instead', async (_, body) => {
  expect(await run(body)).toEqual({ heard: 'said' });
  expect(arrived).toEqual([
    { at: 'hubspot', address: '/crm/v3/owners?limit=1', method: 'POST', token: 'Bearer t' },
  ]);
});

it.each([
  ['fetch', `return (await fetch('https://hubapi.com.example/a?b=1')).json();`],
  [
    "Node's http",
    `return new Promise((resolve) => require('http').get('https://hubapi.com.example/a?b=1', (answer) => {
       answer.on('data', (piece) => resolve(JSON.parse(String(piece))));
     }));`,
  ],
])('a call of anybody else by %s is left to what stands outside', async (_, body) => {
  expect(await run(body)).toEqual({ heard: '' });
  expect(arrived).toMatchObject([{ at: 'outside', address: 'https://hubapi.com.example/a?b=1' }]);
});
