import { expect, test } from 'vitest';
import { z } from 'zod';
import { startTestSimulator, V3 } from '../testing/checked-client.ts';

const Page = z.looseObject({
  results: z.array(z.looseObject({})),
  paging: z
    .object({ next: z.object({ after: z.union([z.string(), z.number()]), link: z.string() }) })
    .optional(),
});

test('ids above 2^53 work as text and as JSON numbers', async () => {
  const { get, simulator } = await startTestSimulator({ variants: ['ids-above-2-53'] });
  const list = `${V3}/threads?associatedTicketId=501&limit=1`;
  const [, found = ''] = /"id":"(\d{19})"/.exec((await get(list)).text) ?? [];
  expect(BigInt(found)).toBeGreaterThan(2n ** 53n);
  expect(found).not.toBe(String(Number(found)));
  expect((await get(`${V3}/threads/${found}`)).text).toContain(`"id":"${found}"`);
  expect((await get(`${V3}/threads/${found}/messages`)).status).toBe(200);
  simulator.setVariants(['ids-above-2-53', 'ids-numeric']);
  expect((await get(list)).text).toContain(`"id":${found}`);
});

test.each([
  ['timestamps-epoch-number', /"createdAt":\d{13}[,}]/],
  ['timestamps-epoch-text', /"createdAt":"\d{13}"/],
])('changes timestamps: %s', async (variant, pattern) => {
  const { get } = await startTestSimulator({ variants: [variant] });
  expect((await get(`${V3}/threads?limit=1`)).text).toMatch(pattern);
});

test('returns numeric association ids', async () => {
  const { get } = await startTestSimulator({ variants: ['association-ids-numeric'] });
  const { text } = await get('/crm/v4/objects/tickets/501/associations/contacts');
  expect(text).toContain('"toObjectId":101');
  expect(text).toContain('"label":null');
});

test.each([
  [undefined, 200, 200],
  ['cursor-decoded-only', 200, 400],
  ['cursor-encoded-only', 400, 200],
])('accepts cursors under %s: decoded %i, encoded %i', async (variant, decoded, encoded) => {
  const { get } = await startTestSimulator({ variants: variant === undefined ? [] : [variant] });
  const list = `${V3}/threads?limit=2`;
  const next = (await get(list)).as(Page).paging?.next;
  const after = String(next?.after);
  expect((await get(`${list}&after=${after}`)).status).toBe(decoded);
  expect((await get(`${list}&after=${encodeURIComponent(after)}`)).status).toBe(encoded);
  expect((await get(next?.link ?? '')).status).toBe(200);
});

test('pages with numeric cursors to the end', async () => {
  const { get } = await startTestSimulator({ variants: ['cursor-numeric'] });
  const path = `${V3}/threads?associatedContactId=101&threadStatus=OPEN`;
  const rows: unknown[] = [];
  for (let after: string | number | undefined = ''; after !== undefined;) {
    const page: z.infer<typeof Page> = (await get(`${path}&limit=3&after=${after}`)).as(Page);
    rows.push(...page.results);
    after = page.paging?.next.after;
    if (after !== undefined) expect(typeof after).toBe('number');
  }
  expect(rows).toEqual((await get(path)).as(Page).results);
});

test('repeats the last cursor', async () => {
  const { get } = await startTestSimulator({ variants: ['cursor-repeats'] });
  const path = `${V3}/threads?associatedTicketId=501&limit=3`;
  const after = (await get(path)).as(Page).paging?.next.after ?? '';
  expect((await get(`${path}&after=${after}`)).as(Page).paging?.next.after).toBe(
    decodeURIComponent(String(after)),
  );
});

test('ignores the filter by record, the status filter and the default inbox id', async () => {
  const { get, simulator } = await startTestSimulator({ variants: ['ticket-filter-ignored'] });
  const count = async (query: string) =>
    (await get(`${V3}/threads?limit=500&${query}`)).as(Page).results.length;
  expect(await count('associatedTicketId=501')).toBe(await count(''));
  simulator.setVariants(['contact-filter-ignored']);
  const closed = await count('associatedContactId=102&threadStatus=CLOSED');
  expect(closed).toBe(await count('threadStatus=CLOSED'));
  simulator.setVariants(['status-filter-ignored']);
  const open = await count('associatedContactId=101&threadStatus=OPEN');
  expect(open).toBe(await count('associatedContactId=101&threadStatus=CLOSED'));
  simulator.setVariants(['inbox-id-on-request']);
  expect((await get(`${V3}/threads/70010001`)).text).not.toContain('inboxId');
  expect((await get(`${V3}/threads/70010001?property=inboxId`)).text).toContain('inboxId');
});

test('assigns new threads to a team until somebody takes them', async () => {
  const { call, get } = await startTestSimulator({ variants: ['team-assignee'] });
  const thread = `${V3}/threads/70010002`;
  expect((await get(thread)).text).toContain('"assignedTo":"TEAM-4711"');
  await call('PUT', `${thread}/assignee`, { body: { actorId: 'A-9001' } });
  await call('DELETE', `${thread}/assignee`);
  expect((await get(thread)).text).not.toContain('assignedTo');
});
