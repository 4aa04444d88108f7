import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createFunctionRunner,
  type FunctionRunner,
  type RunnerOptions,
} from './function-runner.ts';

let folder: string;
let runner: FunctionRunner | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'function-'));
});

afterEach(async () => {
  runner?.close();
  await rm(folder, { recursive: true });
});

/** A runner of a function with this source. */
async function run(source: string, options: Partial<RunnerOptions> = {}) {
  const file = path.join(folder, 'conversations.js');
  await writeFile(file, source);
  runner = createFunctionRunner({ name: 'conversations', file, env: {}, ...options });
  return { file, runner, call: (parameters: unknown) => call(runner!, parameters) };
}

const call = (on: FunctionRunner, parameters: unknown) =>
  on.call({ propertiesToSend: {}, parameters });

/** The reason in HubSpot's error body. */
async function reason(response: ReturnType<FunctionRunner['call']>) {
  const { status, body } = await response;
  if (status === 200) throw new Error('The call did not fail.');
  expect(body.message).toBe(
    "There was a problem reaching the app's API. Contact the app developer for more information.",
  );
  return body.errors[0]!.message;
}

describe('a function that responds', () => {
  it('receives the context, and its response is converted to JSON', async () => {
    const { call } = await run(
      'exports.main = async (context) => ({ got: context.parameters, when: new Date(0), gone: undefined })',
    );
    expect(await call({ action: 'listThreads' })).toMatchObject({
      status: 200,
      body: { response: { got: { action: 'listThreads' }, when: '1970-01-01T00:00:00.000Z' } },
    });
  });

  it("receives the fields of HubSpot's runner, with the token among the secrets", async () => {
    const { call } = await run(
      'exports.main = (context) => [Object.keys(context), context.secrets]',
      {
        env: { PRIVATE_APP_ACCESS_TOKEN: 'sandbox-token', OTHER: 'other' },
      },
    );
    expect(await call(undefined)).toMatchObject({
      body: {
        response: [
          ['propertiesToSend', 'parameters', 'event', 'secrets'],
          { PRIVATE_APP_ACCESS_TOKEN: 'sandbox-token' },
        ],
      },
    });
  });

  it('responds with null when it returns nothing', async () => {
    const { call } = await run('exports.main = () => undefined');
    expect(await call({})).toMatchObject({ status: 200, body: { response: null } });
  });

  it('sees only its own environment', async () => {
    const { call } = await run('exports.main = () => process.env', {
      env: { PRIVATE_APP_ACCESS_TOKEN: 'sandbox-token' },
    });
    expect(await call({})).toMatchObject({
      body: { response: { PRIVATE_APP_ACCESS_TOKEN: 'sandbox-token' } },
    });
    expect(JSON.stringify(await call({}))).not.toContain('PATH');
  });

  it('sees the time of the given clock', async () => {
    const { call } = await run(
      'exports.main = () => [Date.now(), new Date().toISOString(), new Date(0).getTime()]',
      { readClock: () => ({ now: Date.parse('2026-11-17T10:00:00Z'), running: false }) },
    );
    expect(await call({})).toMatchObject({
      body: { response: [1794909600000, '2026-11-17T10:00:00.000Z', 0] },
    });
  });

  it('does not wait for its own timers when waits are skipped', async () => {
    const { call } = await run(
      `exports.main = async () => {
        const start = Date.now();
        await new Promise((resolve) => setTimeout(resolve, 3_600_000));
        return Date.now() - start >= 3_600_000;
      }`,
      { instance: { skipsWaits: true } },
    );
    expect(await call({})).toMatchObject({ body: { response: true } });
  });

  it('waits for its requests, also when waits are skipped', async () => {
    const server = createServer().listen(0);
    await once(server, 'listening');
    const requested = once(server, 'request') as Promise<[unknown, ServerResponse]>;
    const { port } = server.address() as AddressInfo;
    const { call } = await run(
      `exports.main = async () => {
        const tooLate = new Promise((resolve) => setTimeout(resolve, 3_600_000, 'too late'));
        const response = fetch('http://127.0.0.1:${port}').then((response) => response.text());
        return Promise.race([response, tooLate]);
      }`,
      { instance: { skipsWaits: true } },
    );
    const response = call({});
    const [, responding] = await requested;
    responding.end('in time');
    expect(await response).toMatchObject({ body: { response: 'in time' } });
    server.close();
  });

  it('stays warm from one call to the next', async () => {
    const { call } = await run('let calls = 0; exports.main = () => ++calls');
    await call({});
    expect(await call({})).toMatchObject({ body: { response: 2 } });
  });

  it('runs concurrent calls in separate instances', async () => {
    const { call } = await run(
      'let calls = 0; exports.main = () => new Promise((done) => setTimeout(done, 20, ++calls))',
    );
    const responses = await Promise.all([call({}), call({})]);
    expect(responses.map(({ body }) => 'response' in body && body.response)).toEqual([1, 1]);
  });

  it('runs new code after a reload', async () => {
    const { call, file, runner } = await run("exports.main = () => 'old'");
    await call({});
    await writeFile(file, "exports.main = () => 'new'");
    runner.reload();
    expect(await call({})).toMatchObject({ body: { response: 'new' } });
  });

  it.each([
    ['in a new process', false],
    ['in the same process when waits are skipped', true],
  ])('is cold in a changed environment, %s', async (_, skipsWaits) => {
    const { call, runner } = await run(
      `let calls = 0;
       exports.main = () => {
         setTimeout(() => { calls = 100 });
         return [++calls, process.env.TOKEN, process.pid];
       }`,
      { env: { TOKEN: 'first', OTHER: 'other' }, instance: { skipsWaits } },
    );
    const respond = async () => {
      const { body } = await call({});
      return 'response' in body ? (body.response as unknown[]) : [];
    };
    const [, , before] = await respond();
    runner.setEnv({ TOKEN: 'second' });
    const [calls, token, after] = await respond();
    expect([calls, token, after === before]).toEqual([1, 'second', skipsWaits]);
  });
});

