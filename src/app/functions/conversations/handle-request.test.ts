import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startStubApi } from './testing/stub-api.ts';
import { NORA, Testbed } from './testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

const list = { action: 'listThreads', record: NORA, agent: { userId: 9001 } };

describe('a request', () => {
  it.each<[string, unknown]>([
    ['parameters', undefined],
    ['parameters', null],
    ['parameters', 'listThreads'],
    ['action', { ...list, action: 'dropTables' }],
    ['action', { ...list, action: '__proto__' }],
    ['record', { ...list, record: undefined }],
    ['record.objectTypeId', { ...list, record: { objectTypeId: '0-2', objectId: '1' } }],
    ['record.objectId', { ...list, record: { objectTypeId: '0-1', objectId: '1/../2' } }],
    ['record.more', { ...list, record: { ...NORA, more: 1 } }],
    ['agent.userId', { ...list, agent: undefined }],
    ['agent.userId', { ...list, agent: { userId: -1 } }],
    ['agent.userId', { ...list, agent: { userId: '9001' } }],
    ['limit', { ...list, limit: 5 }],
    ['after', { ...list, after: 5 }],
    ['threadId', { ...list, action: 'readThread', threadId: '..' }],
    ['threadId', { ...list, action: 'readThread' }],
  ])('that is wrong is refused by the name of its field: %s', async (field, parameters) => {
    const answer = await testbed.invoke(parameters);
    expect(answer).toEqual({
      ok: false,
      error: { code: 'INVALID_REQUEST', message: expect.stringContaining(`"${field}"`) },
      budget: {},
    });
    expect(testbed.requests).toEqual([]);
  });

  it('may be anything at all: there is an envelope, and no write unless it is valid', async () => {
    const id = fc.constantFrom('70010001', '70010002', '70020001', '..', '', 'x/y', 5, null);
    const anything = fc.oneof(id, fc.string(), fc.anything({ maxDepth: 2 }));
    const action = fc.constantFrom(
      ...['listThreads', 'previewThreads', 'readThread', 'readOriginal', 'sendReply', 'checkSend'],
      ...['addComment', 'assignThread', 'unassignThread', 'setThreadStatus', 'archiveThread'],
      ...['restoreThread', 'listAgents', 'toString', 'constructor', ''],
    );
    const fields = [
      ...['threadId', 'threadIds', 'messageId', 'text', 'richText', 'route', 'attachments'],
      ...['seenMessageId', 'attemptId', 'evenIfChanged', 'startedAt', 'actorId', 'status', 'after'],
      ...['expectedAssignee', 'before', 'more'],
    ];
    const parameters = fc
      .tuple(
        fc.oneof(action, fc.anything()),
        fc.oneof(fc.constant(NORA), fc.anything({ maxDepth: 1 })),
        fc.oneof(fc.constant({ userId: 9001 }), fc.anything({ maxDepth: 1 })),
        fc.dictionary(fc.constantFrom(...fields), anything, { maxKeys: 6 }),
      )
      .map(([action, record, agent, rest]) => ({ ...rest, action, record, agent }));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 9, arbitrary: parameters }, fc.anything()),
        async (any) => {
          testbed.clock.advance(1_000);
          const answer = await testbed.invoke(any);
          expect(typeof answer.ok).toBe('boolean');
          if (!answer.ok && answer.error.code === 'INVALID_REQUEST') {
            expect(testbed.requests).toEqual([]);
          }
          expect(answer.ok || answer.error.code).not.toBe('INTERNAL');
        },
      ),
      { numRuns: 3_000, seed: 20261117 },
    );
  }, 60_000);
});

describe('the identity of the agent', () => {
  const comment = {
    action: 'addComment',
    record: NORA,
    threadId: '70010002',
    attemptId: 'a',
    text: 'x',
  };
  const author = async (agent: unknown, user: unknown) => {
    const answer = await testbed.invoke({ ...comment, agent }, user);
    return JSON.stringify(answer).match(/"text":"(.+?): x"/)?.[1] ?? answer;
  };

  it('is that of HubSpot where it tells one, as a number or as text', async () => {
    expect(await author(undefined, { userId: 9002 })).toBe('Jonas Lindqvist');
    testbed.coldStart();
    expect(await author({ userId: 9002 }, { userId: '9002' })).toBe('Jonas Lindqvist');
  });

  it('is that of the card where HubSpot tells none', async () => {
    expect(await author({ userId: 9003 }, undefined)).toBe('Amara Okafor');
  });

  it.each([
    ['userId', { userId: 9002 }],
    ['id', { id: '9002' }],
    ['e-mail address', { email: ' Jonas.Lindqvist@ridgeline.example ' }],
  ])('is what HubSpot says, whatever the card claims: %s', async (_, user) => {
    expect(await author({ userId: 9003 }, user)).toBe('Jonas Lindqvist');
  });

  it.each([[{}], [{ userId: 0 }], ['Jonas'], [{ email: 'nobody@elsewhere.example' }]])(
    'stays open where HubSpot says %j: reads work, writes say what an admin must do',
    async (user) => {
      const request = { record: NORA, agent: { userId: 9003 } };
      expect(await testbed.invoke({ action: 'listThreads', ...request }, user)).toMatchObject({
        ok: true,
      });
      expect(await author({ userId: 9003 }, user)).toMatchObject({
        ok: false,
        error: { reason: expect.stringMatching(/^USER_/) },
      });
    },
  );

  it('is not taken from the card for somebody who is no active owner', async () => {
    expect(await author({ userId: 424_242 }, undefined)).toMatchObject({
      ok: false,
      error: { reason: 'USER_INACTIVE' },
    });
  });
});

