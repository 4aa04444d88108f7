import { supportTeamAtScale } from 'hubspot-simulator/seed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordReference } from '../../src/app/cards/contract/record.ts';
import { Testbed } from '../../src/app/functions/conversations/testing/testbed.ts';

const RENTALS: RecordReference = { objectTypeId: '0-1', objectId: '190' };
const EXPEDITION: RecordReference = { objectTypeId: '0-1', objectId: '191' };
const LONG = '79000001';
const THREADS = 1_300;
const MESSAGES = 55;

let testbed: Testbed;
beforeAll(async () => {
  const seed = supportTeamAtScale({ threads: THREADS, messages: MESSAGES });
  testbed = await Testbed.start({ seed });
});
afterAll(() => testbed.close());

/** Reads pages until there is no cursor, and returns the ids of their rows. */
async function allIds(
  page: (after: string | undefined) => Promise<{ ids: string[]; next: string | undefined }>,
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (let count = 0; count < 10; count += 1) {
    const { ids: found, next } = await page(after);
    ids.push(...found);
    if (next === undefined) break;
    after = next;
  }
  return ids;
}

describe.each([
  'cursor-decoded-only',
  'cursor-encoded-only',
  'cursor-numeric',
  'cursor-repeats',
  'status-filter-ignored',
])('%s', (variant) => {
  it('lists every thread once', async () => {
    testbed.coldStart();
    testbed.simulator.setVariants([variant]);
    const ids = await allIds(async (after) => {
      const list = await testbed.data('listThreads', { after }, { record: RENTALS });
      return { ids: list.threads.map(({ id }) => id), next: list.after };
    });
    expect(new Set(ids).size).toBe(THREADS);
  });

  it('reads every message of a thread once', async () => {
    testbed.coldStart();
    testbed.simulator.setVariants([variant]);
    const ids = await allIds(async (before) => {
      const thread = await testbed.data(
        'readThread',
        { threadId: LONG, before },
        { record: EXPEDITION },
      );
      return { ids: thread.messages.map(({ id }) => id), next: thread.before };
    });
    expect(ids).toHaveLength(testbed.simulator.store.messagesOf(LONG).length);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
