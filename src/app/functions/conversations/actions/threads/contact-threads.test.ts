import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startStubApi } from '../../testing/stub-api.ts';
import type { StubResponse } from '../../testing/stub-api.ts';
import { SKYE_TRIP, Testbed } from '../../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

const ASSOCIATIONS = 'GET /crm/objects/2026-03/tickets/501/associations/contacts';
/** A thread of Nora, who is on ticket 501. It is on no ticket. */
const NORAS = '70010005';
const of = 'contact';
const onTicket = { record: SKYE_TRIP };
const listed = async (caller: object = {}) =>
  (await testbed.data('listThreads', { of }, { ...onTicket, ...caller })).threads;
const setContacts = (ticketId: string, contactIds: string[]) => {
  const ticket = testbed.simulator.store.tickets.get(ticketId);
  if (ticket) testbed.simulator.store.tickets.put({ ...ticket, contactIds });
};

describe.each([undefined, 'v3', '2026-09-beta', '2026-09'])(
  'with the API version %s',
  (apiVersion) => {
    it("lists the threads of a ticket's contact that are not on the ticket", async () => {
      const threads = await listed({ apiVersion });
      const expected = testbed.simulator.store.threads
        .by('associatedContactId', '101')
        .filter(({ ticketId }) => ticketId !== '501');
      expect(threads.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      expect(testbed.requests).toContain(`${ASSOCIATIONS}?limit=500`);
    });

    it('opens one of them because its contact is on the ticket', async () => {
      const { thread } = await testbed.data(
        'readThread',
        { threadId: NORAS },
        { ...onTicket, apiVersion },
      );
      expect(thread).toMatchObject({ id: NORAS, contactId: '101' });
      expect(testbed.requests).toContain(`${ASSOCIATIONS}?limit=500`);
    });

    it('writes to one of them', async () => {
      const fields = { threadId: NORAS, status: 'CLOSED' } as const;
      const thread = await testbed.data('setThreadStatus', fields, { ...onTicket, apiVersion });
      expect(thread.status).toBe('CLOSED');
    });
  },
);

describe("threads of a ticket's contacts", () => {
  it('fail without a call when the rate limit is nearly used up', async () => {
    const { limits } = testbed.simulator;
    const before = limits.allowance;
    limits.allowance = { ...before, tenSecondly: 10 };
    await testbed.data('listThreads', {}, onTicket);
    const error = await testbed.error('listThreads', { of }, onTicket);
    limits.allowance = before;
    expect(error.code).toBe('RATE_LIMITED');
    expect(testbed.requests).toEqual([]);
  });

  it('are rejected on a contact', async () => {
    expect(await testbed.error('listThreads', { of })).toMatchObject({
      code: 'INVALID_REQUEST',
    });
    expect(testbed.requests).toEqual([]);
  });

  it('take two round trips when agents have all threads', async () => {
    await listed({ record: { objectTypeId: '0-5', objectId: '502' } });
    expect(testbed.roundTrips).toBe(2);
  });

  it('take one round trip while the contacts are cached, for a minute', async () => {
    await listed();
    await listed();
    expect(testbed.requests).not.toContain(`${ASSOCIATIONS}?limit=500`);
    testbed.clock.advance(61_000);
    await listed();
    expect(testbed.requests).toContain(`${ASSOCIATIONS}?limit=500`);
  });

  it('need no access check for the previews that follow', async () => {
    await listed();
    await testbed.data('previewThreads', { threadIds: [NORAS] }, onTicket);
    expect(testbed.requests).toHaveLength(1);
  });

  it('are empty when the ticket has no contact', async () => {
    setContacts('501', []);
    expect(await listed()).toEqual([]);
  });

  it('come from five contacts at most, and report the rest as missing', async () => {
    setContacts('501', ['101', '102']);
    expect(new Set((await listed()).map(({ contactId }) => contactId))).toEqual(
      new Set(['101', '102']),
    );
    testbed.coldStart();
    setContacts('501', ['101', '102', '103', '104', '105', '106', '107']);
    const list = await testbed.data('listThreads', { of }, onTicket);
    expect(list.incomplete).toEqual(['CONTACTS_MISSING']);
    const asked = testbed.requests.flatMap(
      (each) => /associatedContactId=(10\d)&/.exec(each)?.[1] ?? [],
    );
    expect([...new Set(asked)].sort()).toEqual(['101', '102', '103', '104', '105']);
  });

  it('are complete with five contacts', async () => {
    setContacts('501', ['101', '102', '103', '104', '105']);
    const list = await testbed.data('listThreads', { of }, onTicket);
    expect(list.incomplete).toBeUndefined();
  });

  describe('where the lists of HubSpot overlap', () => {
    const row = (id: string, ticketId?: string, associatedContactId: string | null = '7') => ({
      id,
      status: 'OPEN',
      associatedContactId,
      ...(ticketId !== undefined && { threadAssociations: { associatedTicketId: ticketId } }),
    });
    const ofContact = [row('1', '501'), row('2', '999'), row('3', '999')];
    const startApi = (onTicketList: StubResponse, rows: object[] = ofContact) =>
      startStubApi((request, { searchParams }) => {
        if (request.endsWith('/contacts')) return { body: { results: [{ toObjectId: '7' }] } };
        if (!request.endsWith('/threads')) return { body: { results: [] } };
        if (searchParams.get('associatedTicketId') === '501') return onTicketList;
        const isOfContact = searchParams.get('associatedContactId') === '7';
        const isOpen = searchParams.get('threadStatus') === 'OPEN';
        return { body: { results: isOfContact && isOpen ? rows : [] } };
      });

    it.each<[string, StubResponse, string[]]>([
      ['lists it', { body: { results: [row('1', '501'), row('2', '999')] } }, ['3']],
      ['fails', { status: 400 }, ['2', '3']],
    ])('leave out a thread of the ticket when its own list %s', async (_, response, expected) => {
      const api = await startApi(response);
      const threads = await listed({ baseUrl: api.baseUrl });
      await api.close();
      expect(threads.map(({ id }) => id)).toEqual(expected);
    });

    it('need an access check for a thread that names another contact, or none', async () => {
      const rows = [row('3'), row('4', undefined, '9'), row('5', undefined, null)];
      const api = await startApi({ body: { results: [] } }, rows);
      const caller = { ...onTicket, baseUrl: api.baseUrl };
      const threadIds = (await listed(caller)).map(({ id }) => id);
      await testbed.call('previewThreads', { threadIds }, caller);
      await api.close();
      const checked = testbed.requests.flatMap(
        (each) => /\/threads\/(\d)(?:\?|$)/.exec(each)?.[1] ?? [],
      );
      expect(threadIds).toEqual(['3', '4', '5']);
      expect([...new Set(checked)]).toEqual(['4', '5']);
    });
  });

  it('report the missing scope by name', async () => {
    const token = 'sandbox-token-no-tickets';
    expect(await testbed.error('listThreads', { of }, { ...onTicket, token })).toMatchObject({
      code: 'MISSING_SCOPE',
      missingScopes: expect.arrayContaining(['tickets']),
    });
    const read = { threadId: NORAS };
    expect(await testbed.error('readThread', read, { ...onTicket, token })).toMatchObject({
      code: 'MISSING_SCOPE',
    });
    expect(
      (await testbed.call('readThread', { threadId: '70010001' }, { ...onTicket, token })).ok,
    ).toBe(true);
  });

  it('reject the cursor of another list', async () => {
    const after = Buffer.from('{"contact 102 OPEN":"x"}').toString('base64url');
    expect(await testbed.error('listThreads', { of, after }, onTicket)).toMatchObject({
      code: 'INVALID_REQUEST',
    });
  });

  it('come from every page of associations, with numeric and text ids', async () => {
    const pages: Record<string, StubResponse> = {
      '': { body: { results: [{ toObjectId: 7 }], paging: { next: { after: 'p%3D' } } } },
      'p=': { body: { results: [null, {}, { toObjectId: '8' }, { toObjectId: 7 }] } },
    };
    const stub = await startStubApi((request, { searchParams }) => {
      if (request.endsWith('/contacts'))
        return pages[searchParams.get('after') ?? ''] ?? { status: 400 };
      const id = searchParams.get('associatedContactId');
      const live =
        request.endsWith('/threads') &&
        searchParams.get('threadStatus') === 'OPEN' &&
        !searchParams.get('archived');
      return { body: { results: live && id ? [{ id: `9${id}`, associatedContactId: id }] : [] } };
    });
    const threads = await listed({ baseUrl: stub.baseUrl });
    await stub.close();
    expect(threads.map(({ id }) => id).sort()).toEqual(['97', '98']);
  });
});

describe("access by the ticket's own list", () => {
  /** @param filters False for an API that ignores the filter by ticket. */
  const read = async (rows: object[], named: object, filters = true) => {
    const stub = await startStubApi((request, { searchParams }) => {
      const isListed = !filters || searchParams.get('associatedTicketId') === '501';
      if (request.endsWith('/threads')) return { body: { results: isListed ? rows : [] } };
      if (request.endsWith('/threads/7')) return { body: { id: '7', ...named } };
      return { body: { results: [] } };
    });
    const caller = { ...onTicket, baseUrl: stub.baseUrl };
    await testbed.call('listThreads', {}, caller);
    await testbed.call('previewThreads', { threadIds: ['7'] }, caller);
    const previewed = testbed.requests.filter((request) => request.includes('/threads/7?')).length;
    const answer = await testbed.call('readThread', { threadId: '7' }, caller);
    await stub.close();
    return { ok: answer.ok, previewed };
  };
  const on = (associatedTicketId: string) => ({ threadAssociations: { associatedTicketId } });

  it('is granted to a thread that names no ticket, or another one', async () => {
    expect(await read([{ id: '7' }, { id: '8', ...on('501') }], {})).toMatchObject({ ok: true });
    expect(await read([{ id: '7', ...on('9') }], on('9'))).toMatchObject({ ok: true });
  });

  it('is denied when HubSpot ignores the filter and lists threads of other tickets', async () => {
    const rows = [
      { id: '7', ...on('9') },
      { id: '8', ...on('10') },
    ];
    expect(await read(rows, on('9'), false)).toEqual({ ok: false, previewed: 1 });
  });
});

describe('access by a contact of the ticket', () => {
  const read = (threadId: string) => testbed.call('readThread', { threadId }, onTicket);

  it('is denied to the thread of a visitor or of another contact', async () => {
    for (const { id, associatedContactId, ticketId } of testbed.simulator.store.threads.all()) {
      if (associatedContactId === '101' || ticketId === '501') continue;
      expect((await read(id)).ok, id).toBe(false);
    }
  });

  it('reloads the contacts when the cached ones lack the contact', async () => {
    await listed();
    setContacts('501', ['101', '102']);
    expect(await read('70020001')).toMatchObject({ ok: true });
  });

  it('ends a minute after the contact was removed from the ticket', async () => {
    expect((await read(NORAS)).ok).toBe(true);
    setContacts('501', []);
    testbed.clock.advance(61_000);
    expect(await read(NORAS)).toMatchObject({ ok: false, error: { code: 'NOT_LINKED' } });
  });

  it("is granted by the contacts when the ticket's list fails, and vice versa", async () => {
    testbed.simulator.faults.set([{ name: 'error-before', on: 'listThreads' }]);
    expect((await read(NORAS)).ok).toBe(true);
    testbed.coldStart();
    testbed.simulator.faults.set([{ name: 'error-before', on: 'listTicketContacts' }]);
    expect(await read(NORAS)).toMatchObject({ ok: false, error: { code: 'UNAVAILABLE' } });
    expect((await read('70010001')).ok).toBe(true);
  });

  it('needs no call when the thread names the ticket', async () => {
    await read('70010001');
    expect(testbed.requests.filter((request) => request.startsWith(ASSOCIATIONS))).toEqual([]);
  });
});
