import { expect, test } from 'vitest';
import { ThreadPage } from '../shapes/thread.ts';
import { simulated, V3 } from '../testing/checked-client.ts';
import { everyPage } from '../testing/every-page.ts';

const threads = async (query: string) => {
  const { get } = await simulated();
  const answer = await get(`${V3}/threads?${query}`);
  expect(answer.status).toBe(200);
  return answer.as(ThreadPage);
};

const refused = async (query: string) => {
  const { get } = await simulated();
  const answer = await get(`${V3}/threads?${query}`);
  expect(answer.status).toBe(400);
  return answer.text;
};

test('a contact needs a thread status', async () => {
  expect(await refused('associatedContactId=101')).toContain('threadStatus must be provided');
});

test('an inbox excludes a contact', async () => {
  const query = 'associatedContactId=101&threadStatus=OPEN&inboxId=301';
  expect(await refused(query)).toContain('cannot be used in conjunction with inboxId');
});

test('a contact and a status give the threads of this contact and status', async () => {
  const { results } = await threads('associatedContactId=101&threadStatus=OPEN');
  expect(results.length).toBeGreaterThan(5);
  expect(new Set(results.map((thread) => thread.associatedContactId))).toEqual(new Set(['101']));
  expect(new Set(results.map((thread) => thread.status))).toEqual(new Set(['OPEN']));
});

test('a visitor who is no contact yet has threads too', async () => {
  const { results } = await threads('associatedContactId=880000417&threadStatus=OPEN');
  expect(results.map(({ id }) => id)).toEqual(['70030001']);
});

test('a ticket needs no status and has several threads', async () => {
  const { results } = await threads('associatedTicketId=504');
  expect(results).toHaveLength(7);
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['OPEN', 'CLOSED']));
});

test('the ticket shows only when it was asked for', async () => {
  const without = await threads('associatedTicketId=501');
  expect(without.results[0]?.threadAssociations).toBeUndefined();
  const { results } = await threads('associatedTicketId=501&association=TICKET');
  expect(results[0]?.threadAssociations).toEqual({ associatedTicketId: '501' });
});

test('a thread without a ticket has no association even when asked', async () => {
  const { results } = await threads('associatedContactId=105&threadStatus=OPEN&association=TICKET');
  const alone = await threads('associatedContactId=880000417&threadStatus=OPEN&association=TICKET');
  expect(results.every((thread) => thread.threadAssociations)).toBe(true);
  expect(alone.results[0]).not.toHaveProperty('threadAssociations');
});

test('one inbox can be asked for, and several', async () => {
  const one = await threads('inboxId=303&limit=500');
  expect(new Set(one.results.map(({ inboxId }) => inboxId))).toEqual(new Set(['303']));
  const two = await threads('inboxId=303&inboxId=302&limit=500');
  expect(new Set(two.results.map(({ inboxId }) => inboxId))).toEqual(new Set(['302', '303']));
});

test('archived threads show only among the archived ones', async () => {
  const kept = await threads('limit=500');
  expect(kept.results.some(({ archived }) => archived)).toBe(false);
  const { results } = await threads('archived=true');
  expect(results.map(({ id }) => id)).toEqual(['70010015', '70030004']);
});

test('500 threads are the most of one page', async () => {
  expect(await refused('limit=501')).toContain('limit');
  expect(await refused('limit=0')).toContain('limit');
  expect((await threads('limit=500')).results.length).toBeGreaterThan(60);
});

test('ids come in ascending order', async () => {
  const { results } = await threads('limit=500');
  const ids = results.map(({ id }) => Number(id));
  expect(ids).toEqual(ids.toSorted((left, right) => left - right));
});

test('descending order works with a contact, and is passed over without', async () => {
  const up = await threads('associatedContactId=101&threadStatus=OPEN');
  const down = await threads('associatedContactId=101&threadStatus=OPEN&sort=-id');
  expect(down.results).toEqual(up.results.toReversed());
  expect(await threads('sort=-id')).toMatchObject({ results: (await threads('')).results });
});

test('sorting by latest message needs a time to start at', async () => {
  expect(await refused('sort=latestMessageTimestamp')).toContain('latestMessageTimestampAfter');
  const since = 'latestMessageTimestampAfter=2026-11-01T00:00:00Z';
  const { results } = await threads(`sort=latestMessageTimestamp&${since}&limit=500`);
  const times = results.map((thread) => Date.parse(thread.latestMessageTimestamp ?? ''));
  expect(times).toEqual(times.toSorted((left, right) => left - right));
  expect(Math.min(...times)).toBeGreaterThanOrEqual(Date.parse('2026-11-01T00:00:00Z'));
});

test('there is no sorting by anything else', async () => {
  expect(await refused('sort=createdAt')).toContain('createdAt');
});

test('a status is written as published', async () => {
  expect(await refused('threadStatus=open')).toContain('threadStatus');
});

test('a cursor comes percent-encoded, and its link goes on by itself', async () => {
  const { get } = await simulated();
  const first = (await get(`${V3}/threads?limit=2`)).as(ThreadPage);
  const { after = '', link = '' } = first.paging?.next ?? {};
  expect(after).toMatch(/%3D%3D$/);
  expect(link).toContain('/conversations/conversations/v3/threads?limit=2&after=');
  const next = (await get(link)).as(ThreadPage);
  expect((await get(`${V3}/threads?limit=2&after=${after}`)).as(ThreadPage)).toEqual(next);
  expect(next.results[0]?.id).not.toBe(first.results[0]?.id);
});

test('a cursor that was encoded twice is no cursor', async () => {
  const first = await threads('limit=2');
  const twice = encodeURIComponent(first.paging?.next?.after ?? '');
  expect(await refused(`limit=2&after=${twice}`)).toContain('cursor');
});

test('a page may be short and still go on', async () => {
  const client = await simulated();
  const path = `${V3}/threads?associatedContactId=101&threadStatus=CLOSED&sort=-id`;
  const pages = await everyPage(client, `${path}&limit=2`, ThreadPage);
  expect(pages.slice(0, -1).map((rows) => rows.length)).toContain(1);
  expect(pages.flat()).toEqual((await client.get(path)).as(ThreadPage).results);
});

test('the last page has no cursor', async () => {
  expect(await threads('limit=500')).not.toHaveProperty('paging');
});

test('a contact without threads has an empty list', async () => {
  expect(await threads('associatedContactId=107&threadStatus=OPEN')).toEqual({ results: [] });
});

test('flags are read in any case, and an empty cursor is none', async () => {
  expect((await threads('archived=True&after=')).results).toHaveLength(2);
});
