import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectTo } from '../testing/connection.ts';
import { startStubApi } from '../testing/stub-api.ts';
import { listChannelAccounts } from './channel-accounts.ts';
import { listChannels } from './channels.ts';
import type { HubSpot } from './client.ts';
import { listInboxes } from './inboxes.ts';
import { listMessages } from './messages.ts';
import { listOwners } from './owners.ts';
import { createPaths } from './paths/paths.ts';
import { listTicketContacts } from './ticket-contacts.ts';
import { listUsers } from './users.ts';

const LISTS: [name: string, list: (hubspot: HubSpot) => Promise<unknown[]>][] = [
  ['channels', listChannels],
  ['channel accounts', listChannelAccounts],
  ['inboxes', listInboxes],
  ['owners', listOwners],
  ["a ticket's contacts", (hubspot) => listTicketContacts(hubspot, '501')],
  ['users', listUsers],
];

const requested: URLSearchParams[] = [];
let rows: object[] = [];
/** Number of the last page. */
let last = 0;

let api: Awaited<ReturnType<typeof startStubApi>>;
beforeAll(async () => {
  api = await startStubApi((_, { searchParams }) => {
    requested.push(searchParams);
    const page = Number(searchParams.get('after'));
    const results = rows.map((row) => ({ ...row, id: `${page}` }));
    return { body: { results, ...(page < last && { paging: { next: { after: page + 1 } } }) } };
  });
});
beforeEach(() => {
  requested.length = 0;
});
afterAll(() => api.close());

const connection = () => connectTo(api.baseUrl, createPaths()).hubspot;

describe.each(LISTS)('the list of %s', (_, list) => {
  beforeEach(() => {
    rows = [{ channelId: '1', properties: {} }];
  });

  it('is read page by page, up to the last one', async () => {
    last = 2;
    expect(await list(connection())).toHaveLength(3);
    expect(requested.map((query) => query.get('after'))).toEqual([null, '1', '2']);
  });

  it('is read in few pages', async () => {
    last = 0;
    await list(connection());
    expect(Number(requested[0]?.get('limit'))).toBeGreaterThanOrEqual(100);
  });

  it('ends after some pages, however many HubSpot sends', async () => {
    last = 1_000;
    expect((await list(connection())).length).toBeLessThanOrEqual(20);
  });
});

describe('the messages of a thread', () => {
  it('are requested and returned newest first', async () => {
    rows = ['2026-11-17T09:00:00Z', undefined, '2026-11-17T10:00:00Z'].map((createdAt) => ({
      createdAt,
    }));
    const page = await listMessages(connection(), '7', { limit: 5 });
    expect(requested[0]?.get('sort')).toBe('-createdAt');
    expect(page.rows.map(({ createdAt }) => createdAt)).toEqual([
      '2026-11-17T10:00:00Z',
      '2026-11-17T09:00:00Z',
      undefined,
    ]);
  });
});
