import { describe, expect, test } from 'vitest';
import { ErrorBody, RateLimitBody } from '../shapes/error.ts';
import { MessagePage } from '../shapes/conversations/message.ts';
import { startTestSimulator, V3, type CheckedClient } from '../testing/checked-client.ts';
import { Fault, type FaultName, type FaultRequest } from './fault.ts';

const THREAD = `${V3}/threads/70010001`;

const close = ({ call }: CheckedClient) => call('PATCH', THREAD, { body: { status: 'CLOSED' } });
const status = ({ simulator }: CheckedClient) => simulator.store.threads.get('70010001')?.status;

/** Checks that the affected call is still pending after a later one completed, and had no effect. */
async function keepsWaiting(client: CheckedClient, fault: FaultRequest): Promise<void> {
  const { simulator, get } = client;
  simulator.faults.set([{ ...fault, on: 'updateThread' }]);
  const giveUp = new AbortController();
  let answered = false;
  const call = fetch(simulator.url + THREAD, {
    method: 'PATCH',
    body: '{"status":"CLOSED"}',
    signal: giveUp.signal,
  }).finally(() => {
    answered = true;
  });
  await get(THREAD);
  expect([answered, status(client)]).toEqual([false, 'OPEN']);
  giveUp.abort();
  await expect(call).rejects.toThrow('aborted');
}

/** One check for every fault that can be asked for: the compiler misses none. */
const checks: Record<FaultName, (client: CheckedClient) => Promise<void>> = {
  slow: (client) => keepsWaiting(client, { name: 'slow', milliseconds: 60_000 }),
  hang: (client) => keepsWaiting(client, { name: 'hang' }),
  reset: async (client) => {
    client.simulator.faults.set([{ name: 'reset' }]);
    await expect(close(client)).rejects.toThrow('fetch failed');
    expect(status(client)).toBe('OPEN');
  },
  'error-before': async (client) => {
    client.simulator.faults.set([{ name: 'error-before', status: 503 }]);
    const answer = await close(client);
    expect([answer.status, status(client)]).toEqual([503, 'OPEN']);
    expect(answer.as(ErrorBody).message).toBe('internal error');
  },
  'error-after': async (client) => {
    client.simulator.faults.set([{ name: 'error-after', status: 502 }]);
    const answer = await close(client);
    expect([answer.status, status(client)]).toEqual([502, 'CLOSED']);
  },
  'rate-limit': async (client) => {
    client.simulator.faults.set([{ name: 'rate-limit', policy: 'DAILY', retryAfter: 3 }]);
    const answer = await close(client);
    expect([answer.status, status(client)]).toEqual([429, 'OPEN']);
    expect(answer.as(RateLimitBody).policyName).toBe('DAILY');
    expect(answer.headers.get('Retry-After')).toBe('3');
  },
  'malformed-json': async (client) => {
    client.simulator.faults.set([{ name: 'malformed-json' }]);
    const { text } = await close(client);
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    expect(status(client)).toBe('CLOSED');
  },
  'empty-body': async (client) => {
    client.simulator.faults.set([{ name: 'empty-body' }]);
    const answer = await close(client);
    expect([answer.status, answer.text, status(client)]).toEqual([200, '', 'CLOSED']);
  },
  'html-page': async (client) => {
    client.simulator.faults.set([{ name: 'html-page' }]);
    const answer = await close(client);
    expect([answer.status, status(client)]).toEqual([502, 'OPEN']);
    expect(answer.text).toContain('<html>');
  },
  redirect: async ({ simulator }) => {
    const redirect = { name: 'redirect', on: 'updateThread', count: 1 } as const;
    const send = async () => {
      const response = await fetch(simulator.url + THREAD, {
        method: 'PATCH',
        body: '{"status":"CLOSED"}',
        redirect: 'manual',
        headers: {
          Authorization: `Bearer ${simulator.token}`,
          'Content-Type': 'application/json',
        },
      });
      const location = response.headers.get('Location');
      return [response.status, location, simulator.store.threads.get('70010001')?.status];
    };
    simulator.faults.set([redirect]);
    expect(await send()).toEqual([307, simulator.url + THREAD, 'OPEN']);
    simulator.faults.set([{ ...redirect, takesEffect: true }]);
    expect(await send()).toEqual([307, simulator.url + THREAD, 'CLOSED']);
  },
  'missing-optional-fields': async ({ get, simulator }) => {
    simulator.faults.set([{ name: 'missing-optional-fields' }]);
    const page = (await get(`${THREAD}/messages?limit=2`)).as(MessagePage);
    expect(page.results[0]).not.toHaveProperty('richText');
    expect(page.results[0]).not.toHaveProperty('status');
    expect(page.results[0]).toHaveProperty('text');
    expect(page.paging?.next?.after).toBeDefined();
    const error = (await get(`${V3}/threads/1`)).as(ErrorBody);
    expect(error).toEqual({});
  },
  'unknown-enum': async ({ get, simulator }) => {
    simulator.faults.set([{ name: 'unknown-enum', field: 'type' }]);
    expect((await get(`${THREAD}/messages?limit=1`)).text).toContain('"type":"SOMETHING_NEW"');
    simulator.faults.set([{ name: 'unknown-enum' }]);
    const { text } = await get(`${THREAD}/messages?limit=1`);
    expect(text).toContain('"truncationStatus":"SOMETHING_NEW"');
    expect(text).toContain('"type":"MESSAGE"');
  },
  'late-message': async ({ post, get, simulator }) => {
    simulator.faults.set([{ name: 'late-message', milliseconds: 5_000 }]);
    const before = simulator.store.messagesOf('70010002').length;
    const answer = await post(`${V3}/threads/70010002/messages`, {
      type: 'MESSAGE',
      text: 'I am here',
      senderActorId: 'A-9001',
      channelId: '1000',
      channelAccountId: '2011',
      recipients: [{ deliveryIdentifiers: [{ type: 'CHANNEL_SPECIFIC_OPAQUE_ID', value: 'v' }] }],
    });
    expect(answer.status).toBe(201);
    const shown = async () =>
      (await get(`${V3}/threads/70010002/messages`)).as(MessagePage).results.length;
    expect(await shown()).toBe(before);
    simulator.clock.advance(5_000);
    expect(await shown()).toBe(before + 1);
  },
};

