import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStubApi } from '../testing/stub-api.ts';
import { Testbed } from '../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
afterAll(() => testbed.close());

interface Api {
  /** The statuses of the first writes; later ones succeed. */
  refusals: number[];
  /** Milliseconds until the first write is refused. */
  afterMs?: number;
  /** Writes take effect although they are refused. */
  takeEffect?: boolean;
}

/** Assigns a thread. */
async function assign({ refusals, afterMs = 0, takeEffect = false }: Api) {
  let assignedTo: string | undefined;
  let writes = 0;
  const stub = await startStubApi((request) => {
    if (request.startsWith('PUT')) {
      if (writes === 0) testbed.clock.advance(afterMs);
      const status = refusals[writes] ?? 200;
      writes += 1;
      if (status === 200 || takeEffect) assignedTo = 'A-9001';
      if (status !== 200) return { status, body: {} };
    }
    return { body: { id: '7', associatedContactId: '101', assignedTo } };
  });
  testbed.coldStart();
  const fields = { threadId: '7', actorId: 'A-9001', expectedAssignee: null };
  const answer = await testbed.call('assignThread', fields, { baseUrl: stub.baseUrl });
  await stub.close();
  return { answer, writes };
}

const SECOND = 1_000;

describe('a write that HubSpot refuses for the moment', () => {
  it.each([409, 423, 429])('is sent a second time: %i', async (status) => {
    const { answer, writes } = await assign({ refusals: [status] });
    expect(answer).toMatchObject({ ok: true, data: { assignedTo: 'A-9001' } });
    expect(writes).toBe(2);
  });

  it.each([409, 423])('is not sent a third time: %i', async (status) => {
    const { answer, writes } = await assign({ refusals: [status, status] });
    expect(answer.ok).toBe(false);
    expect(writes).toBe(2);
  });

  it.each([409, 423, 429])('is not sent again if it took effect: %i', async (status) => {
    const { answer, writes } = await assign({ refusals: [status], takeEffect: true });
    expect(answer).toMatchObject({ ok: true, data: { assignedTo: 'A-9001' } });
    expect(writes).toBe(1);
  });

  it.each([
    [409, 'REJECTED'],
    [423, 'UNAVAILABLE'],
    [429, 'RATE_LIMITED'],
  ])('is not sent again with less than four seconds left: %i', async (status, code) => {
    const { answer, writes } = await assign({ refusals: [status], afterMs: 9 * SECOND });
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect(writes).toBe(1);
  });
});