describe('a function that fails', () => {
  it.each([
    ['throws', "exports.main = () => { throw new Error('boom') }", 'Error: boom'],
    ['rejects', "exports.main = async () => { throw new TypeError('x') }", 'TypeError: x'],
    ['exports no main', 'exports.handler = () => 1', 'TypeError: main is not a function'],
    ['does not load', 'throw new Error("no start")', 'Error: no start'],
    ['returns a value that is not JSON', 'exports.main = () => 1n', 'BigInt'],
    ['returns a function', 'exports.main = () => () => 1', 'not valid JSON (function)'],
    ['ends its process', 'exports.main = () => process.exit(1)', 'Runtime exited'],
  ])('is reported with its reason when it %s', async (_, source, expected) => {
    const { call } = await run(source);
    expect(await reason(call({}))).toContain(
      `The serverless function 'conversations' failed to execute: `,
    );
    expect(await reason(call({}))).toContain(expected);
  });

  it('is stopped at the time limit, with everything it has started', async () => {
    const timers: (() => void)[] = [];
    const { call } = await run(
      'let calls = 0; exports.main = () => ++calls === 1 ? new Promise(() => 0) : calls',
      {
        setTimer: (callback) => {
          timers.push(callback);
          return () => undefined;
        },
        readClock: () => ({ now: Date.parse('2026-11-17T10:00:15Z'), running: false }),
      },
    );
    const hanging = call({});
    timers[0]!();
    expect(await reason(hanging)).toContain(
      '2026-11-17T10:00:15.000Z n/a Task timed out after 15.00 seconds',
    );
    const next = call({});
    timers[1]!();
    expect(await reason(next)).toContain('timed out');
  });
});

describe('a function that breaks the calling convention', () => {
  it('is reported by its name', async () => {
    const mistakes: string[] = [];
    const { call } = await run('exports.main = async (context, sendResponse) => sendResponse(1)', {
      onMistake: (sentence) => mistakes.push(sentence),
    });
    await call({});
    expect(mistakes).toEqual([
      expect.stringMatching(/^The function "conversations" responds through "sendResponse"/),
    ]);
  });

  it('is reported when it has a callback and never calls it', async () => {
    const mistakes: string[] = [];
    const timers: (() => void)[] = [];
    const { call } = await run('exports.main = () => undefined', {
      instance: { usesCallback: true },
      onMistake: (sentence) => mistakes.push(sentence),
      setTimer: (callback) => {
        timers.push(callback);
        return () => undefined;
      },
    });
    const hanging = call({});
    timers[0]!();
    await hanging;
    expect(mistakes).toEqual([
      expect.stringMatching(/neither returned .* nor called .* sendResponse, within 15 seconds/),
    ]);
  });
});
