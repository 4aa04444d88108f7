import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FaultRequest } from 'hubspot-simulator';
import { Testbed } from '../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

const CHAT = '70010002';
const TEXT = 'Your tents leave today.';

function newest(): string | undefined {
  return testbed.simulator.store.messagesOf(CHAT).at(-1)?.wire.id;
}

function stored(text = TEXT): number {
  const messages = testbed.simulator.store.messagesOf(CHAT);
  return messages.filter(({ wire }) => 'text' in wire && wire.text.endsWith(text)).length;
}

const posts = () => testbed.writes.filter((request) => request.startsWith('POST')).length;

const send = () =>
  testbed.call('sendReply', {
    threadId: CHAT,
    text: TEXT,
    attemptId: 'attempt-1',
    seenMessageId: newest(),
  });

const on = 'sendMessage';
const hours = (count: number) => count * 3_600_000;

describe('a reply whose response is lost after HubSpot accepted it', () => {
  it.each<[string, FaultRequest[]]>([
    ['an error', [{ name: 'error-after', on }]],
    ['a gateway error', [{ name: 'error-after', on, status: 502 }]],
    ['a dropped connection', [{ name: 'error-after', on, status: 'reset' }]],
    ['an answer that is cut off', [{ name: 'malformed-json', on }]],
    ['an empty answer', [{ name: 'empty-body', on }]],
    [
      'an error, and the message appears three seconds later',
      [
        { name: 'error-after', on },
        { name: 'late-message', on, milliseconds: 3_000 },
      ],
    ],
    [
      'an error, and the thread cannot be read at first',
      [
        { name: 'error-after', on },
        { name: 'error-before', on: 'listMessages', skip: 1, count: 2 },
      ],
    ],
  ])('is found on the thread and reported as sent: %s', async (_, faults) => {
    testbed.simulator.faults.set(faults);
    const answer = await send();
    expect(answer).toMatchObject({ ok: true, data: { outcome: 'sent', message: { text: TEXT } } });
    expect([posts(), stored()]).toEqual([1, 1]);
  });
});

describe('a reply that appears a moment after its response was lost', () => {
  it('is found without a long wait', async () => {
    testbed.simulator.faults.set([
      { name: 'error-after', on },
      { name: 'late-message', on, milliseconds: 200 },
    ]);
    const start = testbed.clock.now();
    expect(await send()).toMatchObject({ ok: true, data: { outcome: 'sent' } });
    expect(testbed.clock.now() - start).toBeLessThan(1_000);
  });
});

describe('a reply that HubSpot may have accepted', () => {
  it.each<[string, FaultRequest[]]>([
    ['no answer', [{ name: 'hang', on }]],
    ['a dropped connection', [{ name: 'reset', on }]],
    ['an error', [{ name: 'error-before', on }]],
    ['an error page', [{ name: 'html-page', on }]],
    [
      'an error, and the message appears an hour later',
      [
        { name: 'error-after', on },
        { name: 'late-message', on, milliseconds: hours(1) },
      ],
    ],
    [
      'an error after which the thread cannot be read',
      [
        { name: 'error-after', on },
        { name: 'error-before', on: 'listMessages', skip: 1 },
      ],
    ],
    [
      'an error after which every call hangs',
      [
        { name: 'error-after', on },
        { name: 'hang', on: 'listMessages', skip: 1 },
      ],
    ],
  ])('is unconfirmed within 13 s, and posted once: %s', async (_, faults) => {
    const start = testbed.clock.now();
    const before = newest();
    testbed.simulator.faults.set(faults);
    const answer = await send();
    expect(answer).toMatchObject({ ok: true, data: { outcome: 'unconfirmed' } });
    if (answer.ok && answer.data.outcome === 'unconfirmed') {
      expect(answer.data.messages[0]?.id).toBe(before);
    }
    expect(posts()).toBe(1);
    expect(testbed.clock.now() - start).toBeLessThanOrEqual(13_000);
  });

  it('is remembered without the messages of its thread', async () => {
    testbed.simulator.faults.set([{ name: 'hang', on }]);
    const fields = { threadId: CHAT, text: TEXT, attemptId: 'a', evenIfChanged: true };
    const first = await testbed.data('sendReply', fields);
    expect(first).toMatchObject({
      outcome: 'unconfirmed',
      messages: { length: expect.any(Number) },
    });
    expect(await testbed.data('sendReply', fields)).toMatchObject({
      outcome: 'unconfirmed',
      messages: [],
      threadNotRead: true,
    });
    expect(testbed.requests).toEqual([]);
  });

  it('is marked when the thread could not be read', async () => {
    testbed.simulator.faults.set([
      { name: 'error-after', on },
      { name: 'error-before', on: 'listMessages', skip: 1 },
    ]);
    const answer = await send();
    expect(answer).toMatchObject({
      ok: true,
      data: { outcome: 'unconfirmed', threadNotRead: true },
    });
    expect([posts(), stored()]).toEqual([1, 1]);
  });

  it('is not marked when the thread was read', async () => {
    testbed.simulator.faults.set([{ name: 'reset', on }]);
    const answer = await send();
    expect(answer).toMatchObject({ ok: true, data: { outcome: 'unconfirmed' } });
    expect(answer).not.toHaveProperty('data.threadNotRead');
  });

  it('is reported as sent by a later check, once it appears', async () => {
    const seenMessageId = newest();
    testbed.simulator.faults.set([
      { name: 'error-after', on },
      { name: 'late-message', on, milliseconds: 60_000 },
    ]);
    const answer = await send();
    if (!answer.ok || answer.data.outcome !== 'unconfirmed') throw new Error('not unconfirmed');
    const check = {
      threadId: CHAT,
      attemptId: 'attempt-1',
      text: TEXT,
      startedAt: answer.data.startedAt,
      seenMessageId,
    };
    expect(await testbed.data('checkSend', check)).toMatchObject({ outcome: 'unconfirmed' });
    testbed.clock.advance(60_000);
    expect(await testbed.data('checkSend', check)).toMatchObject({ outcome: 'sent' });
    expect(testbed.writes).toEqual([]);
  });
});

