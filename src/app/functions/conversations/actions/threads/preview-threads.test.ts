import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startStubApi } from '../../testing/stub-api.ts';
import { NORA, Testbed } from '../../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

/** The assignee is deactivated. */
const LEFT_BEHIND = ['70010012'];
const TEN = Array.from({ length: 10 }, (_, index) => String(70010001 + index));

describe('previewThreads', () => {
  it('returns subject, snippet and sender of the latest message', async () => {
    const { previews, failures } = await testbed.data('previewThreads', {
      threadIds: ['70010001'],
    });
    expect(failures).toEqual([]);
    expect(previews[0]).toMatchObject({
      threadId: '70010001',
      subject: 'Re: Snapped poles on all six Kestrel tents',
      latest: { senderName: 'Nora Whitfield', senderKind: 'customer', comment: false },
    });
    expect(previews[0]?.snippet).toMatch(/^Hi Priya, thank you for the quick answer\. .{50,}…$/);
  });

  it('reads rich text when there is no plain text, and counts a comment as the latest message', async () => {
    const [preview] = (await testbed.data('previewThreads', { threadIds: ['70010005'] })).previews;
    expect(preview?.latest).toMatchObject({ comment: true, senderKind: 'agent' });
    expect(preview?.snippet).toContain('Discounts do <not> stack.');
  });

  it('returns the attachment of a latest message without text', async () => {
    const threadIds = ['70010011', '70010001'];
    const { previews } = await testbed.data('previewThreads', { threadIds });
    expect(previews[0]).toMatchObject({
      snippet: '',
      latest: { attachment: { kind: 'other' } },
    });
    expect(previews[1]?.latest?.attachment).toBeUndefined();
  });

  it('skips events', async () => {
    const [preview] = (await testbed.data('previewThreads', { threadIds: ['70010012'] })).previews;
    expect(preview?.snippet).toBe('No worries, I ask around.');
  });

  it('names the customer when a colleague wrote last, and marks an undelivered message', async () => {
    const record = { objectTypeId: '0-5', objectId: '509' } as const;
    const { previews } = await testbed.data(
      'previewThreads',
      { threadIds: ['70020025'] },
      { record },
    );
    expect(previews[0]).toMatchObject({
      customer: 'Ben Castellano',
      undelivered: true,
      latest: { comment: true },
    });
    const [read] = (await testbed.data('previewThreads', { threadIds: ['70010001'] })).previews;
    expect(read?.undelivered).toBeUndefined();
  });

  it('does not mistake the person who reopened a thread for the customer', async () => {
    const event = { id: 'e', type: 'THREAD_STATUS_CHANGE', createdBy: 'V-101', senders: [{}] };
    const mail = { id: 'm', type: 'MESSAGE', direction: 'INCOMING', senders: [{ name: 'Ann' }] };
    const stub = await startStubApi((request) => ({
      body: request.endsWith('/messages')
        ? { results: [event, mail] }
        : { id: '7', associatedContactId: '101' },
    }));
    const fields = { threadIds: ['7'] };
    const { previews } = await testbed.data('previewThreads', fields, { baseUrl: stub.baseUrl });
    await stub.close();
    expect(previews[0]).toMatchObject({ customer: 'Ann' });
  });

  it.each([
    ['MESSAGE', 1],
    ['COMMENT', 1],
    ['WELCOME_MESSAGE', 1],
    ['THREAD_STATUS_CHANGE', 2],
  ])('with a %s on the first page of messages reads %i', async (type, count) => {
    let pages = 0;
    const stub = await startStubApi((request) => {
      if (!request.endsWith('/messages')) return { body: { id: '7', associatedContactId: '101' } };
      pages += 1;
      const paging = pages === 1 ? { next: { after: 'x' } } : undefined;
      return { body: { results: [{ id: `m${pages}`, type }], paging } };
    });
    await testbed.data('previewThreads', { threadIds: ['7'] }, { baseUrl: stub.baseUrl });
    await stub.close();
    expect(pages).toBe(count);
  });

  it('takes one round trip for ten threads, cold or warm', async () => {
    await testbed.data('previewThreads', { threadIds: TEN });
    expect(testbed.roundTrips).toBe(1);
    expect(testbed.requests).toHaveLength(20);
  });

  it('does not repeat the access check right after listing', async () => {
    await testbed.data('listThreads', {});
    await testbed.data('previewThreads', { threadIds: TEN });
    expect(testbed.requests).toHaveLength(10);
  });

  it('returns assignees on request, without another round trip after listing', async () => {
    await testbed.data('listThreads', {});
    const fields = { threadIds: LEFT_BEHIND, withAssignees: true } as const;
    const { actors } = await testbed.data('previewThreads', fields);
    expect(actors?.['A-9007']?.name).toBe('Tom Hargreaves');
    expect(testbed.roundTrips).toBe(1);
  });

  it('returns assignees in two round trips on a cold instance, and none without a request', async () => {
    const { actors } = await testbed.data('previewThreads', {
      threadIds: LEFT_BEHIND,
      withAssignees: true,
    });
    expect(actors).toHaveProperty('A-9007');
    expect(testbed.roundTrips).toBe(2);
    const answer = await testbed.data('previewThreads', { threadIds: TEN });
    expect(answer).not.toHaveProperty('actors');
  });

  it('returns the kind of an assignee whose name HubSpot does not send', async () => {
    testbed.simulator.faults.set([{ name: 'error-before', on: 'readActors' }]);
    const fields = { threadIds: LEFT_BEHIND, withAssignees: true } as const;
    const { actors, previews } = await testbed.data('previewThreads', fields);
    expect(actors).toEqual({ 'A-9007': { kind: 'agent' } });
    expect(previews).toHaveLength(LEFT_BEHIND.length);
  });

  it("returns no assignee of another record's thread", async () => {
    const record = { objectTypeId: '0-1', objectId: '102' } as const;
    const fields = { threadIds: LEFT_BEHIND, withAssignees: true } as const;
    const { actors } = await testbed.data('previewThreads', fields, { record });
    expect(actors).toEqual({});
  });

  it('previews archived threads', async () => {
    const { previews } = await testbed.data('previewThreads', { threadIds: ['70010015'] });
    expect(previews[0]?.snippet).toBe('Found them, they are at the till.');
  });

  it('lists the threads that failed, and returns the others', async () => {
    const threadIds = ['70010001', '70020001', '79999999'];
    const { previews, failures } = await testbed.data('previewThreads', { threadIds });
    expect(previews.map(({ threadId }) => threadId)).toEqual(['70010001']);
    expect(failures.map(({ threadId, error }) => [threadId, error.code])).toEqual([
      ['70020001', 'NOT_LINKED'],
      ['79999999', 'NOT_FOUND'],
    ]);
  });

  it("returns nothing of another record's thread, even after listing it for that record", async () => {
    const record = { objectTypeId: '0-1', objectId: '102' } as const;
    await testbed.data('listThreads', {}, { record: NORA });
    const { previews } = await testbed.data('previewThreads', { threadIds: TEN }, { record });
    expect(previews).toEqual([]);
  });

  it.each([[[]], [['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']], [['../x']]])(
    'rejects the thread ids %j',
    async (threadIds) => {
      const error = await testbed.error('previewThreads', { threadIds });
      expect(error.code).toBe('INVALID_REQUEST');
      expect(testbed.logs.at(-1)?.detail).toMatch(/^invalid field: threadIds/);
    },
  );
});