describe('an answer that is no success', () => {
  const error = async (caller?: object) => testbed.error('listThreads', {}, caller);

  it('tells an admin to renew a token that HubSpot refuses', async () => {
    expect(await error({ token: 'sandbox-token-expired' })).toMatchObject({ code: 'BAD_TOKEN' });
    expect(await error({ token: 'nonsense' })).toMatchObject({
      code: 'BAD_TOKEN',
      message: expect.stringContaining('Ask an admin'),
      correlationId: expect.any(String),
    });
    expect(await error({ token: '' })).toMatchObject({ code: 'BAD_TOKEN' });
  });

  it('names the scopes that are missing', async () => {
    expect(await error({ token: 'sandbox-token-no-conversations' })).toMatchObject({
      code: 'MISSING_SCOPE',
      missingScopes: ['conversations.read'],
      message: expect.stringContaining('conversations.read'),
    });
  });

  it('names no scope that HubSpot does not name, and passes on its words', async () => {
    const message = 'Your scopes do not suffice';
    const odd = await startStubApi(() => ({
      status: 403,
      body: { category: 'MISSING_SCOPES', message },
    }));
    const answer = await error({ baseUrl: odd.baseUrl });
    await odd.close();
    expect(answer).toMatchObject({
      code: 'MISSING_SCOPE',
      missingScopes: [],
      hubspotMessage: message,
    });
  });

  it('repeats neither the token nor more of HubSpot than can be read', async () => {
    const odd = await startStubApi(() => ({
      status: 400,
      body: { message: `Bearer very-secret is odd. ${'x'.repeat(5_000)}`, correlationId: 'c' },
    }));
    const answer = await error({ baseUrl: odd.baseUrl, token: 'very-secret' });
    await odd.close();
    expect(answer.message).toMatch(/^HubSpot refused this: Bearer … is odd\. x+…$/);
    expect(answer.message.length).toBeLessThan(600);
  });

  it('is tried once more when that can help', async () => {
    testbed.simulator.faults.set([{ name: 'error-before', on: 'getThread', count: 1 }]);
    expect((await testbed.call('readThread', { threadId: '70010001' })).ok).toBe(true);
    testbed.simulator.faults.set([
      { name: 'rate-limit', on: 'getThread', policy: 'SECONDLY', count: 1 },
    ]);
    expect((await testbed.call('readThread', { threadId: '70010001' })).ok).toBe(true);
  });

  it.each(['reset', 'html-page', 'malformed-json', 'empty-body'] as const)(
    'stays an error when it comes again: %s',
    async (name) => {
      testbed.simulator.faults.set([{ name, on: 'getThread' }]);
      const answer = await testbed.error('setThreadStatus', {
        threadId: '70010001',
        status: 'OPEN',
      });
      expect(answer).toMatchObject({ code: 'UNAVAILABLE' });
      expect(testbed.requests).toHaveLength(2);
    },
  );

  it('is asked again while HubSpot gets too many calls, until there is room', async () => {
    testbed.simulator.faults.set([{ name: 'rate-limit', on: 'getThread', count: 3 }]);
    const status = { threadId: '70010001', status: 'CLOSED' } as const;
    expect((await testbed.call('setThreadStatus', status)).ok).toBe(true);
    expect(testbed.writes).toHaveLength(1);
  });

  it('tells how long to wait when there is no room in time, and writes nothing', async () => {
    testbed.simulator.faults.set([{ name: 'rate-limit', on: 'getThread' }]);
    const answer = await testbed.error('setThreadStatus', { threadId: '70010001', status: 'OPEN' });
    expect(answer).toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: 10_000 });
    expect(testbed.requests.length).toBeLessThan(12);
    expect(testbed.writes).toEqual([]);
  });

  it('tells until when after a day of too many calls', async () => {
    testbed.simulator.faults.set([{ name: 'rate-limit', policy: 'DAILY' }]);
    expect(await error()).toMatchObject({
      code: 'DAILY_LIMIT',
      message: expect.stringContaining('midnight'),
    });
  });

  it('may be a service that is not there', async () => {
    const gone = await startStubApi(() => ({}));
    await gone.close();
    expect(await error({ baseUrl: gone.baseUrl })).toMatchObject({ code: 'UNAVAILABLE' });
    const send = { threadId: '70010002', text: 'x', attemptId: 'a', evenIfChanged: true };
    const answer = await testbed.call('sendReply', send, { baseUrl: gone.baseUrl });
    expect(answer).toMatchObject({ ok: false, error: { code: 'UNAVAILABLE' } });
  });

  it('may be a setting that an admin has to correct', async () => {
    expect(await error({ apiVersion: 'v9' })).toMatchObject({
      code: 'INTERNAL',
      message: expect.stringContaining('CONVERSATIONS_API_VERSION'),
    });
  });
});

