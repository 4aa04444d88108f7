import { expect, test } from 'vitest';
import { MessagePage } from '../shapes/message.ts';
import { ThreadPage } from '../shapes/thread.ts';
import { simulated, TUESDAY, V3 } from '../testing/checked-client.ts';
import { everyPage } from '../testing/every-page.ts';
import { supportTeamAtScale } from './scale.ts';

test('the team is as busy as promised', async () => {
  const { simulator } = await simulated();
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

test('every message of every thread is as HubSpot publishes it', async () => {
  const { get, simulator } = await simulated();
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

test('nothing happens in the future, and every line comes after the one before', async () => {
  const { simulator } = await simulated();
  for (const { id } of simulator.store.threads.all()) {
    const times = simulator.store.messagesOf(id).map(({ wire }) => Date.parse(wire.createdAt));
    expect(times, id).toEqual(times.toSorted((left, right) => left - right));
    expect(Math.max(...times)).toBeLessThan(TUESDAY.getTime());
  }
});

test('every contact and ticket that a thread names is there', async () => {
  const { simulator } = await simulated();
  const { store } = simulator;
  for (const { id, associatedContactId, ticketId } of store.threads.all()) {
    const known =
      store.contacts.get(associatedContactId) ?? store.visitors.get(associatedContactId);
    expect(known, `whom thread ${id} is with`).toBeDefined();
    const ticket = ticketId === undefined ? undefined : store.tickets.get(ticketId);
    if (ticketId !== undefined) expect(ticket?.contactIds).toContain(associatedContactId);
  }
});

test('the same start gives the same account', async () => {
  const first = (await simulated()).simulator.store.messages.all();
  const second = (await simulated()).simulator.store.messages.all();
  const withoutPort = (value: unknown) => JSON.stringify(value).replaceAll(/127\.0\.0\.1:\d+/g, '');
  expect(withoutPort(second)).toBe(withoutPort(first));
});

test('10,000 threads and 5,000 messages page through to their end', async () => {
  const seed = supportTeamAtScale({ threads: 10_000, messages: 5_000 });
  const client = await simulated({ seed });
  expect(client.simulator.store.threads.by('associatedContactId', '190')).toHaveLength(10_000);
  const pages = await everyPage(client, `${V3}/threads/79000001/messages`, MessagePage);
  expect(pages).toHaveLength(50);
  expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(5_000);
});
