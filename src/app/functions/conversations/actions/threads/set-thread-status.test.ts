import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStubApi } from '../../testing/stub-api.ts';
import { Testbed } from '../../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
afterAll(() => testbed.close());

const OPEN = { id: '1', associatedContactId: '101', status: 'OPEN' };
const CLOSED_AT = '2026-11-17T10:00:00Z';

/** Closes a thread in an API that returns these fields of it before and after the change. */
async function close(before: object, after: object) {
  let current = { ...OPEN, ...before };
  const stub = await startStubApi((request) => {
    if (request.startsWith('PATCH')) current = { ...OPEN, ...before, ...after };
    return { body: /threads\/1$/.test(request) ? current : { results: [] } };
  });
  testbed.coldStart();
  const fields = { threadId: '1', status: 'CLOSED' } as const;
  const answer = await testbed.call('setThreadStatus', fields, { baseUrl: stub.baseUrl });
  await stub.close();
  return answer;
}

describe('a closed thread', () => {
  it.each([
    [{}, { status: 'CLOSED' }],
    [{}, { status: 'closed' }],
    [{}, { status: 'RESOLVED' }],
    [{ status: 'NEW' }, { status: 'ENDED' }],
    [{ status: 'NEW' }, { status: 'NEW', closedAt: CLOSED_AT }],
    [{ status: null }, { status: null, closedAt: CLOSED_AT }],
  ])('is known by its status or what changed in it: %j, then %j', async (before, after) => {
    expect(await close(before, after)).toMatchObject({ ok: true, data: { status: 'CLOSED' } });
  });

  it.each([
    [{}, {}],
    [{ status: 'NEW' }, { status: 'NEW' }],
    [{ status: 'NEW' }, { status: 'OPEN' }],
    [{ status: 'NEW', closedAt: CLOSED_AT }, {}],
    [{}, { status: null }],
  ])('is not reported when nothing shows the change: %j, then %j', async (before, after) => {
    const error = { code: 'REJECTED', reason: 'NOT_APPLIED' };
    expect(await close(before, after)).toMatchObject({ ok: false, error });
  });
});

it('says that the thread was archived when HubSpot does not find it for the change', async () => {
  let archived = false;
  const stub = await startStubApi((request) => {
    if (request.startsWith('GET')) return { body: { ...OPEN, archived } };
    archived = true;
    return { status: 404, body: { category: 'OBJECT_NOT_FOUND' } };
  });
  testbed.coldStart();
  const fields = { threadId: '1', status: 'CLOSED' } as const;
  const error = await testbed.error('setThreadStatus', fields, { baseUrl: stub.baseUrl });
  await stub.close();
  expect(error).toMatchObject({ code: 'REJECTED', reason: 'ARCHIVED' });
});
