import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RecordReference } from '../../../cards/contract/record.ts';
import { DEFAULT_SETTINGS } from '../../../cards/contract/settings/settings.ts';
import { NORA, Testbed } from '../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

const CHAT = '70010002';
const read = { threadId: CHAT };
const none = { propertiesToSend: {} };

describe('a record that HubSpot confirms', () => {
  it.each(['101', 101, ' 101 ', { value: '101' }])('is accepted: %j', async (id) => {
    const caller = { propertiesToSend: { hs_object_id: id } };
    expect((await testbed.call('readThread', read, caller)).ok).toBe(true);
    expect(testbed.requests.some((request) => request.includes('/contacts/'))).toBe(false);
  });

  it.each(['102', 102, '1010', 'abc', ['102'], ['101', '102'], true, { value: ['102'] }, '１０１'])(
    'is refused if it differs: %j',
    async (id) => {
      const caller = { propertiesToSend: { hs_object_id: id } };
      const refused = { code: 'REJECTED', reason: 'RECORD_DIFFERS' };
      const assignment = { ...read, actorId: 'A-9001', expectedAssignee: null };
      for (const error of [
        await testbed.error('listThreads', {}, caller),
        await testbed.error('readThread', read, caller),
        await testbed.error('previewThreads', { threadIds: [CHAT] }, caller),
        await testbed.error('assignThread', assignment, caller),
      ]) {
        expect(error).toMatchObject(refused);
        expect(testbed.requests.filter((request) => request.includes('thread'))).toEqual([]);
      }
    },
  );
});

describe('a page that is open on a merged record', () => {
  it('works when HubSpot confirms the new id', async () => {
    const merged = await Testbed.start({ variants: ['contacts-merged-rewritten'] });
    const [merge] = merged.simulator.store.merges;
    if (!merge) throw new Error('no merge in the seed');
    const record: RecordReference = { objectTypeId: '0-1', objectId: merge.from[0] ?? '' };
    const caller = { record, propertiesToSend: { hs_object_id: merge.id } };
    expect((await merged.call('listThreads', {}, caller)).ok).toBe(true);
    await merged.close();
  });
});

describe('a record without a confirmation', () => {
  it.each([{}, { hs_object_id: '' }, { hs_object_id: null }, undefined, 'text', []])(
    'is accepted by default: %j',
    async (propertiesToSend) => {
      const caller = { propertiesToSend: propertiesToSend ?? null };
      expect((await testbed.call('readThread', read, caller)).ok).toBe(true);
    },
  );

  it('is refused where the team requires one', async () => {
    testbed.settings = { ...DEFAULT_SETTINGS, requireRecordProof: true };
    testbed.coldStart();
    const refused = { code: 'REJECTED', reason: 'RECORD_UNPROVEN' };
    expect(await testbed.error('listThreads', {}, none)).toMatchObject(refused);
    expect(await testbed.error('readThread', read, none)).toMatchObject(refused);
    expect(testbed.requests).toEqual([]);
    expect((await testbed.call('readThread', read)).ok).toBe(true);
  });
  afterEach(() => {
    testbed.settings = DEFAULT_SETTINGS;
  });
});

describe('the id of a visitor who is no contact', () => {
  const [VISITOR_THREAD, VISITOR] = ['70060001', '880000001'];
  const caller = (more = {}) => ({
    record: { objectTypeId: '0-1', objectId: VISITOR } as const,
    ...none,
    ...more,
  });

  it('opens none of the threads of the visitor', async () => {
    const thread = testbed.simulator.store.threads.get(CHAT);
    if (!thread) throw new Error('no thread');
    const id = VISITOR_THREAD;
    testbed.simulator.store.threads.put({ ...thread, id, associatedContactId: VISITOR });
    expect(await testbed.error('listThreads', {}, caller())).toMatchObject({ code: 'NOT_LINKED' });
    const opened = await testbed.error('readThread', { threadId: id }, caller());
    expect(opened).toMatchObject({ code: 'NOT_LINKED' });
    const previews = await testbed.data('previewThreads', { threadIds: [id] }, caller());
    expect(previews).toMatchObject({ previews: [], failures: [{ error: { code: 'NOT_LINKED' } }] });
    const assignment = { threadId: id, actorId: 'A-9001', expectedAssignee: null };
    expect(await testbed.error('assignThread', assignment, caller())).toMatchObject({
      code: 'NOT_LINKED',
    });
  });

  it('is told apart by one call in ten minutes', async () => {
    const isRecordRead = (request: string) => request.includes('/contacts/');
    await testbed.data('listThreads', {}, none);
    expect(testbed.requests.filter(isRecordRead)).toHaveLength(1);
    await testbed.data('listThreads', {}, none);
    expect(testbed.requests.filter(isRecordRead)).toEqual([]);
    await testbed.data('readThread', read, none);
    expect(testbed.requests.filter(isRecordRead)).toEqual([]);
  });

  it('is not told apart, and nothing is shown, while HubSpot does not respond', async () => {
    testbed.simulator.faults.set([{ name: 'error-before', on: 'GET */contacts/*' }]);
    expect(await testbed.error('readThread', read, none)).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('is not told apart where the app must not read contacts', async () => {
    testbed.simulator.faults.set([{ name: 'error-before', on: 'GET */contacts/*', status: 403 }]);
    expect((await testbed.call('readThread', read, none)).ok).toBe(true);
    expect(NORA.objectId).toBe('101');
  });
});
