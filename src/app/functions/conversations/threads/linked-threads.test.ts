import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { supportTeamAtScale } from 'hubspot-simulator/seed';
import type { ThreadSummary } from '../../../cards/contract/thread.ts';
import { startStubApi } from '../testing/stub-api.ts';
import type { StubResponse } from '../testing/stub-api.ts';
import { NORA, SKYE_TRIP, Testbed } from '../testing/testbed.ts';

const RENTALS = { objectTypeId: '0-1', objectId: '190' } as const;

describe('a record with more threads than one response holds', () => {
  let testbed: Testbed;
  beforeAll(async () => {
    const seed = supportTeamAtScale({ threads: 2_600, messages: 0 });
    testbed = await Testbed.start({ seed });
  });
  beforeEach(() => testbed.restart());
  afterAll(() => testbed.close());

  it('returns the newest 1,000 first, and the rest by cursor without a gap', async () => {
    const threads: ThreadSummary[] = [];
    let after: string | undefined;
    do {
      const page = await testbed.data('listThreads', { after }, { record: RENTALS });
      expect(page.threads.length).toBeLessThanOrEqual(1_000);
      expect(page.incomplete).toBeUndefined();
      threads.push(...page.threads);
      after = page.after;
    } while (after !== undefined);
    expect(new Set(threads.map(({ id }) => id)).size).toBe(2_600);
  });

  it('requests the newest first', async () => {
    await testbed.data('listThreads', {}, { record: RENTALS });
    const listed = testbed.requests.filter((request) => request.includes('/threads?'));
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.filter((request) => !request.includes('sort=-id'))).toEqual([]);
  });

  it('fails when the rest cannot be read', async () => {
    const first = await testbed.data('listThreads', {}, { record: RENTALS });
    testbed.simulator.faults.set([{ name: 'error-before', on: 'listThreads' }]);
    const error = await testbed.error('listThreads', { after: first.after }, { record: RENTALS });
    expect(error.code).toBe('UNAVAILABLE');
  });
});

describe('an API with unusual pages', () => {
  let testbed: Testbed;
  beforeAll(async () => {
    testbed = await Testbed.start();
  });
  afterAll(() => testbed.close());

  async function list(answer: (after: string | null) => StubResponse) {
    const stub = await startStubApi((request, { searchParams }) =>
      request.endsWith('/threads') && searchParams.get('archived') === null
        ? answer(searchParams.get('after'))
        : { body: { results: [] } },
    );
    try {
      testbed.coldStart();
      return await testbed.data('listThreads', {}, { record: SKYE_TRIP, baseUrl: stub.baseUrl });
    } finally {
      await stub.close();
    }
  }
  const threadAssociations = { associatedTicketId: SKYE_TRIP.objectId };
  const page = (ids: unknown[], after?: string): StubResponse => ({
    body: {
      results: ids.map((id) => id && { id, threadAssociations }),
      paging: after && { next: { after } },
    },
  });

  it('follows short and empty pages until the cursor ends', async () => {
    const pages = new Map([
      [null, page(['1'], 'a%3D')],
      ['a=', page([], 'b%3D')],
      ['b=', page(['2'])],
    ]);
    const { threads, incomplete } = await list((after) => pages.get(after) ?? { status: 400 });
    expect(threads.map(({ id }) => id)).toEqual(['1', '2']);
    expect(incomplete).toBeUndefined();
  });

  it('stops at a repeated cursor and reports missing threads', async () => {
    const { threads, incomplete } = await list((after) => page(after ? ['1', '2'] : ['1'], 'x%3D'));
    expect(threads.map(({ id }) => id).sort()).toEqual(['1', '2']);
    expect(incomplete).toEqual(['THREADS_MISSING']);
  });

  it('leaves out unreadable rows, reports them, and accepts numeric ids', async () => {
    const { threads, incomplete } = await list(() => page([7, null, '8']));
    expect(threads.map(({ id }) => id).sort()).toEqual(['7', '8']);
    expect(incomplete).toEqual(['THREADS_MISSING']);
  });

  it('returns what it has when a later page fails, with a cursor for the rest', async () => {
    const { threads, incomplete, after } = await list((after) =>
      after ? { status: 500, body: 'down' } : page(['1'], 'a'),
    );
    expect(threads).toHaveLength(1);
    expect(incomplete).toEqual(['THREADS_MISSING']);
    expect(after).toBeDefined();
  });

  it('returns the latest version of a thread that is listed twice', async () => {
    const closedAt = '2026-11-17T09:00:00Z';
    const thread = { id: '1', threadAssociations };
    const { threads } = await list((after) =>
      after
        ? { body: { results: [{ ...thread, status: 'CLOSED', closedAt }] } }
        : { body: { results: [{ ...thread, status: 'OPEN' }], paging: { next: { after: 'b' } } } },
    );
    expect(threads).toEqual([expect.objectContaining({ id: '1', status: 'CLOSED' })]);
  });

  it.each([
    ['latestMessageTimestamp', '2026-11-17T09:00:00Z', '2026-11-17T08:00:00Z', 'OPEN'],
    ['latestMessageTimestamp', '2026-11-17T08:00:00Z', '2026-11-17T09:00:00Z', 'CLOSED'],
    ['createdAt', '2026-11-17T09:00:00Z', '2026-11-17T08:00:00Z', 'OPEN'],
  ])(
    'returns the version with the latest activity: %s %s, then %s',
    async (name, first, second, status) => {
      const version = (at: string, fields: object) => ({ ...fields, id: '1', [name]: at });
      const { threads } = await list((after) => ({
        body: after
          ? { results: [version(second, { threadAssociations, status: 'CLOSED' })] }
          : {
              results: [version(first, { threadAssociations, status: 'OPEN' })],
              paging: { next: { after: 'b' } },
            },
      }));
      expect(threads).toEqual([expect.objectContaining({ id: '1', status })]);
    },
  );

  it('stops at some page if HubSpot sends pages without end', async () => {
    let pages = 0;
    const { after } = await list(() => page([], String((pages += 1))));
    expect(pages).toBeLessThanOrEqual(50);
    expect(after).toBeDefined();
  });

  it('does not treat an unreadable page as an empty list', async () => {
    await expect(list(() => ({ body: 'a proxy says hello' }))).rejects.toThrow('UNAVAILABLE');
    await expect(list(() => ({ body: { message: 'no results here' } }))).rejects.toThrow(
      'UNAVAILABLE',
    );
  });
});

