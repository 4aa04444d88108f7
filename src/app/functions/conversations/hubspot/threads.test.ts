import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectTo } from '../testing/connection.ts';
import { startStubApi } from '../testing/stub-api.ts';
import { createPaths } from './paths/paths.ts';
import { getThread, listThreads } from './threads.ts';

let requested: URLSearchParams;
let body: unknown;

let api: Awaited<ReturnType<typeof startStubApi>>;
beforeAll(async () => {
  api = await startStubApi((_, { searchParams }) => {
    requested = searchParams;
    return { body };
  });
});
afterAll(() => api.close());

const connection = () => connectTo(api.baseUrl, createPaths()).hubspot;

describe('a thread', () => {
  it.each<[object, object]>([
    [{ id: 7 }, { id: '7', status: undefined, archived: false, spam: false }],
    [{ status: 'open' }, { status: 'OPEN', statusText: 'open' }],
    [{ status: 'CLOSED' }, { status: 'CLOSED' }],
    [{ status: 'PENDING' }, { status: undefined, statusText: 'PENDING' }],
    [{ status: 5 }, { status: undefined, statusText: '5' }],
    [{ threadAssociations: { associatedTicketId: 5 } }, ofTicket('5')],
    [{ threadAssociations: {} }, ofTicket(undefined)],
    [{ threadAssociations: null }, { threadAssociations: undefined }],
    [{ threadAssociations: '5' }, { threadAssociations: undefined }],
    [
      { archived: 'true', spam: true },
      { archived: true, spam: true },
    ],
    [
      { assignedTo: 9001, inboxId: '' },
      { assignedTo: 'A-9001', inboxId: undefined },
    ],
  ])('with %j is read as %j', async (fields, thread) => {
    body = { id: '7', ...fields };
    expect(await getThread(connection(), '7')).toMatchObject(thread);
  });

  function ofTicket(associatedTicketId: string | undefined) {
    return { threadAssociations: { associatedTicketId } };
  }

  it('without an id cannot be read, although the call may have had an effect', async () => {
    body = { status: 'OPEN', results: [] };
    await expect(getThread(connection(), '7')).rejects.toMatchObject({ mayHaveArrived: true });
  });

  it('is requested with its ticket, and as archived only on request', async () => {
    body = { id: '7' };
    await getThread(connection(), '7');
    expect(requested.toString()).toBe('association=TICKET');
    await getThread(connection(), '7', { archived: true });
    expect(requested.get('archived')).toBe('true');
  });
});

describe('a list of threads', () => {
  it('leaves out rows without an id', async () => {
    body = { results: [{ id: '7' }, null, 5, { status: 'OPEN' }] };
    const page = await listThreads(connection(), { associatedTicketId: '501' }, { limit: 5 });
    expect(page).toMatchObject({ rows: [{ id: '7' }], unreadable: 3 });
  });

  it('is sorted by HubSpot for a contact, but not for a ticket', async () => {
    body = { results: [] };
    await listThreads(connection(), { associatedContactId: '101' }, { limit: 5 });
    expect(requested.get('sort')).toBe('-id');
    await listThreads(connection(), { associatedTicketId: '501' }, { limit: 5 });
    expect(requested.has('sort')).toBe(false);
  });
});
