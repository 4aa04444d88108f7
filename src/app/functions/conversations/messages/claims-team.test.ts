import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Testbed } from '../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

/** An open e-mail thread on which the customer waits. */
const MAIL = '70010001';
const TEXT = 'New poles leave the warehouse today.';
const ADDRESS = 'priya.raman@ridgeline.example';

/** Delivers a mail that names Priya as its sender. */
function deliver(text: string, actorId?: string): void {
  const { store } = testbed.simulator;
  const [latest] = store.messagesOf(MAIL).filter(({ wire }) => wire.type === 'MESSAGE');
  if (latest?.wire.type !== 'MESSAGE') throw new Error('no message on the thread');
  const at = new Date(testbed.clock.now()).toISOString();
  const sender = { deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value: ADDRESS } } as const;
  store.messages.put({
    ...latest,
    id: 'claimed',
    wire: {
      ...latest.wire,
      id: 'claimed',
      createdAt: at,
      createdBy: 'A-9001',
      direction: 'INCOMING',
      senders: [{ ...sender, ...(actorId && { actorId }) }],
      client: { clientType: 'SYSTEM' },
      text,
      richText: '',
    },
  });
}

const preview = async () =>
  (await testbed.data('previewThreads', { threadIds: [MAIL] })).previews[0];

describe.each([['A-9001'], [undefined]])('a mail under the address of an agent (%s)', (actorId) => {
  it('is marked as received, and keeps the customer waiting', async () => {
    const before = (await preview())?.wait;
    expect(before).toMatchObject({ waiting: true });
    deliver(TEXT, actorId);
    const { messages } = await testbed.data('readThread', { threadId: MAIL });
    expect(messages.find(({ id }) => id === 'claimed')).toMatchObject({
      direction: 'incoming',
      claimsTeam: true,
    });
    const after = await preview();
    expect(after?.wait).toEqual(before);
    expect(after?.latest).toMatchObject({ senderKind: 'unknown', senderName: ADDRESS });
    expect(after?.customer).not.toBe(ADDRESS);
  });

  it('is no proof that a reply with its text was sent', async () => {
    const ids = testbed.simulator.store.messagesOf(MAIL).map(({ id }) => id);
    const fields = { threadId: MAIL, text: TEXT, attemptId: 'one', knownMessageIds: ids };
    testbed.simulator.faults.set([{ name: 'hang', on: 'sendMessage' }]);
    testbed.clock.after(1_000, () => deliver(TEXT, actorId));
    expect(await testbed.data('sendReply', fields)).toMatchObject({ outcome: 'unconfirmed' });
  });

  it('stops a reply of this agent that does not know it', async () => {
    const ids = testbed.simulator.store.messagesOf(MAIL).map(({ id }) => id);
    deliver('STOP, do not send the poles.', actorId);
    const fields = { threadId: MAIL, text: TEXT, attemptId: 'one', knownMessageIds: ids };
    expect(await testbed.error('sendReply', fields)).toMatchObject({ code: 'CHANGED' });
  });

  it('does not change who gets the reply', async () => {
    const route = async () => (await testbed.data('readThread', { threadId: MAIL })).routes;
    const before = await route();
    deliver(TEXT, actorId);
    const after = await route();
    if (before.kind !== 'open' || after.kind !== 'open') throw new Error('no route');
    const addresses = after.route.recipients.map(({ address }) => address);
    expect(addresses).not.toContain(ADDRESS);
    expect(addresses[0]).toBe(before.route.recipients[0]?.address);
  });
});

it('marks no message that HubSpot sent for an agent', async () => {
  const { messages } = await testbed.data('readThread', { threadId: MAIL });
  expect(messages.some((message) => message.kind === 'message')).toBe(true);
  expect(messages.filter((message) => 'claimsTeam' in message)).toEqual([]);
});