describe('a record whose archived threads do not fit into the response', () => {
  it('reports missing archived threads', async () => {
    const associatedContactId = NORA.objectId;
    const ids = (count: number, first: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: `${first + index}`,
        associatedContactId,
      }));
    const stub = await startStubApi((request, { searchParams }) => {
      if (!request.endsWith('/threads')) return { body: { results: [] } };
      const first = searchParams.get('threadStatus') === 'OPEN' ? 1_000 : 2_000;
      const archived = searchParams.get('archived') !== null;
      return { body: { results: ids(archived ? 5 : 499, archived ? first + 5_000 : first) } };
    });
    const testbed = await Testbed.start();
    const list = await testbed.data('listThreads', {}, { baseUrl: stub.baseUrl });
    await Promise.all([stub.close(), testbed.close()]);
    expect(list.threads).toHaveLength(1_000);
    expect(list.incomplete).toEqual(['ARCHIVED_MISSING']);
  });
});

describe('the lists of a contact', () => {
  /** @param answer The threads of a list. */
  async function listWith(answer: (query: URLSearchParams) => object) {
    const stub = await startStubApi((request, { searchParams }) => ({
      body: request.endsWith('/threads') ? answer(searchParams) : { results: [] },
    }));
    const testbed = await Testbed.start();
    const listed = await testbed.data('listThreads', {}, { baseUrl: stub.baseUrl });
    await Promise.all([stub.close(), testbed.close()]);
    return listed;
  }
  const thread = { id: '8', associatedContactId: NORA.objectId };

  it('give their status to threads without one', async () => {
    const { threads } = await listWith((query) => {
      const isListed = query.get('threadStatus') === 'CLOSED' && !query.has('archived');
      return { results: isListed ? [thread] : [] };
    });
    expect(threads).toEqual([expect.objectContaining({ id: '8', status: 'CLOSED' })]);
  });

  it('show an archived thread once, and report that more may be missing', async () => {
    const { threads, incomplete } = await listWith((query) => ({
      results: query.has('archived') ? [thread] : [],
      paging: query.has('archived') ? { next: { after: 'b' } } : null,
    }));
    expect(threads).toEqual([expect.objectContaining({ id: '8', archived: true })]);
    expect(incomplete).toEqual(['ARCHIVED_MISSING']);
  });
});

