import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Testbed } from '../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

const CHAT = '70010002';
const TEXT = 'Your tents leave today.';
const HOUR = 3_600_000;
const on = 'sendMessage';

const ids = () => testbed.simulator.store.messagesOf(CHAT).map(({ id }) => id);
const attempt = (attemptId = 'attempt-1') => ({ threadId: CHAT, text: TEXT, attemptId });
const shown = () => ({ ...attempt(), seenMessageId: ids().at(-1), knownMessageIds: ids() });
const press = () => ({ ...shown(), startedAt: new Date(testbed.clock.now()).toISOString() });

const send = async () => (await testbed.data('sendReply', shown())).outcome;
const check = async (fields: ReturnType<typeof press>) =>
  (await testbed.data('checkSend', fields)).outcome;

/** Changes the date of the last messages of the thread. */
function date(count: number, at: number): void {
  const { store } = testbed.simulator;
  for (const message of store.messagesOf(CHAT).slice(-count)) {
    const createdAt = new Date(at).toISOString();
    store.messages.put({ ...message, wire: { ...message.wire, createdAt } });
  }
}

describe('an agent who types the same text in the inbox while the reply is lost', () => {
  async function typedElsewhere(): Promise<string> {
    testbed.simulator.faults.set([{ name: 'hang', on }]);
    testbed.clock.after(1_000, () => {
      void testbed.act(`/threads/${CHAT}/colleague-reply`, { userId: 9001, text: TEXT });
    });
    return send();
  }

  it('is told that the reply is unconfirmed', async () => {
    const prepared = press();
    expect(await typedElsewhere()).toBe('unconfirmed');
    expect(await check(prepared)).toBe('unconfirmed');
    testbed.coldStart();
    expect(await check(prepared)).toBe('unconfirmed');
  });

  it.each(['client-type-missing', 'client-type-unknown'])(
    'is told that the reply was sent if HubSpot labels no message as its own: %s',
    async (variant) => {
      testbed.simulator.setVariants([variant]);
      expect(await typedElsewhere()).toBe('sent');
    },
  );
});

describe('a lost reply', () => {
  it.each(['client-type-missing', 'client-type-unknown'])('is found: %s', async (variant) => {
    testbed.simulator.setVariants([variant]);
    testbed.simulator.faults.set([{ name: 'error-after', on }]);
    expect(await send()).toBe('sent');
  });

  it.each([1, 2, 100])('is found below %i messages that are dated ahead', async (count) => {
    date(count, testbed.clock.now() + HOUR);
    testbed.simulator.faults.set([{ name: 'error-after', on }]);
    const prepared = press();
    expect(await send()).toBe('sent');
    testbed.coldStart();
    expect(await check(prepared)).toBe('sent');
  });

  it.each([-24, -1, 1, 24])("is found when HubSpot's clock differs by %i h", async (skew) => {
    testbed.simulator.clock.set(new Date(testbed.clock.now() + skew * HOUR));
    await testbed.act(`/threads/${CHAT}/customer-reply`, { text: 'Hello?' });
    const prepared = press();
    testbed.simulator.faults.set([{ name: 'error-after', on }]);
    expect(await send()).toBe('sent');
    testbed.coldStart();
    expect(await check(prepared)).toBe('sent');
  });
});

describe('an older message with the same text', () => {
  beforeEach(async () => {
    await testbed.data('sendReply', { ...attempt('earlier'), evenIfChanged: true });
    testbed.coldStart();
    testbed.simulator.faults.set([{ name: 'hang', on }]);
  });

  it('is not the lost reply', async () => {
    const prepared = press();
    expect(await send()).toBe('unconfirmed');
    expect(await check(prepared)).toBe('unconfirmed');
  });

  it('is not the lost reply when a message is dated ahead and the card knew both', async () => {
    await testbed.act(`/threads/${CHAT}/customer-reply`, { text: 'Hello?' });
    date(1, testbed.clock.now() + HOUR);
    const prepared = press();
    expect(await send()).toBe('unconfirmed');
    testbed.coldStart();
    expect(await check(prepared)).toBe('unconfirmed');
  });
});

describe('a new message that stands below one that is dated ahead', () => {
  it('stops a reply that was written without it', async () => {
    date(1, testbed.clock.now() + HOUR);
    const fields = { ...attempt(), seenMessageId: ids().at(-1), knownMessageIds: ids() };
    await testbed.act(`/threads/${CHAT}/customer-reply`, { text: 'STOP' });
    expect(await testbed.error('sendReply', fields)).toMatchObject({ code: 'CHANGED' });
    expect(testbed.writes).toEqual([]);
  });
});