describe('faults', () => {
  test.each(Object.entries(checks))('%s', async (_name, check) => {
    await check(await startTestSimulator());
  });

  test('tests every fault', () => {
    const names = Fault.options.map((option) => option.shape.name.value);
    expect(Object.keys(checks).sort()).toEqual([...names].sort());
  });
});

describe('targets of a fault', () => {
  const statuses = async (client: CheckedClient, paths: string[]) => {
    const answers: number[] = [];
    for (const path of paths) answers.push((await client.get(path)).status);
    return answers;
  };

  test('match an operation by name on every path', async () => {
    const client = await startTestSimulator();
    client.simulator.faults.set([{ name: 'error-before', on: 'listThreads' }]);
    const beta = '/conversations/conversations/2026-09-beta/threads';
    expect(await statuses(client, [`${V3}/threads`, beta, THREAD])).toEqual([500, 500, 200]);
  });

  test('match a route by method and pattern', async () => {
    const client = await startTestSimulator();
    client.simulator.faults.set([{ name: 'error-before', on: 'GET */threads/*/messages' }]);
    expect(await statuses(client, [`${THREAD}/messages`, THREAD])).toEqual([500, 200]);
  });

  test('skip and count calls', async () => {
    const client = await startTestSimulator();
    client.simulator.faults.set([{ name: 'error-before', skip: 1, count: 2 }]);
    const answers = await statuses(client, Array<string>(5).fill(THREAD));
    expect(answers).toEqual([200, 500, 500, 200, 200]);
  });

  test('match by probability, reproducibly after a reset', async () => {
    const client = await startTestSimulator({ randomSeed: 7 });
    const run = async () => {
      client.simulator.reset();
      client.simulator.faults.set([{ name: 'empty-body', probability: 0.5 }]);
      const bodies: boolean[] = [];
      for (let call = 0; call < 12; call += 1) bodies.push((await client.get(THREAD)).text === '');
      return bodies;
    };
    const first = await run();
    expect(new Set(first).size).toBe(2);
    expect(await run()).toEqual(first);
  });

  test('combine several faults', async () => {
    const { call, simulator } = await startTestSimulator();
    simulator.faults.set([
      { name: 'error-after', status: 'reset', on: 'updateThread', count: 1 },
      { name: 'slow', milliseconds: 1, on: 'updateThread' },
    ]);
    const body = { status: 'CLOSED' };
    await expect(call('PATCH', THREAD, { body })).rejects.toThrow('fetch failed');
    expect(simulator.store.threads.get('70010001')?.status).toBe('CLOSED');
    expect(simulator.requests.all()).toMatchObject([{ status: 0 }]);
  });

  test('rejects an unknown fault', async () => {
    const { call } = await startTestSimulator();
    const answer = await call('PUT', '/_sandbox/faults', { body: [{ name: 'meteor' }] });
    expect(answer.status).toBe(400);
  });
});
