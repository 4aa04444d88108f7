import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SKYE_TRIP, Testbed } from './testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

const threadId = '70010002';
const FORM = '70010006';
const attempt = { threadId, text: 'Soon.', attemptId: 'a', evenIfChanged: true };

/** Every action with the number of its calls on a cold instance. */
const CALLS = [
  ['listThreads', {}, 8],
  ['listThreads', { of: 'contact', record: SKYE_TRIP }, 9],
  ['previewThreads', { threadIds: [threadId, FORM] }, 4],
  ['previewThreads', { threadIds: ['70010012'], withAssignees: true }, 3],
  ['readThread', { threadId }, 6],
  ['readOriginal', { threadId, messageId: 'x' }, 3],
  ['sendReply', attempt, 4],
  ['checkSend', { threadId, text: 'x', attemptId: 'a', startedAt: '2026-11-17T10:00:00Z' }, 3],
  ['addComment', { threadId, text: 'x', attemptId: 'a' }, 4],
  ['assignThread', { threadId, actorId: 'A-9001', expectedAssignee: null }, 2],
  ['unassignThread', { threadId: '70010001', expectedAssignee: 'A-9001' }, 3],
  ['setThreadStatus', { threadId, status: 'CLOSED' }, 2],
  ['archiveThread', { threadId }, 4],
  ['restoreThread', { threadId: '70010015' }, 2],
  ['listAgents', {}, 2],
] as const;

const ask = (action: string, fields: object) =>
  testbed.invoke(
    { action, record: { objectTypeId: '0-1', objectId: '101' }, ...fields },
    { userId: 9001 },
  );

describe.each(CALLS)('%s', (action, fields, calls) => {
  it(`makes ${calls} calls on a cold instance`, async () => {
    await ask(action, fields);
    expect(testbed.requests).toHaveLength(calls);
  });

  it.each(Array.from({ length: calls }, (_, index) => index))(
    'responds within 13 s when call %i hangs',
    async (skip) => {
      const start = testbed.clock.now();
      testbed.simulator.faults.set([{ name: 'hang', skip, count: 1 }]);
      const answer = await ask(action, fields);
      expect(testbed.clock.now() - start).toBeLessThanOrEqual(13_000);
      if (!answer.ok) expect(['TIMED_OUT', 'NOT_FOUND']).toContain(answer.error.code);
    },
  );

  it('responds within 13 s when every call hangs', async () => {
    const start = testbed.clock.now();
    testbed.simulator.faults.set([{ name: 'hang' }]);
    const answer = await ask(action, fields);
    expect(testbed.clock.now() - start).toBeLessThanOrEqual(13_000);
    // `previewThreads` reports errors for each thread.
    expect(JSON.stringify(answer)).toContain('"code":"TIMED_OUT"');
  });
});