describe('a record with as many threads as one page holds', () => {
  it('takes one round trip', async () => {
    const seed = supportTeamAtScale({ threads: 500, messages: 0 });
    const testbed = await Testbed.start({ seed });
    const { threads } = await testbed.data('listThreads', {}, { record: RENTALS });
    expect(threads).toHaveLength(500);
    expect(testbed.roundTrips).toBe(1);
    await testbed.close();
  });
});

describe('a ticket with several contacts', () => {
  const listWith = async (refused: string[], status = 400) => {
    const stub = await startStubApi((request, { searchParams }) => {
      const contactId = searchParams.get('associatedContactId') ?? '';
      if (refused.includes(contactId)) return { status, body: { message: 'No such contact' } };
      if (request.endsWith('/associations/contacts')) {
        return { body: { results: [{ toObjectId: 101 }, { toObjectId: 303 }] } };
      }
      const isOpen = searchParams.get('threadStatus') === 'OPEN';
      const isListed = contactId === '101' && isOpen && !searchParams.has('archived');
      return { body: { results: isListed ? [{ id: '7', associatedContactId: '101' }] : [] } };
    });
    const testbed = await Testbed.start();
    const caller = { record: SKYE_TRIP, baseUrl: stub.baseUrl };
    const answer = await testbed.call('listThreads', { of: 'contact' }, caller);
    await Promise.all([stub.close(), testbed.close()]);
    return answer;
  };

  it('lists the threads of one whom HubSpot shows, and reports the others as missing', async () => {
    expect(await listWith(['303'])).toMatchObject({
      ok: true,
      data: { threads: [{ id: '7' }], incomplete: ['THREADS_MISSING', 'ARCHIVED_MISSING'] },
    });
  });

  it('lists the threads of one if another does not exist', async () => {
    const answer = await listWith(['303'], 404);
    const data = { threads: [{ id: '7' }], incomplete: ['CONTACT_DELETED', 'ARCHIVED_MISSING'] };
    expect(answer).toMatchObject({ ok: true, data });
  });

  it("returns HubSpot's message if it refuses all of them", async () => {
    const error = { code: 'REJECTED', hubspotMessage: 'No such contact' };
    expect(await listWith(['101', '303'])).toMatchObject({ ok: false, error });
  });

  it('fails if HubSpot is down for one of them', async () => {
    const error = { code: 'UNAVAILABLE' };
    expect(await listWith(['303'], 500)).toMatchObject({ ok: false, error });
  });
});

describe('a contact of whom HubSpot refuses one of the two lists', () => {
  it("fails with HubSpot's message", async () => {
    const stub = await startStubApi((_, { searchParams }) =>
      searchParams.get('threadStatus') === 'CLOSED'
        ? { status: 400, body: { message: 'No such status' } }
        : { body: { results: [] } },
    );
    const testbed = await Testbed.start();
    const error = await testbed.error('listThreads', {}, { baseUrl: stub.baseUrl });
    await Promise.all([stub.close(), testbed.close()]);
    expect(error).toMatchObject({ code: 'REJECTED', hubspotMessage: 'No such status' });
  });
});

describe('a contact into which another with many threads was merged', () => {
  it('is listed page by page, each of them requested once', async () => {
    const requested: string[] = [];
    const stub = await startStubApi((request, { searchParams }) => {
      if (request.endsWith('/contacts/101')) {
        return { body: { id: '101', properties: { hs_merged_object_ids: '202' } } };
      }
      const contactId = searchParams.get('associatedContactId');
      if (contactId === null || searchParams.has('archived')) return { body: { results: [] } };
      const first = Number(searchParams.get('after'));
      const count = contactId === '101' ? 300 : 900;
      const end = searchParams.get('threadStatus') === 'OPEN' ? count : 0;
      requested.push(`${contactId} ${end} ${first}`);
      const next = Math.min(end, first + Number(searchParams.get('limit')));
      const results = Array.from({ length: next - first }, (_, index) => ({
        id: `${contactId}${1_000 + first + index}`,
        associatedContactId: contactId,
      }));
      return { body: { results, ...(next < end && { paging: { next: { after: next } } }) } };
    });
    const testbed = await Testbed.start();
    const ids = new Set<string>();
    let after: string | undefined;
    do {
      const list = await testbed.data('listThreads', { after }, { baseUrl: stub.baseUrl });
      for (const { id } of list.threads) ids.add(id);
      after = list.after;
    } while (after !== undefined);
    await Promise.all([stub.close(), testbed.close()]);
    expect(ids.size).toBe(1_200);
    expect(new Set(requested).size).toBe(requested.length);
  });
});
