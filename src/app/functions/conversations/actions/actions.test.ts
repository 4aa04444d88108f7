import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SKYE_TRIP, Testbed } from '../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

const MAIL = '70010001';
const CHAT = '70010002';
const ARCHIVED = '70010015';

const V3 = '/conversations/v3/conversations';
const dated = (version: string) => `/conversations/conversations/${version}`;

/** The paths of each version. In v3 the assignee path looks like those of the dated versions. */
const VERSIONS = [
  { apiVersion: undefined, base: V3, list: dated('2026-09-beta'), assignee: dated('2026-09-beta') },
  { apiVersion: 'v3', base: V3, list: V3, assignee: dated('v3') },
  ...['2026-09-beta', '2026-09'].map((apiVersion) => ({
    apiVersion,
    base: dated(apiVersion),
    list: dated(apiVersion),
    assignee: dated(apiVersion),
  })),
];

describe.each(VERSIONS)(
  'with the API version $apiVersion',
  ({ apiVersion, base, list, assignee }) => {
    const caller = { apiVersion };
    const message = (threadId: string, index: number) =>
      testbed.simulator.store.messagesOf(threadId).at(index)?.wire.id ?? '';

    it('listThreads', async () => {
      const { threads } = await testbed.data('listThreads', {}, caller);
      expect(threads).toHaveLength(16);
      expect(testbed.requests).toContainEqual(expect.stringContaining(`GET ${list}/threads?`));
      expect(testbed.requests).toContainEqual(expect.stringContaining(`GET ${base}/channels?`));
      expect(testbed.requests).toContainEqual(expect.stringContaining(`GET ${base}/inboxes?`));
      expect(testbed.requests).toContainEqual(expect.stringContaining('GET /crm/owners/2026-09?'));
    });

    it('previewThreads', async () => {
      const { previews } = await testbed.data(
        'previewThreads',
        { threadIds: [MAIL, CHAT] },
        caller,
      );
      expect(previews.map(({ snippet }) => snippet.slice(0, 8))).toEqual(['Hi Priya', 'Still th']);
      expect(testbed.requests).toContainEqual(
        expect.stringContaining(`GET ${base}/threads/${MAIL}?`),
      );
    });

    it('readThread', async () => {
      const { messages, routes, names } = await testbed.data(
        'readThread',
        { threadId: MAIL },
        caller,
      );
      expect(messages).toHaveLength(7);
      expect(routes.kind).toBe('open');
      expect(names.actors['A-9001']?.name).toBe('Priya Raman');
      expect(testbed.requests).toContainEqual(`POST ${base}/actors/batch/read`);
      expect(testbed.requests).toContainEqual(
        expect.stringContaining(`GET ${base}/channel-accounts?`),
      );
    });

    it('readOriginal', async () => {
      const fields = { threadId: MAIL, messageId: message(MAIL, -1) };
      const { text } = await testbed.data('readOriginal', fields, caller);
      expect(text).toContain('> thank you for the photo');
      expect(testbed.roundTrips).toBe(1);
    });

    it('sendReply', async () => {
      const seenMessageId = message(CHAT, -1);
      const fields = { threadId: CHAT, text: 'Soon.', attemptId: 'a', seenMessageId };
      expect(await testbed.data('sendReply', fields, caller)).toMatchObject({
        outcome: 'sent',
        message: { text: 'Soon.', by: 'A-9001' },
      });
      expect(testbed.writes).toEqual([`POST ${base}/threads/${CHAT}/messages`]);
    });

    it('checkSend', async () => {
      const startedAt = new Date(testbed.clock.now()).toISOString();
      const sent = { threadId: CHAT, text: 'Soon.', attemptId: 'a' };
      await testbed.data('sendReply', { ...sent, evenIfChanged: true }, caller);
      const outcome = await testbed.data('checkSend', { ...sent, startedAt }, caller);
      expect(outcome).toMatchObject({ outcome: 'sent', message: { text: 'Soon.' } });
      const other = { ...sent, attemptId: 'b', text: 'Later.', startedAt };
      expect(await testbed.data('checkSend', other, caller)).toMatchObject({
        outcome: 'unconfirmed',
      });
    });

    it('addComment', async () => {
      const fields = { threadId: CHAT, text: 'Urgent.', attemptId: 'a' };
      expect(await testbed.data('addComment', fields, caller)).toMatchObject({ outcome: 'sent' });
      expect(testbed.writes).toEqual([`POST ${base}/threads/${CHAT}/messages`]);
    });

    it('assignThread and unassignThread', async () => {
      const fields = { threadId: CHAT, actorId: 'A-9002', expectedAssignee: null };
      const thread = await testbed.data('assignThread', fields, caller);
      expect(thread.assignedTo).toBe('A-9002');
      expect(testbed.writes).toEqual([`PUT ${assignee}/threads/${CHAT}/assignee`]);
      const back = { threadId: CHAT, expectedAssignee: 'A-9002' };
      expect(await testbed.data('unassignThread', back, caller)).toEqual({});
      expect(testbed.writes).toEqual([`DELETE ${assignee}/threads/${CHAT}/assignee`]);
    });

    it('setThreadStatus', async () => {
      const closed = { threadId: CHAT, status: 'CLOSED' } as const;
      expect(await testbed.data('setThreadStatus', closed, caller)).toMatchObject({
        status: 'CLOSED',
        ticketId: '501',
      });
      expect(testbed.writes).toEqual([`PATCH ${base}/threads/${CHAT}`]);
      await testbed.data('setThreadStatus', closed, caller);
      expect(testbed.writes).toEqual([]);
      const open = { threadId: CHAT, status: 'OPEN' } as const;
      expect(await testbed.data('setThreadStatus', open, caller)).toMatchObject({ status: 'OPEN' });
    });

    it('archiveThread and restoreThread', async () => {
      await testbed.data('listThreads', {}, caller);
      const archived = await testbed.data('archiveThread', { threadId: CHAT }, caller);
      expect(archived.archived).toBe(true);
      // Later versions describe the same call as deleting for good.
      expect(testbed.writes).toEqual([`DELETE ${V3}/threads/${CHAT}`]);
      await testbed.data('archiveThread', { threadId: CHAT }, caller);
      expect(testbed.writes).toEqual([]);

      const { threads } = await testbed.data('listThreads', {}, caller);
      expect(threads.find(({ id }) => id === CHAT)?.archived).toBe(true);

      const restored = await testbed.data('restoreThread', { threadId: CHAT }, caller);
      expect(restored).toMatchObject({ archived: false, ticketId: '501' });
      expect(testbed.writes).toEqual([`PATCH ${base}/threads/${CHAT}?archived=true`]);
      await testbed.data('restoreThread', { threadId: CHAT }, caller);
      expect(testbed.writes).toEqual([]);
      await testbed.data('restoreThread', { threadId: ARCHIVED }, caller);
      expect(testbed.simulator.store.threads.get(ARCHIVED)?.archived).toBe(false);
    });

    it('listAgents', async () => {
      const { agents } = await testbed.data('listAgents', {}, caller);
      expect(agents).toHaveLength(5);
      expect(agents[0]).toEqual({
        actorId: 'A-9003',
        name: 'Amara Okafor',
        email: 'amara.okafor@ridgeline.example',
      });
    });
  },
);

