import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startStubApi } from './testing/stub-api.ts';
import { DEFAULT_SETTINGS } from '../../cards/contract/settings/settings.ts';
import { NORA, Testbed } from './testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

const list = { action: 'listThreads', record: NORA, agent: { userId: 9001 } };

describe('an invalid request', () => {
  it.each<[string, unknown]>([
    ['parameters', undefined],
    ['parameters', null],
    ['parameters', 'listThreads'],
    ['action', { ...list, action: 'dropTables' }],
    ['action', { ...list, action: '__proto__' }],
    ['record', { ...list, record: undefined }],
    ['record.objectTypeId', { ...list, record: { objectTypeId: '0-2', objectId: '1' } }],
    ['record.objectId', { ...list, record: { objectTypeId: '0-1', objectId: '1/../2' } }],
    ['record', { ...list, record: { ...NORA, more: 1 } }],
    ['agent.userId', { ...list, agent: undefined }],
    ['agent.userId', { ...list, agent: { userId: -1 } }],
    ['agent.userId', { ...list, agent: { userId: '9001' } }],
    ['parameters', { ...list, limit: 5 }],
    ['after', { ...list, after: 5 }],
    ['threadId', { ...list, action: 'readThread', threadId: '..' }],
    ['threadId', { ...list, action: 'readThread' }],
  ])('is rejected, and its field is logged: %s', async (field, parameters) => {
    const answer = await testbed.invoke(parameters);
    expect(answer).toEqual({ ok: false, error: { code: 'INVALID_REQUEST' }, budget: {} });
    expect(testbed.logs.at(-1)?.detail).toBe(`invalid field: ${field}`);
    expect(testbed.requests).toEqual([]);
  });

  it('gets an envelope whatever it contains, and makes no call unless it is valid', async () => {
    const id = fc.constantFrom('70010001', '70010002', '70020001', '..', '', 'x/y', 5, null);
    const anything = fc.oneof(id, fc.string(), fc.anything({ maxDepth: 2 }));
    const action = fc.constantFrom(
      ...['listThreads', 'previewThreads', 'readThread', 'readOriginal', 'sendReply', 'checkSend'],
      ...['addComment', 'assignThread', 'unassignThread', 'setThreadStatus', 'archiveThread'],
      ...['restoreThread', 'listAgents', 'toString', 'constructor', ''],
    );
    const fields = [
      ...['threadId', 'threadIds', 'messageId', 'text', 'route', 'attachments'],
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

  it('is the one that HubSpot sends, as a number or as text', async () => {
    expect(await author(undefined, { userId: 9002 })).toBe('Jonas Lindqvist');
    testbed.coldStart();
    expect(await author({ userId: 9002 }, { userId: '9002' })).toBe('Jonas Lindqvist');
  });

  it('is the one that the card sends when HubSpot sends none', async () => {
    expect(await author({ userId: 9003 }, undefined)).toBe('Amara Okafor');
  });

  it.each([
    ['userId', { userId: 9002 }],
    ['id', { id: '9002' }],
    ['e-mail address', { email: ' Jonas.Lindqvist@ridgeline.example ' }],
  ])('is the one that HubSpot sends, whatever the card sends: %s', async (_, user) => {
    expect(await author({ userId: 9003 }, user)).toBe('Jonas Lindqvist');
  });

  it.each([
    [{ userId: 9002 }, 'A-9002 verified'],
    [{ id: '9002' }, 'A-9002 verified'],
    [{ email: 'jonas.lindqvist@ridgeline.example' }, 'A-9002 verified'],
    [undefined, 'A-9003 claimed'],
    [{}, 'unreadable'],
  ])('is in the log, with who named them: %j', async (user, caller) => {
    await author({ userId: 9003 }, user);
    expect(testbed.logs.at(-1)?.caller).toBe(caller);
  });

  it('must come from HubSpot for a reply or comment, where the team requires that', async () => {
    testbed.settings = { ...DEFAULT_SETTINGS, requireVerifiedSender: true };
    testbed.coldStart();
    const refused = { ok: false, error: { code: 'REJECTED', reason: 'USER_UNVERIFIED' } };
    const agent = { userId: 9003 };
    const reply = { ...comment, action: 'sendReply', agent, evenIfChanged: true };
    expect(await author(agent, undefined)).toMatchObject(refused);
    expect(await testbed.invoke(reply)).toMatchObject(refused);
    expect(testbed.requests).toEqual([]);
    expect(await testbed.invoke({ ...reply, requireVerifiedSender: false })).toMatchObject({
      ok: false,
    });
    expect(await author(agent, { userId: 9002 })).toBe('Jonas Lindqvist');
    const email = 'jonas.lindqvist@ridgeline.example';
    expect(await testbed.invoke({ ...comment, attemptId: 'b', agent }, { email })).toMatchObject({
      ok: true,
    });
    testbed.settings = DEFAULT_SETTINGS;
  });

  it.each([
    [{}],
    [{ userId: 0 }],
    [{ userId: '0x2329' }],
    [{ id: 9002.5 }],
    ['Jonas'],
    [{ email: 'nobody@elsewhere.example' }],
  ])('allows reads and rejects writes when HubSpot sends %j', async (user) => {
    const request = { record: NORA, agent: { userId: 9003 } };
    expect(await testbed.invoke({ action: 'listThreads', ...request }, user)).toMatchObject({
      ok: true,
    });
    expect(await author({ userId: 9003 }, user)).toMatchObject({
      ok: false,
      error: { reason: expect.stringMatching(/^USER_/) },
    });
  });

  it("is rejected when the card's user is not an active owner", async () => {
    expect(await author({ userId: 424_242 }, undefined)).toMatchObject({
      ok: false,
      error: { reason: 'USER_INACTIVE' },
    });
  });
});

describe('an error', () => {
  const error = async (caller?: object) => testbed.error('listThreads', {}, caller);

  it('is BAD_TOKEN when HubSpot refuses the token or there is none', async () => {
    expect(await error({ token: 'sandbox-token-expired' })).toMatchObject({ code: 'BAD_TOKEN' });
    expect(await error({ token: 'nonsense' })).toMatchObject({
      code: 'BAD_TOKEN',
      correlationId: expect.any(String),
    });
    expect(await error({ token: '' })).toMatchObject({ code: 'BAD_TOKEN' });
  });

  it('names the scopes that are missing', async () => {
    expect(await error({ token: 'sandbox-token-no-conversations' })).toMatchObject({
      code: 'MISSING_SCOPE',
      missingScopes: ['conversations.read'],
    });
  });

  it("names no scope that HubSpot does not name, and contains HubSpot's message", async () => {
    const message = 'Your scopes do not suffice';
    const stub = await startStubApi(() => ({
      status: 403,
      body: { category: 'MISSING_SCOPES', message },
    }));
    const answer = await error({ baseUrl: stub.baseUrl });
    await stub.close();
    expect(answer).toMatchObject({
      code: 'MISSING_SCOPE',
      missingScopes: [],
      hubspotMessage: message,
    });
  });

  it("contains no token, and at most 500 characters of HubSpot's message", async () => {
    const stub = await startStubApi(() => ({
      status: 400,
      body: { message: `Bearer very-secret is odd. ${'x'.repeat(5_000)}`, correlationId: 'c' },
    }));
    const answer = await error({ baseUrl: stub.baseUrl, token: 'very-secret' });
    await stub.close();
    expect(answer.hubspotMessage).toMatch(/^Bearer … is odd\. x+…$/);
    expect(answer.hubspotMessage).toHaveLength(501);
  });

  it('leads to one more call when that can help', async () => {
    testbed.simulator.faults.set([{ name: 'error-before', on: 'getThread', count: 1 }]);
    expect((await testbed.call('readThread', { threadId: '70010001' })).ok).toBe(true);
    testbed.simulator.faults.set([
      { name: 'rate-limit', on: 'getThread', policy: 'SECONDLY', count: 1 },
    ]);
    expect((await testbed.call('readThread', { threadId: '70010001' })).ok).toBe(true);
  });

  it.each(['reset', 'html-page', 'malformed-json', 'empty-body'] as const)(
    'is returned when it occurs twice: %s',
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

  it('is avoided by a second try after the rate limit refused a call', async () => {
    testbed.simulator.faults.set([{ name: 'rate-limit', on: 'getThread', count: 1 }]);
    const status = { threadId: '70010001', status: 'CLOSED' } as const;
    expect((await testbed.call('setThreadStatus', status)).ok).toBe(true);
    expect(testbed.writes).toHaveLength(1);
  });

  it('contains the wait when the rate limit allows no call in time, and nothing is written', async () => {
    testbed.simulator.faults.set([{ name: 'rate-limit', on: 'getThread' }]);
    const answer = await testbed.error('setThreadStatus', { threadId: '70010001', status: 'OPEN' });
    expect(answer).toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: 10_000 });
    expect(testbed.requests.length).toBeLessThan(12);
    expect(testbed.writes).toEqual([]);
  });

  it('is DAILY_LIMIT after a day of too many calls', async () => {
    testbed.simulator.faults.set([{ name: 'rate-limit', policy: 'DAILY' }]);
    expect(await error()).toMatchObject({ code: 'DAILY_LIMIT' });
  });

  it('is UNAVAILABLE when nothing listens', async () => {
    const gone = await startStubApi(() => ({}));
    await gone.close();
    expect(await error({ baseUrl: gone.baseUrl })).toMatchObject({ code: 'UNAVAILABLE' });
    const send = { threadId: '70010002', text: 'x', attemptId: 'a', evenIfChanged: true };
    const answer = await testbed.call('sendReply', send, { baseUrl: gone.baseUrl });
    expect(answer).toMatchObject({ ok: false, error: { code: 'UNAVAILABLE' } });
  });

  it('is INTERNAL for a wrong setting, which is logged', async () => {
    expect(await error({ apiVersion: 'v9' })).toEqual({ code: 'INTERNAL' });
    expect(testbed.logs.at(-1)?.detail).toContain('CONVERSATIONS_API_VERSION must be one of');
  });
});

describe('the budget', () => {
  it('contains the latest rate-limit headers', async () => {
    const { budget } = await testbed.call('listThreads', {});
    expect(budget).toMatchObject({ limit: 190, dailyLimit: 1_000_000 });
    expect(budget.remaining).toBeLessThan(190);
  });

  it('is reserved for writes and the reads before them', async () => {
    const headers = {
      'x-hubspot-ratelimit-max': '100',
      'x-hubspot-ratelimit-remaining': '20',
      'x-hubspot-ratelimit-interval-milliseconds': '10000',
    };
    const stub = await startStubApi((request) => ({
      headers,
      body: request.endsWith('/messages')
        ? { results: [] }
        : {
            id: '7',
            associatedContactId: '101',
            assignedTo: request.startsWith('PUT') ? 'A-9002' : undefined,
          },
    }));
    const caller = { baseUrl: stub.baseUrl };
    const assign = { threadId: '7', actorId: 'A-9002', expectedAssignee: null };
    await testbed.data('assignThread', assign, caller);
    const start = testbed.clock.now();
    await testbed.data('assignThread', assign, caller);
    expect(testbed.clock.now()).toBe(start);
    await testbed.data('readThread', { threadId: '7' }, caller);
    expect(testbed.clock.now()).toBeGreaterThan(start);
    await stub.close();
  });
});

describe('the log', () => {
  it('has one record per request, without token, text or name', async () => {
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
        upstreamCalls: 4,
        caller: 'A-9001 verified',
        failedCalls: [],
      },
      {
        action: 'unknown',
        code: 'INVALID_REQUEST',
        milliseconds: 0,
        upstreamCalls: 0,
        caller: undefined,
        detail: 'invalid field: parameters',
        failedCalls: [],
      },
    ]);
  });

  it('contains the failed calls, without ids', async () => {
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

describe('the cache of a warm instance', () => {
  it('expires after ten minutes', async () => {
    await testbed.call('listAgents', {});
    testbed.clock.advance(9 * 60_000);
    await testbed.call('listAgents', {});
    expect(testbed.requests).toEqual([]);
    testbed.clock.advance(2 * 60_000);
    await testbed.call('listAgents', {});
    expect(testbed.requests).toHaveLength(1);
  });

  it('is loaded once by concurrent requests', async () => {
    await Promise.all([testbed.call('listAgents', {}), testbed.call('listAgents', {})]);
    expect(testbed.requests).toEqual([
      expect.stringContaining('/crm/owners/2026-09') as string,
      expect.stringContaining('/crm/objects/2026-09/users') as string,
    ]);
  });

  it('is not shared between tokens', async () => {
    await testbed.call('listAgents', {});
    const answer = await testbed.call('listAgents', {}, { token: 'sandbox-token-no-owners' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'MISSING_SCOPE' } });
  });

  it('does not cache failures', async () => {
    testbed.simulator.faults.set([{ name: 'error-before', on: 'listOwners' }]);
    expect(await testbed.call('listAgents', {})).toMatchObject({ ok: false });
    testbed.simulator.faults.clear();
    expect(await testbed.call('listAgents', {})).toMatchObject({ ok: true });
  });
});
