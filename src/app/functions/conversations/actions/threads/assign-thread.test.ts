import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startStubApi } from '../../testing/stub-api.ts';
import { NORA, PRIYA, Testbed } from '../../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

const CHAT = '70010002';
const MAIL = '70010001';
const assignee = (threadId: string) => testbed.simulator.store.threads.get(threadId)?.assignedTo;
const take = (actorId = 'A-9001', expectedAssignee: string | null = null) =>
  testbed.call('assignThread', { threadId: CHAT, actorId, expectedAssignee });

describe('assignThread', () => {
  it('assigns the thread in two round trips', async () => {
    expect(await take()).toMatchObject({
      ok: true,
      data: { assignedTo: 'A-9001', ticketId: '501' },
    });
    expect(assignee(CHAT)).toBe('A-9001');
    expect(testbed.roundTrips).toBe(2);
    expect(testbed.writes).toEqual([
      `PUT /conversations/conversations/2026-09-beta/threads/${CHAT}/assignee`,
    ]);
  });

  it('is rejected after one call when somebody else has the thread', async () => {
    await testbed.act(`/threads/${CHAT}/assignee`, { actorId: 'A-9002' }, 'PUT');
    expect(await take()).toMatchObject({
      ok: false,
      error: { code: 'CHANGED' },
    });
    expect(testbed.requests).toHaveLength(1);
  });

  it('reads the thread again right before the write when the owners come late', async () => {
    testbed.simulator.faults.set([{ name: 'hang', on: 'listOwners' }]);
    expect(await take('A-9002')).toMatchObject({ ok: true });
    const ofThread = testbed.requests.filter((request) => request.includes(`/threads/${CHAT}`));
    expect(ofThread.map((request) => request.split(' ')[0])).toEqual(['GET', 'GET', 'PUT']);
  });

  it('is rejected when nobody has the thread any more', async () => {
    expect(await take('A-9001', 'A-9002')).toMatchObject({ ok: false, error: { code: 'CHANGED' } });
  });

  it('writes nothing when the thread already has that assignee', async () => {
    await take();
    expect(await take()).toMatchObject({ ok: true, data: { assignedTo: 'A-9001' } });
    expect(testbed.writes).toEqual([]);
  });

  it.each([402, 409, 413, 414, 451])(
    "returns HubSpot's message alone when the status %i says nothing of the assignee",
    async (status) => {
      testbed.simulator.faults.set([{ name: 'error-before', on: 'assignThread', status }]);
      const answer = await take('A-9002');
      const [hubspotMessage, correlationId] = [expect.stringMatching(/./), expect.any(String)];
      expect(answer.ok ? {} : answer.error).toEqual({
        code: 'REJECTED',
        hubspotMessage,
        correlationId,
      });
    },
  );

  it.each(['A-9006', 'A-424242'])('rejects a user who is no active owner: %s', async (actorId) => {
    expect(await take(actorId)).toMatchObject({
      ok: false,
      error: { code: 'REJECTED', reason: 'NOT_ASSIGNABLE' },
    });
    expect(testbed.writes).toEqual([]);
  });

  it('leaves it to HubSpot where the owners are not listed', async () => {
    testbed.simulator.faults.set([{ name: 'error-before', on: 'listOwners', status: 403 }]);
    expect(await take('A-9002')).toMatchObject({ ok: true, data: { assignedTo: 'A-9002' } });
  });

  it.each([
    'jdoe@hubspot.com',
    '9001',
    '',
    ...['V-1', 'E-a@b.example', 'I-7', 'B-1', 'L-12', 'S-hubspot', 'T-1', 'TEAM-4711', 'X-1'],
    ...['A-0', 'A-x', 'A-9001 ', 'A-9001/../1', 'a-9001', 'A-9001\n'],
  ])('rejects %j as an assignee', async (actorId) => {
    expect(await take(actorId)).toMatchObject({
      ok: false,
      error: { code: 'INVALID_REQUEST' },
    });
    expect(testbed.requests).toEqual([]);
  });

  it.each(['error-after', 'malformed-json', 'empty-body'] as const)(
    'checks whether it took effect when the response is lost: %s',
    async (name) => {
      testbed.simulator.faults.set([{ name, on: 'assignThread' }]);
      expect(await take()).toMatchObject({ ok: true, data: { assignedTo: 'A-9001' } });
      expect(testbed.writes).toHaveLength(1);
    },
  );

  it('times out when it had no effect', async () => {
    testbed.simulator.faults.set([{ name: 'hang', on: 'assignThread' }]);
    expect(await take()).toMatchObject({
      ok: false,
      error: { code: 'TIMED_OUT' },
    });
    expect(assignee(CHAT)).toBeUndefined();
  });
});

describe('an assignment whose response is lost', () => {
  it('returns the error of the write when the thread cannot be read', async () => {
    testbed.simulator.faults.set([
      { name: 'error-after', on: 'assignThread' },
      { name: 'error-before', on: 'getThread', skip: 1 },
    ]);
    expect(await take()).toMatchObject({
      ok: false,
      error: {
        code: 'UNAVAILABLE',
        correlationId: expect.any(String),
      },
    });
  });
});

