import { afterEach, beforeAll, afterAll, describe, expect, it } from 'vitest';
import { NORA, SKYE_TRIP, Testbed } from '../testing/testbed.ts';
import { startStubApi } from '../testing/stub-api.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
afterAll(() => testbed.simulator.close());

let closeApi: (() => Promise<void>) | undefined;
afterEach(async () => {
  await closeApi?.();
  testbed.coldStart();
});

interface Row {
  id: string;
  status: string;
  threadAssociations?: { associatedTicketId: string };
}

const aRow = (id: string, ticketId?: string): Row => ({
  id,
  status: 'OPEN',
  ...(ticketId !== undefined && { threadAssociations: { associatedTicketId: ticketId } }),
});

const FOREIGN = aRow('7', '999');

/** Reads thread 7, which names another ticket, over an API whose list of threads is `list`, or fails with that status. */
async function readForeignThread(list: (ticketId: string | null) => Row[] | number) {
  const api = await startStubApi((request, path) => {
    if (/threads$/.test(request)) {
      const listed = list(path.searchParams.get('associatedTicketId'));
      return typeof listed === 'number' ? { status: listed } : { body: { results: listed } };
    }
    if (/threads\/7$/.test(request)) return { body: FOREIGN };
    if (/objects\/.*tickets\/501$/.test(request)) return { body: { id: '501', properties: {} } };
    return { body: { results: [] } };
  });
  closeApi = api.close;
  const fields = { threadId: '7' };
  return testbed.call('readThread', fields, { record: SKYE_TRIP, baseUrl: api.baseUrl });
}

describe('a thread that names another ticket', () => {
  it.each([
    ['lists only that thread', [FOREIGN]],
    ['lists threads that name no ticket', [FOREIGN, aRow('8'), aRow('9')]],
    ['lists threads of several tickets', [FOREIGN, aRow('8', '501'), aRow('9', '502')]],
  ])('stays closed when the API ignores the filter and %s', async (_case, rows) => {
    const answer = await readForeignThread(() => rows);
    expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_LINKED' } });
  });

  it.each([
    [400, true],
    [422, true],
    [402, false],
    [403, false],
    [451, false],
  ])(
    'is listed under this ticket, and a list of a ticket that does not exist fails with %i: opens %s',
    async (status, opens) => {
      const answer = await readForeignThread((id) => (id === '501' ? [FOREIGN] : status));
      expect(answer.ok).toBe(opens);
    },
  );

  it('opens when the API lists it for this ticket, and nothing for a ticket that does not exist', async () => {
    const answer = await readForeignThread((ticketId) => (ticketId === '501' ? [FOREIGN] : []));
    expect(answer).toMatchObject({ ok: true });
  });
});

describe('a thread that names another contact', () => {
  const open = async (status: string | undefined, isListed: boolean) => {
    const thread = { id: '7', status, associatedContactId: '999' };
    const lists: (string | null)[] = [];
    const api = await startStubApi((request, { searchParams }) => {
      if (/threads\/7$/.test(request)) return { body: thread };
      if (/contacts\/101$/.test(request)) return { body: { id: '101', properties: {} } };
      if (!/threads$/.test(request)) return { body: { results: [] } };
      const isNora = searchParams.get('associatedContactId') === NORA.objectId;
      if (isNora) lists.push(searchParams.get('threadStatus'));
      return { body: { results: isNora && isListed ? [thread] : [] } };
    });
    closeApi = api.close;
    const answer = await testbed.call('readThread', { threadId: '7' }, { baseUrl: api.baseUrl });
    return { ok: answer.ok, lists };
  };

  it.each([
    ['OPEN', ['OPEN']],
    ['CLOSED', ['CLOSED']],
    [undefined, ['OPEN', 'CLOSED']],
  ])('with the status %s opens when HubSpot has it on the list %j', async (status, lists) => {
    expect(await open(status, true)).toEqual({ ok: true, lists });
  });

  it('stays closed when HubSpot lists it nowhere', async () => {
    expect(await open('OPEN', false)).toEqual({ ok: false, lists: ['OPEN'] });
  });
});
