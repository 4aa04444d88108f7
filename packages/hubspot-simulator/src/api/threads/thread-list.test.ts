import { expect, test } from 'vitest';
import { ThreadPage } from '../../shapes/conversations/thread.ts';
import { startTestSimulator, V3 } from '../../testing/checked-client.ts';
import { readAllPages } from '../../testing/every-page.ts';

const threads = async (query: string) => {
  const { get } = await startTestSimulator();
  const answer = await get(`${V3}/threads?${query}`);
  expect(answer.status).toBe(200);
  return answer.as(ThreadPage);
};

const refused = async (query: string) => {
  const { get } = await startTestSimulator();
  const answer = await get(`${V3}/threads?${query}`);
  expect(answer.status).toBe(400);
  return answer.text;
};

test('requires a thread status with a contact', async () => {
  expect(await refused('associatedContactId=101')).toContain('threadStatus must be provided');
});

test('rejects an inbox filter with a contact', async () => {
  const query = 'associatedContactId=101&threadStatus=OPEN&inboxId=301';
  expect(await refused(query)).toContain('cannot be used in conjunction with inboxId');
});

test('filters by contact and status', async () => {
  const { results } = await threads('associatedContactId=101&threadStatus=OPEN');
  expect(results.length).toBeGreaterThan(5);
  expect(new Set(results.map((thread) => thread.associatedContactId))).toEqual(new Set(['101']));
  expect(new Set(results.map((thread) => thread.status))).toEqual(new Set(['OPEN']));
});

test('lists the threads of a visitor', async () => {
  const { results } = await threads('associatedContactId=880000417&threadStatus=OPEN');
  expect(results.map(({ id }) => id)).toEqual(['70030001']);
});

test("lists a ticket's threads without a status", async () => {
  const { results } = await threads('associatedTicketId=504');
  expect(results).toHaveLength(7);
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['OPEN', 'CLOSED']));
});

test('includes the ticket only on request', async () => {
  const without = await threads('associatedTicketId=501');
  expect(without.results[0]?.threadAssociations).toBeUndefined();
  const { results } = await threads('associatedTicketId=501&association=TICKET');
  expect(results[0]?.threadAssociations).toEqual({ associatedTicketId: '501' });
});

test('omits associations of a thread without a ticket', async () => {
  const { results } = await threads('associatedContactId=105&threadStatus=OPEN&association=TICKET');
  const alone = await threads('associatedContactId=880000417&threadStatus=OPEN&association=TICKET');
  expect(results.every((thread) => thread.threadAssociations)).toBe(true);
  expect(alone.results[0]).not.toHaveProperty('threadAssociations');
});

test('filters by one inbox and rejects a second one', async () => {
  const { results } = await threads('inboxId=303&limit=500');
  expect(new Set(results.map(({ inboxId }) => inboxId))).toEqual(new Set(['303']));
  expect(await refused('inboxId=303&inboxId=302')).toContain(
    'Only one inboxId filter is allowed for this query.',
  );
});

test('accepts requested properties', async () => {
  const { results } = await threads('limit=1&property=spam,inboxId');
  expect(results).toEqual((await threads('limit=1')).results);
});

test('lists archived threads separately', async () => {
  const kept = await threads('limit=500');
  expect(kept.results.some(({ archived }) => archived)).toBe(false);
  const { results } = await threads('archived=true');
  expect(results.map(({ id }) => id)).toEqual(['70010015', '70030004']);
});

test('limits a page to 500 threads', async () => {
  expect(await refused('limit=501')).toContain('limit');
  expect(await refused('limit=0')).toContain('limit');
  expect((await threads('limit=500')).results.length).toBeGreaterThan(60);
});

test('sorts by id in ascending order by default', async () => {
  const { results } = await threads('limit=500');
  const ids = results.map(({ id }) => Number(id));
  expect(ids).toEqual(ids.toSorted((left, right) => left - right));
});

test('sorts in descending order only with a contact', async () => {
  const up = await threads('associatedContactId=101&threadStatus=OPEN');
  const down = await threads('associatedContactId=101&threadStatus=OPEN&sort=-id');
  expect(down.results).toEqual(up.results.toReversed());
  expect(await threads('sort=-id')).toMatchObject({ results: (await threads('')).results });
});

test('requires a start time to sort by latest message', async () => {
  expect(await refused('sort=latestMessageTimestamp')).toContain('latestMessageTimestampAfter');
  const since = 'latestMessageTimestampAfter=2026-11-01T00:00:00Z';
  const { results } = await threads(`sort=latestMessageTimestamp&${since}&limit=500`);
  const times = results.map((thread) => Date.parse(thread.latestMessageTimestamp ?? ''));
  expect(times).toEqual(times.toSorted((left, right) => left - right));
  expect(Math.min(...times)).toBeGreaterThanOrEqual(Date.parse('2026-11-01T00:00:00Z'));
});

test('rejects other sort fields', async () => {
  expect(await refused('sort=createdAt')).toContain('createdAt');
});

test('rejects an unknown status', async () => {
  expect(await refused('threadStatus=open')).toContain('threadStatus');
});

test('returns a percent-encoded cursor and a working link', async () => {
  const { get } = await startTestSimulator();
  const first = (await get(`${V3}/threads?limit=2`)).as(ThreadPage);
  const { after = '', link = '' } = first.paging?.next ?? {};
  expect(after).toMatch(/%3D%3D$/);
  expect(link).toContain('/conversations/conversations/v3/threads?limit=2&after=');
  const next = (await get(link)).as(ThreadPage);
  expect((await get(`${V3}/threads?limit=2&after=${after}`)).as(ThreadPage)).toEqual(next);
  expect(next.results[0]?.id).not.toBe(first.results[0]?.id);
});

test('accepts a cursor that was encoded again, as ordinary clients do', async () => {
  const { get } = await startTestSimulator();
  const first = (await get(`${V3}/threads?limit=2`)).as(ThreadPage);
  const query = new URLSearchParams({ limit: '2', after: first.paging?.next?.after ?? '' });
  const next = await get(`${V3}/threads?${query.toString()}`);
  expect(next.as(ThreadPage)).toEqual((await get(first.paging?.next?.link ?? '')).as(ThreadPage));
});

test('rejects an invalid cursor', async () => {
  expect(await refused('limit=2&after=nowhere')).toContain('Invalid paging cursor');
});

test('can return a short page with a cursor', async () => {
  const client = await startTestSimulator();
  const path = `${V3}/threads?associatedContactId=101&threadStatus=CLOSED&sort=-id`;
  const pages = await readAllPages(client, `${path}&limit=2`, ThreadPage);
  expect(pages.slice(0, -1).map((rows) => rows.length)).toContain(1);
  expect(pages.flat()).toEqual((await client.get(path)).as(ThreadPage).results);
});

test('returns no cursor on the last page', async () => {
  expect(await threads('limit=500')).not.toHaveProperty('paging');
});

test('returns an empty list for a contact without threads', async () => {
  expect(await threads('associatedContactId=107&threadStatus=OPEN')).toEqual({ results: [] });
});

test('accepts flags in any case and ignores an empty cursor', async () => {
  expect((await threads('archived=True&after=')).results).toHaveLength(2);
});