describe('unassignThread', () => {
  const free = (expectedAssignee: string | null) =>
    testbed.call('unassignThread', { threadId: MAIL, expectedAssignee });

  it('removes the assignee that the agent saw', async () => {
    expect(await free('A-9001')).toMatchObject({ ok: true, data: {} });
    expect(assignee(MAIL)).toBeUndefined();
  });

  it('is rejected when somebody else has the thread', async () => {
    expect(await free('A-9002')).toMatchObject({ ok: false, error: { code: 'CHANGED' } });
    expect(assignee(MAIL)).toBe('A-9001');
  });

  it('writes nothing when nobody has the thread any more', async () => {
    await free('A-9001');
    expect(await free('A-9001')).toMatchObject({ ok: true });
    expect(testbed.writes).toEqual([]);
  });

  it('checks whether it took effect when the response is lost', async () => {
    testbed.simulator.faults.set([{ name: 'error-after', on: 'unassignThread', status: 'reset' }]);
    expect(await free('A-9001')).toMatchObject({ ok: true });
  });
});

it('is judged by the thread where HubSpot reports an error with status 200', async () => {
  let assignedTo: string | undefined;
  const stub = await startStubApi((request) => {
    if (request.startsWith('PUT')) assignedTo = 'A-9002';
    const body = request.startsWith('PUT')
      ? { status: 'error', message: 'Something went wrong' }
      : { id: '7', associatedContactId: '101', assignedTo };
    return { body };
  });
  const fields = { threadId: '7', actorId: 'A-9002', expectedAssignee: null };
  const thread = await testbed.data('assignThread', fields, { baseUrl: stub.baseUrl });
  await stub.close();
  expect(thread.assignedTo).toBe('A-9002');
});

describe('an assignment that HubSpot refuses', () => {
  async function refusal(status: number, message?: string) {
    const stub = await startStubApi((request) => {
      if (request.startsWith('PUT')) return { status, body: { message } };
      return { body: { id: '7', associatedContactId: '101' } };
    });
    testbed.coldStart();
    const fields = { threadId: '7', actorId: 'A-9001', expectedAssignee: null };
    const error = await testbed.error('assignThread', fields, { baseUrl: stub.baseUrl });
    await stub.close();
    return error;
  }

  it.each([
    [400, undefined],
    [400, 'User 9001 has no paid seat'],
    [400, 'The user has no access to this inbox'],
    [404, 'Actor A-9001 not found'],
    [422, 'Invalid assignee'],
  ])('names the person as a possible reason: %i %s', async (status, hubspotMessage) => {
    const reason = 'NOT_ASSIGNABLE';
    expect(await refusal(status, hubspotMessage)).toEqual({
      code: 'REJECTED',
      reason,
      hubspotMessage: hubspotMessage ?? '',
    });
  });

  it.each([
    [400, 'Conversation is spam'],
    [400, 'Invalid input JSON on line 1'],
    [422, 'Too many pending changes'],
    [451, 'User data may not leave the region'],
  ])("returns HubSpot's message alone: %i %s", async (status, hubspotMessage) => {
    expect(await refusal(status, hubspotMessage)).toEqual({ code: 'REJECTED', hubspotMessage });
  });
});

it('leaves the decision to HubSpot where no owner names a user', async () => {
  const stub = await startStubApi((request) => {
    if (request.includes('/owners'))
      return { body: { results: [{ id: '1', email: 'a@x.example' }] } };
    const assignedTo = request.startsWith('PUT') ? 'A-9002' : undefined;
    return { body: { id: '7', associatedContactId: '101', assignedTo } };
  });
  testbed.coldStart();
  const fields = { threadId: '7', actorId: 'A-9002', expectedAssignee: null };
  const thread = await testbed.data('assignThread', fields, { baseUrl: stub.baseUrl });
  await stub.close();
  expect(thread.assignedTo).toBe('A-9002');
});

it.each([
  ['assignThread', { actorId: 'A-9001' }],
  ['unassignThread', {}],
])('%s does not write again after a conflict with a colleague', async (action, fields) => {
  let assignedTo = 'A-9002';
  let writes = 0;
  const stub = await startStubApi((request) => {
    if (request.startsWith('GET')) {
      return { body: { id: '7', associatedContactId: '101', assignedTo } };
    }
    writes += 1;
    assignedTo = 'A-9003';
    return { status: 409, body: {} };
  });
  testbed.coldStart();
  const change = { threadId: '7', expectedAssignee: 'A-9002', ...fields };
  const parameters = { action, record: NORA, agent: { userId: PRIYA }, ...change };
  const user = { userId: PRIYA };
  const answer = await testbed.invoke(parameters, user, { baseUrl: stub.baseUrl });
  await stub.close();
  expect(answer).toMatchObject({ ok: false, error: { code: 'CHANGED' } });
  expect(writes).toBe(1);
});
