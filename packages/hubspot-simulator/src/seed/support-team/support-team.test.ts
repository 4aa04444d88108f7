import { expect, test } from 'vitest';
import { MessagePage } from '../../shapes/conversations/message.ts';
import { ThreadPage } from '../../shapes/conversations/thread.ts';
import { startTestSimulator, TUESDAY, V3 } from '../../testing/checked-client.ts';
import { readAllPages } from '../../testing/every-page.ts';
import { supportTeamAtScale } from '../scale.ts';

test('contains threads for every channel and for busy and quiet records', async () => {
  const { simulator } = await startTestSimulator();
  const { store } = simulator;
  const threads = store.threads.all();
  const of = (contact: string) => store.threads.by('associatedContactId', contact).length;
  expect(store.contacts.size).toBeGreaterThanOrEqual(8);
  expect(store.tickets.size).toBe(10);
  expect(threads.length).toBeGreaterThanOrEqual(60);
  expect(of('106')).toBe(40);
  expect(of('107')).toBe(0);
  expect(store.threads.by('ticketId', '504')).toHaveLength(7);
  expect(store.threads.by('ticketId', '507')).toEqual([]);
  const channels = new Set(threads.map((thread) => thread.originalChannelId));
  expect([...channels].sort()).toEqual(
    store.channels
      .all()
      .map(({ id }) => id)
      .sort(),
  );
});

test("contains only messages in HubSpot's published format", async () => {
  const { get, simulator } = await startTestSimulator();
  simulator.limits.allowance = { tenSecondly: 1_000, daily: 10_000 };
  const kinds = new Set<string>();
  for (const archived of [false, true]) {
    const page = await get(`${V3}/threads?limit=500&archived=${String(archived)}`);
    for (const { id } of page.as(ThreadPage).results) {
      const messages = (await get(`${V3}/threads/${id}/messages`)).as(MessagePage).results;
      for (const { type } of messages) kinds.add(type);
      expect(messages.length).toBeGreaterThan(0);
    }
  }
  expect(kinds.size).toBe(6);
});

test('orders messages by time, none in the future', async () => {
  const { simulator } = await startTestSimulator();
  for (const { id } of simulator.store.threads.all()) {
    const times = simulator.store.messagesOf(id).map(({ wire }) => Date.parse(wire.createdAt));
    expect(times, id).toEqual(times.toSorted((left, right) => left - right));
    expect(Math.max(...times)).toBeLessThan(TUESDAY.getTime());
  }
});

test('contains every contact and ticket that threads refer to', async () => {
  const { simulator } = await startTestSimulator();
  const { store } = simulator;
  for (const { id, associatedContactId, ticketId } of store.threads.all()) {
    const known =
      store.contacts.get(associatedContactId) ?? store.visitors.get(associatedContactId);
    expect(known, `whom thread ${id} is with`).toBeDefined();
    const ticket = ticketId === undefined ? undefined : store.tickets.get(ticketId);
    if (ticketId !== undefined) expect(ticket?.contactIds).toContain(associatedContactId);
  }
});

test('is the same at every start', async () => {
  const first = (await startTestSimulator()).simulator.store.messages.all();
  const second = (await startTestSimulator()).simulator.store.messages.all();
  const withoutPort = (value: unknown) => JSON.stringify(value).replaceAll(/127\.0\.0\.1:\d+/g, '');
  expect(withoutPort(second)).toBe(withoutPort(first));
});

test('pages through 10,000 threads and 5,000 messages', async () => {
  const seed = supportTeamAtScale({ threads: 10_000, messages: 5_000 });
  const client = await startTestSimulator({ seed });
  expect(client.simulator.store.threads.by('associatedContactId', '190')).toHaveLength(10_000);
  const pages = await readAllPages(client, `${V3}/threads/79000001/messages`, MessagePage);
  expect(pages).toHaveLength(50);
  expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(5_000);
});

test('contains e-mail with thirty people in CC, with BCC, to an alias and to a mailing list', async () => {
  const { simulator } = await startTestSimulator();
  const recipients = (thread: string) =>
    simulator.store
      .messagesOf(thread)
      .flatMap(({ wire }) => wire.recipients)
      .map(({ recipientField, deliveryIdentifier }) => [recipientField, deliveryIdentifier.value]);
  const own = simulator.store.channelAccounts
    .all()
    .map(({ deliveryIdentifier }) => deliveryIdentifier?.value);
  expect(recipients('70050001').filter(([field]) => field === 'CC')).toHaveLength(30);
  expect(recipients('70050002')).toContainEqual(['BCC', 'revisor@fjallklubb.example']);
  expect(recipients('70050003')[0]).toEqual(['TO', 'hello@ridgeline.example']);
  expect(own).not.toContain('hello@ridgeline.example');
  expect(recipients('70050004')[0]).toEqual(['TO', 'trips@lists.fjallklubb.example']);
});
