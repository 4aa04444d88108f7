import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Testbed } from '../testing/testbed.ts';

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
  it('gives the thread to somebody, in two round trips', async () => {
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

  it('stops when somebody else took it, and says who', async () => {
    await testbed.act(`/threads/${CHAT}/assignee`, { actorId: 'A-9002' }, 'PUT');
    expect(await take()).toMatchObject({
      ok: false,
      error: { code: 'CHANGED', message: expect.stringContaining('Jonas Lindqvist has this') },
    });
    expect(testbed.writes).toEqual([]);
  });

  it('stops when nobody has it any more', async () => {
    expect(await take('A-9001', 'A-9002')).toMatchObject({ ok: false, error: { code: 'CHANGED' } });
  });

  it('writes nothing when the thread is with that person already', async () => {
    await take();
    expect(await take()).toMatchObject({ ok: true, data: { assignedTo: 'A-9001' } });
    expect(testbed.writes).toEqual([]);
  });

  it('explains why HubSpot does not take an assignee', async () => {
    expect(await take('A-424242')).toMatchObject({
      ok: false,
      error: {
        code: 'REJECTED',
        message: expect.stringMatching(/choose somebody else.+HubSpot says/),
        reason: 'NOT_ASSIGNABLE',
        hubspotMessage: expect.any(String),
      },
    });
  });

  it.each(['jdoe@hubspot.com', '9001', ''])('refuses %j as an assignee', async (actorId) => {
    expect(await take(actorId)).toMatchObject({
      ok: false,
      error: { code: 'INVALID_REQUEST', message: expect.stringContaining('actorId') },
    });
    expect(testbed.requests).toEqual([]);
  });

  it.each(['error-after', 'malformed-json', 'empty-body'] as const)(
    'looks whether it took effect when the answer is lost: %s',
    async (name) => {
      testbed.simulator.faults.set([{ name, on: 'assignThread' }]);
      expect(await take()).toMatchObject({ ok: true, data: { assignedTo: 'A-9001' } });
      expect(testbed.writes).toHaveLength(1);
    },
  );

  it('says that the change does not show when it took none', async () => {
    testbed.simulator.faults.set([{ name: 'hang', on: 'assignThread' }]);
    expect(await take()).toMatchObject({
      ok: false,
      error: { code: 'TIMED_OUT', message: expect.stringContaining('did not confirm') },
    });
    expect(assignee(CHAT)).toBeUndefined();
  });
});

describe('an assignment whose answer is lost', () => {
  it('is not called missing when the thread cannot be looked at', async () => {
    testbed.simulator.faults.set([
      { name: 'error-after', on: 'assignThread' },
      { name: 'error-before', on: 'getThread', skip: 1 },
    ]);
    expect(await take()).toMatchObject({
      ok: false,
      error: {
        code: 'UNAVAILABLE',
        message: expect.stringContaining('cannot be looked at'),
        correlationId: expect.any(String),
      },
    });
  });
});

describe('unassignThread', () => {
  const free = (expectedAssignee: string | null) =>
    testbed.call('unassignThread', { threadId: MAIL, expectedAssignee });

  it('takes the thread from whom the agent saw', async () => {
    expect(await free('A-9001')).toMatchObject({ ok: true, data: {} });
    expect(assignee(MAIL)).toBeUndefined();
  });

  it('stops when somebody else has it', async () => {
    expect(await free('A-9002')).toMatchObject({ ok: false, error: { code: 'CHANGED' } });
    expect(assignee(MAIL)).toBe('A-9001');
  });

  it('looks whether it took effect when the answer is lost', async () => {
    testbed.simulator.faults.set([{ name: 'error-after', on: 'unassignThread', status: 'reset' }]);
    expect(await free('A-9001')).toMatchObject({ ok: true });
  });
});