describe('a reply that HubSpot refuses', () => {
  it.each<[string, FaultRequest, object]>([
    [
      'for ten seconds',
      { name: 'rate-limit', on, policy: 'TEN_SECONDLY_ROLLING' },
      { code: 'RATE_LIMITED', retryAfterMs: 10_000 },
    ],
    [
      'for a second',
      { name: 'rate-limit', on, policy: 'SECONDLY' },
      { code: 'RATE_LIMITED', retryAfterMs: 1_000 },
    ],
    ['for today', { name: 'rate-limit', on, policy: 'DAILY' }, { code: 'DAILY_LIMIT' }],
    ['as wrong', { name: 'error-before', on, status: 400 }, { code: 'REJECTED' }],
    ['as a conflict', { name: 'error-before', on, status: 409 }, { code: 'REJECTED' }],
    ['with the token', { name: 'error-before', on, status: 401 }, { code: 'BAD_TOKEN' }],
  ])('is not sent and not repeated: %s', async (_, fault, error) => {
    testbed.simulator.faults.set([fault]);
    expect(await send()).toMatchObject({ ok: false, error });
    expect([posts(), stored()]).toEqual([1, 0]);
  });

  it('gets the same error for the same press', async () => {
    testbed.simulator.faults.set([{ name: 'error-before', on, status: 400 }]);
    const first = await send();
    testbed.simulator.faults.clear();
    expect(await send()).toMatchObject({ ok: false, error: first.ok ? {} : first.error });
    expect(stored()).toBe(0);
  });

  it('names the scope that is missing', async () => {
    const error = await testbed.error(
      'sendReply',
      { threadId: CHAT, text: TEXT, attemptId: 'a', seenMessageId: newest() },
      { token: 'sandbox-token-read-only' },
    );
    expect(error).toMatchObject({ code: 'MISSING_SCOPE', missingScopes: ['conversations.write'] });
    expect(stored()).toBe(0);
  });
});

describe('a reply without time for its POST', () => {
  it('times out without a POST', async () => {
    testbed.simulator.faults.set([{ name: 'hang', on: 'getThread' }]);
    expect(await send()).toMatchObject({ ok: false, error: { code: 'TIMED_OUT' } });
    expect(posts()).toBe(0);
  });
});

describe('a reply that waits long in the queue', () => {
  it('is not posted when no time would be left to look it up', async () => {
    testbed.simulator.faults.set([{ name: 'hang', on }]);
    const answers = await Promise.all(
      ['one', 'two'].map((attemptId) =>
        testbed.call('sendReply', { threadId: CHAT, text: TEXT, attemptId, evenIfChanged: true }),
      ),
    );
    expect(answers).toMatchObject([
      { ok: true, data: { outcome: 'unconfirmed' } },
      { ok: false, error: { code: 'TIMED_OUT' } },
    ]);
    expect(posts()).toBe(1);
  });
});

describe('a clock that is set back by an hour', () => {
  const setBackAfter = (milliseconds: number) =>
    testbed.clock.after(milliseconds, () => testbed.clock.setBack(hours(1)));
  afterEach(() => testbed.clock.advance(hours(1)));

  it('does not turn a posted reply into one that was not sent', async () => {
    testbed.simulator.faults.set([{ name: 'hang', on }]);
    setBackAfter(2_000);
    expect(await send()).toMatchObject({ ok: true, data: { outcome: 'unconfirmed' } });
    expect(posts()).toBe(1);
  });

  it('does not post a reply after it was reported as not sent', async () => {
    testbed.simulator.faults.set([{ name: 'hang', on }]);
    setBackAfter(8_000);
    const [first, second] = await Promise.all(
      ['one', 'two'].map((attemptId) =>
        testbed.call('sendReply', { threadId: CHAT, text: TEXT, attemptId, evenIfChanged: true }),
      ),
    );
    expect(first).toMatchObject({ ok: true, data: { outcome: 'unconfirmed' } });
    while (testbed.clock.runNextTimer());
    expect(posts()).toBe(second?.ok ? 2 : 1);
  });
});