describe('the budget', () => {
  it('is what the rate-limit headers said last', async () => {
    const { budget } = await testbed.call('listThreads', {});
    expect(budget).toMatchObject({ limit: 190, intervalMs: 10_000, dailyLimit: 1_000_000 });
    expect(budget.remaining).toBeLessThan(190);
  });

  it('is left to a write, and to the reads that lead up to it, before any other read', async () => {
    const headers = {
      'x-hubspot-ratelimit-max': '100',
      'x-hubspot-ratelimit-remaining': '20',
      'x-hubspot-ratelimit-interval-milliseconds': '10000',
    };
    const odd = await startStubApi((request) => ({
      headers,
      body: request.endsWith('/messages')
        ? { results: [] }
        : {
            id: '7',
            associatedContactId: '101',
            assignedTo: request.startsWith('PUT') ? 'A-9002' : undefined,
          },
    }));
    const caller = { baseUrl: odd.baseUrl };
    const assign = { threadId: '7', actorId: 'A-9002', expectedAssignee: null };
    await testbed.data('assignThread', assign, caller);
    const start = testbed.clock.now();
    await testbed.data('assignThread', assign, caller);
    expect(testbed.clock.now()).toBe(start);
    await testbed.data('readThread', { threadId: '7' }, caller);
    expect(testbed.clock.now()).toBeGreaterThan(start);
    await odd.close();
  });
});

describe('the log', () => {
  it('has one record a call, with no token, text or name in it', async () => {
    testbed.logs.length = 0;
    await testbed.call('sendReply', {
      threadId: '70010002',
      text: 'A secret for Nora',
      attemptId: 'a',
      evenIfChanged: true,
    });
    await testbed.invoke('nonsense');
    expect(testbed.logs).toEqual([
      {
        action: 'sendReply',
        code: 'OK',
        milliseconds: 0,
        upstreamCalls: 5,
        caller: 'A-9001 verified',
        failedCalls: [],
      },
      {
        action: 'unknown',
        code: 'INVALID_REQUEST',
        milliseconds: 0,
        upstreamCalls: 0,
        caller: undefined,
        failedCalls: [],
      },
    ]);
  });

  it('names the calls that failed, without ids', async () => {
    testbed.logs.length = 0;
    testbed.simulator.faults.set([{ name: 'error-before', on: 'getThread', status: 403 }]);
    await testbed.call('readThread', { threadId: '70010002' });
    expect(testbed.logs[0]?.failedCalls).toEqual([
      {
        method: 'GET',
        path: '/conversations/v3/conversations/threads/{threadId}',
        status: 403,
        correlationId: expect.any(String),
      },
    ]);
  });
});

describe('the memory of a warm instance', () => {
  it('is asked again after ten minutes', async () => {
    await testbed.call('listAgents', {});
    testbed.clock.advance(9 * 60_000);
    await testbed.call('listAgents', {});
    expect(testbed.requests).toEqual([]);
    testbed.clock.advance(2 * 60_000);
    await testbed.call('listAgents', {});
    expect(testbed.requests).toHaveLength(1);
  });

  it('is shared by calls that miss it at once', async () => {
    await Promise.all([testbed.call('listAgents', {}), testbed.call('listAgents', {})]);
    expect(testbed.requests).toHaveLength(1);
  });

  it('is not shared between tokens', async () => {
    await testbed.call('listAgents', {});
    const answer = await testbed.call('listAgents', {}, { token: 'sandbox-token-no-owners' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'MISSING_SCOPE' } });
  });

  it('keeps no failure', async () => {
    testbed.simulator.faults.set([{ name: 'error-before', on: 'listOwners' }]);
    expect(await testbed.call('listAgents', {})).toMatchObject({ ok: false });
    testbed.simulator.faults.clear();
    expect(await testbed.call('listAgents', {})).toMatchObject({ ok: true });
  });
});
