import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NORA, SKYE_TRIP, Testbed } from '../../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

describe('listThreads', () => {
  it("lists a contact's open and closed threads, newest activity first", async () => {
    const { threads } = await testbed.data('listThreads', {});
    const ids = threads.map(({ id }) => id).sort();
    const expected = testbed.simulator.store.threads
      .by('associatedContactId', NORA.objectId)
      .map(({ id }) => id)
      .sort();
    expect(ids).toEqual(expected);
    const times = threads.map(({ latestMessageAt }) => Date.parse(latestMessageAt ?? ''));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it('marks archived threads and spam', async () => {
    const { threads } = await testbed.data('listThreads', {});
    expect(threads.filter(({ archived }) => archived).map(({ id }) => id)).toEqual(['70010015']);
    expect(threads.filter(({ spam }) => spam).map(({ id }) => id)).toEqual(['70010016']);
  });

  it("shows the ticket of a contact's thread", async () => {
    const { threads } = await testbed.data('listThreads', {});
    expect(threads.find(({ id }) => id === '70010001')?.ticketId).toBe('501');
  });

  it("lists a ticket's threads", async () => {
    const { threads } = await testbed.data('listThreads', {}, { record: SKYE_TRIP });
    const expected = testbed.simulator.store.threads.by('ticketId', SKYE_TRIP.objectId);
    expect(threads).toHaveLength(expected.length);
    expect(threads.every(({ ticketId }) => ticketId === '501')).toBe(true);
  });

  it('requests both statuses of a contact, with documented parameters only', async () => {
    await testbed.data('listThreads', {});
    const lists = testbed.requests.filter((request) => request.includes('/threads?'));
    expect(lists).toContainEqual(
      expect.stringMatching(
        /^GET \/conversations\/conversations\/2026-09-beta\/threads\?.*associatedContactId=101&threadStatus=OPEN/,
      ),
    );
    expect(lists.every((request) => request.includes('threadStatus='))).toBe(true);
    expect(lists.some((request) => request.includes('inboxId'))).toBe(false);
  });

  it.each([
    ['every assignee is an agent', SKYE_TRIP],
    ['one assignee has left', NORA],
  ])('takes one round trip when %s', async (_, record) => {
    await testbed.data('listThreads', {}, { record });
    expect(testbed.roundTrips).toBe(1);
  });

  it('requests only the lists on a warm instance', async () => {
    await testbed.data('listThreads', {});
    await testbed.data('listThreads', {});
    expect(testbed.requests).toHaveLength(2);
    expect(testbed.roundTrips).toBe(1);
  });

  it('returns the names of added channels, inboxes and assignees', async () => {
    const { names } = await testbed.data('listThreads', {});
    expect(names.channels).toMatchObject({ '1450023': 'Trail Forum' });
    expect(names.channels).not.toHaveProperty('1002');
    expect(names.inboxes['303']).toEqual({ name: 'Help desk', type: 'HELP_DESK' });
    expect(names.actors['A-9001']?.name).toBe('Priya Raman');
  });

  it('omits the name of a deactivated assignee, and returns it to a poll', async () => {
    const { threads, names } = await testbed.data('listThreads', {});
    const left = threads.filter(({ assignedTo }) => assignedTo === 'A-9007');
    expect(left).not.toEqual([]);
    expect(names.actors).not.toHaveProperty('A-9007');
    const looked = await testbed.data('listThreads', { poll: true });
    expect(looked.names.actors['A-9007']?.name).toBe('Tom Hargreaves');
  });

  it.each(['listChannels', 'listInboxes', 'listOwners', 'readActors'])(
    'returns the list without names when %s fails',
    async (on) => {
      testbed.simulator.faults.set([{ name: 'error-before', on }]);
      const { threads } = await testbed.data('listThreads', {});
      expect(threads.length).toBeGreaterThan(10);
    },
  );

  it('returns the list without names when the scope for owners is missing', async () => {
    const answer = await testbed.call('listThreads', {}, { token: 'sandbox-token-no-owners' });
    expect(answer.ok).toBe(true);
  });

  it('returns an empty list for a record without threads', async () => {
    const record = { objectTypeId: '0-1', objectId: '424242' } as const;
    const { threads, after } = await testbed.data('listThreads', {}, { record });
    expect(threads).toEqual([]);
    expect(after).toBeUndefined();
  });

  it('accepts rows with only the required fields, and unknown enum values', async () => {
    testbed.simulator.faults.set([{ name: 'missing-optional-fields' }]);
    expect((await testbed.data('listThreads', {})).threads.length).toBeGreaterThan(10);
    testbed.coldStart();
    testbed.simulator.faults.set([{ name: 'unknown-enum' }]);
    expect((await testbed.data('listThreads', {})).threads.length).toBeGreaterThan(10);
  });

  it('reports missing archived threads when HubSpot does not list them', async () => {
    testbed.simulator.faults.set([{ name: 'error-before', on: 'listThreads', skip: 2 }]);
    const { threads, incomplete } = await testbed.data('listThreads', {});
    expect(threads.some(({ archived }) => archived)).toBe(false);
    expect(incomplete).toEqual(['ARCHIVED_MISSING']);
  });

  it('rejects a cursor that the function did not write', async () => {
    const error = await testbed.error('listThreads', { after: 'bm9uc2Vuc2U' });
    expect(error.code).toBe('INVALID_REQUEST');
    expect(testbed.requests).toEqual([]);
  });
});