describe('equal replies of one agent', () => {
  it('run one after another: each reads the thread after the previous response', async () => {
    await Promise.all(
      ['one', 'two'].map((attemptId) =>
        testbed.data('sendReply', { threadId: CHAT, text: TEXT, attemptId, evenIfChanged: true }),
      ),
    );
    const messages = testbed.requests.filter((request) => request.includes('/messages'));
    expect(messages.map((request) => request.split(' ')[0])).toEqual([
      'GET',
      'POST',
      'GET',
      'POST',
    ]);
  });
});

describe('equal replies of one agent whose responses are lost', () => {
  it('are each matched with their own message', async () => {
    testbed.simulator.faults.set([{ name: 'error-after', on }]);
    const answers = await Promise.all(
      ['one', 'two', 'three'].map((attemptId) =>
        testbed.data('sendReply', { threadId: CHAT, text: TEXT, attemptId, evenIfChanged: true }),
      ),
    );
    const ids = answers.map((answer) => (answer.outcome === 'sent' ? answer.message.id : ''));
    expect(new Set(ids).size).toBe(3);
    expect(stored()).toBe(3);
  });

  it('are not matched with the message of another one', async () => {
    testbed.simulator.faults.set([
      { name: 'error-after', on, count: 1 },
      { name: 'error-before', on, skip: 1 },
    ]);
    const answers = await Promise.all(
      ['one', 'two'].map((attemptId) =>
        testbed.data('sendReply', { threadId: CHAT, text: TEXT, attemptId, evenIfChanged: true }),
      ),
    );
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['sent', 'unconfirmed']);
    expect(stored()).toBe(1);
  });
});

describe('a message that does not belong to the attempt', () => {
  const startedAt = () => new Date(testbed.clock.now()).toISOString();
  const attempt = (attemptId: string) => ({ threadId: CHAT, text: TEXT, attemptId });

  it('is ignored: the same text from before', async () => {
    await testbed.data('sendReply', { ...attempt('one'), evenIfChanged: true });
    testbed.coldStart();
    testbed.simulator.faults.set([{ name: 'hang', on }]);
    const answer = await testbed.data('sendReply', { ...attempt('two'), evenIfChanged: true });
    expect(answer.outcome).toBe('unconfirmed');
  });

  it('is ignored: the same text of another attempt', async () => {
    await testbed.data('sendReply', { ...attempt('one'), evenIfChanged: true });
    const check = { ...attempt('two'), startedAt: startedAt() };
    expect((await testbed.data('checkSend', check)).outcome).toBe('unconfirmed');
    expect((await testbed.data('checkSend', { ...check, attemptId: 'one' })).outcome).toBe('sent');
  });

  it('is ignored: the same text of a colleague', async () => {
    testbed.simulator.faults.set([{ name: 'hang', on }]);
    await testbed.data('sendReply', { ...attempt('one'), evenIfChanged: true });
    await testbed.act(`/threads/${CHAT}/colleague-reply`, { userId: 9002, text: TEXT });
    const check = { ...attempt('one'), startedAt: startedAt() };
    expect((await testbed.data('checkSend', check)).outcome).toBe('unconfirmed');
  });
});

describe('a comment', () => {
  const comment = () =>
    testbed.call('addComment', { threadId: CHAT, text: 'Ask Jonas.', attemptId: 'c1' });

  it("begins with the agent's name, because HubSpot shows the app as its author", async () => {
    const answer = await comment();
    expect(answer).toMatchObject({
      ok: true,
      data: { outcome: 'sent', message: { kind: 'comment', text: 'Priya Raman: Ask Jonas.' } },
    });
    expect(testbed.roundTrips).toBe(2);
  });

  it('is found when its response is lost', async () => {
    testbed.simulator.faults.set([{ name: 'error-after', on }]);
    expect(await comment()).toMatchObject({ ok: true, data: { outcome: 'sent' } });
    expect(stored('Ask Jonas.')).toBe(1);
  });

  it('is unconfirmed when it does not appear', async () => {
    testbed.simulator.faults.set([{ name: 'hang', on }]);
    expect(await comment()).toMatchObject({ ok: true, data: { outcome: 'unconfirmed' } });
  });

  it('can be checked like a reply', async () => {
    testbed.simulator.faults.set([{ name: 'hang', on }]);
    await comment();
    testbed.simulator.faults.clear();
    const startedAt = new Date(testbed.clock.now()).toISOString();
    const check = { threadId: CHAT, attemptId: 'c1', text: 'Ask Jonas.', startedAt };
    expect(await testbed.data('checkSend', check)).toMatchObject({ outcome: 'unconfirmed' });
    await testbed.data('addComment', { threadId: CHAT, text: 'Ask Jonas.', attemptId: 'c2' });
    testbed.coldStart();
    expect(await testbed.data('checkSend', check)).toMatchObject({ outcome: 'sent' });
  });

  it('begins with the user id when HubSpot sends no name', async () => {
    testbed.simulator.faults.set([{ name: 'error-before', on: 'readActors' }]);
    expect(await comment()).toMatchObject({
      data: { message: { text: 'HubSpot user 9001: Ask Jonas.' } },
    });
  });
});