describe('a thread that was archived on its ticket', () => {
  it('is immediately on the archived list of its contact', async () => {
    await testbed.data('listThreads', {});
    await testbed.data('archiveThread', { threadId: CHAT }, { record: SKYE_TRIP });
    const { threads } = await testbed.data('listThreads', {});
    expect(threads.find(({ id }) => id === CHAT)).toMatchObject({ archived: true });
  });
});

describe('an archived thread', () => {
  const attempt = { threadId: ARCHIVED, text: 'Hello', attemptId: 'a' };
  const writes = [
    ['sendReply', attempt],
    ['addComment', attempt],
    ['assignThread', { threadId: ARCHIVED, actorId: 'A-9001', expectedAssignee: null }],
    ['unassignThread', { threadId: ARCHIVED, expectedAssignee: null }],
    ['setThreadStatus', { threadId: ARCHIVED, status: 'OPEN' as const }],
  ] as const;
  const ask = (action: string, fields: object, objectId = '101') =>
    testbed.invoke({
      action,
      record: { objectTypeId: '0-1', objectId },
      agent: { userId: 9001 },
      ...fields,
    });

  it.each(writes)('rejects %s', async (action, fields) => {
    expect(await ask(action, fields)).toMatchObject({
      ok: false,
      error: { code: 'REJECTED', reason: 'ARCHIVED' },
    });
    expect(testbed.writes).toEqual([]);
  });

  it('allows checkSend', async () => {
    const answer = await ask('checkSend', { ...attempt, startedAt: '2026-11-17T10:00:00Z' });
    expect(answer).toMatchObject({ ok: true, data: { outcome: 'unconfirmed' } });
  });

  it.each(writes)('is not revealed to another record by %s', async (action, fields) => {
    expect(await ask(action, fields, '102')).toMatchObject({
      ok: false,
      error: { code: 'NOT_LINKED' },
    });
  });
});

describe('every action that names a thread', () => {
  const threadId = '70020001';
  const attempt = { threadId, text: 'Hello', attemptId: 'a' };
  it.each([
    ['readThread', { threadId }],
    ['readOriginal', { threadId, messageId: 'x' }],
    ['sendReply', attempt],
    ['checkSend', { ...attempt, startedAt: '2026-11-17T10:00:00Z' }],
    ['addComment', attempt],
    ['assignThread', { threadId, actorId: 'A-9001', expectedAssignee: null }],
    ['unassignThread', { threadId, expectedAssignee: null }],
    ['setThreadStatus', { threadId, status: 'CLOSED' as const }],
    ['archiveThread', { threadId }],
    ['restoreThread', { threadId }],
  ] as const)("is rejected for another record's thread: %s", async (action, fields) => {
    const agent = { userId: 9001 };
    for (const objectTypeId of ['0-1', '0-5']) {
      const record = { objectTypeId, objectId: objectTypeId === '0-1' ? '101' : '501' };
      const answer = await testbed.invoke({ action, record, agent, ...fields });
      expect(answer).toMatchObject({ ok: false });
      expect(['NOT_LINKED', 'NOT_FOUND']).toContain(answer.ok ? '' : answer.error.code);
      expect(testbed.writes).toEqual([]);
    }
  });
});
