import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MESSAGES_PER_PAGE } from '../../../cards/contract/limits.ts';
import { SKYE_TRIP, Testbed } from '../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

const CHAT = '70010002';
const FORM = '70010006';

const newest = (threadId: string) => {
  const messages = testbed.simulator.store.messagesOf(threadId).map(({ wire }) => wire);
  return messages.findLast(({ type }) => type === 'MESSAGE' || type === 'COMMENT')?.id;
};
const reply = (threadId: string) => ({
  threadId,
  text: 'On its way.',
  attemptId: 'a',
  seenMessageId: newest(threadId),
});

/** Method and last part of the path of the last calls, in order. */
function lastCalls(count: number): string[] {
  return testbed.requests.slice(-count).map((request) => {
    const [method = '', url = ''] = request.split(' ');
    return `${method} ${url.replace(/\?.*/, '').split('/').at(-1) ?? ''}`;
  });
}

/** Other apps have used most of the rate limit a moment ago. */
function useUp(calls: number): void {
  for (let count = 0; count < calls; count += 1) testbed.simulator.limits.take();
}

const customerWrites = (milliseconds: number) =>
  testbed.clock.after(milliseconds, () => {
    void testbed.act(`/threads/${CHAT}/customer-reply`, { text: 'STOP' });
  });

describe('the last check before a write', () => {
  it.each(['cold', 'warm'])(
    'notices a message that came while a %s instance waited for the rate limit',
    async (instance) => {
      useUp(180);
      if (instance === 'warm') await testbed.call('listAgents', {});
      const start = testbed.clock.now();
      const prepared = reply(CHAT);
      customerWrites(600);
      expect(await testbed.error('sendReply', prepared)).toMatchObject({ code: 'CHANGED' });
      expect(testbed.clock.now()).toBeGreaterThan(start);
      expect(testbed.writes.filter((request) => request.endsWith('/messages'))).toEqual([]);
    },
  );

  it('is the call before the POST of a reply that had to wait', async () => {
    useUp(180);
    await testbed.data('sendReply', reply(CHAT));
    expect(lastCalls(2)).toEqual(['GET messages', 'POST messages']);
  });

  it('reads one page as the card shows it', async () => {
    await testbed.data('sendReply', reply(CHAT));
    const reads = testbed.requests.filter((request) => /^GET .*\/messages\b/.test(request));
    expect(reads).toEqual([expect.stringContaining(`limit=${MESSAGES_PER_PAGE}`)]);
  });

  it('is made once after a wait, however little is left of the rate limit', async () => {
    useUp(183);
    await testbed.data('sendReply', reply(CHAT));
    const reads = testbed.requests.filter((request) => /^GET .*\/messages\b/.test(request));
    expect(reads).toHaveLength(2);
  });

  it('is the call before the POST of a reply that needed other calls', async () => {
    const { store } = testbed.simulator;
    for (const { id, wire } of store.messagesOf(FORM).slice(1)) {
      if (wire.type === 'MESSAGE') store.messages.delete(id);
    }
    const [form] = store.messagesOf(FORM);
    if (form) store.messages.put({ ...form, wire: { ...form.wire, senders: [] } });
    await testbed.data('sendReply', { ...reply(FORM), evenIfChanged: true });
    expect(testbed.requests.length).toBeGreaterThan(4);
    expect(lastCalls(2)).toEqual(['GET messages', 'POST messages']);
  });

  it('is the call before the POST of a comment that had to wait', async () => {
    useUp(180);
    await testbed.data('addComment', { threadId: CHAT, text: 'Hm.', attemptId: 'c' });
    expect(lastCalls(2)).toEqual(['GET messages', 'POST messages']);
  });

  it('is repeated for a reply when another call took long', async () => {
    testbed.simulator.faults.set([{ name: 'hang', on: 'listChannelAccounts', count: 1 }]);
    const prepared = reply(CHAT);
    customerWrites(1_500);
    expect(await testbed.error('sendReply', prepared)).toMatchObject({ code: 'CHANGED' });
  });

  it('is the call before an assignment whose access check took further calls', async () => {
    const other = testbed.simulator.store.threads
      .by('associatedContactId', '101')
      .find(({ ticketId, archived }) => ticketId !== '501' && !archived);
    const assignment = {
      threadId: other?.id ?? '',
      actorId: 'A-9002',
      expectedAssignee: other?.assignedTo ?? null,
    };
    await testbed.data('assignThread', assignment, { record: SKYE_TRIP });
    expect(testbed.requests.length).toBeGreaterThan(3);
    expect(lastCalls(2)).toEqual([`GET ${assignment.threadId}`, 'PUT assignee']);
  });

  it('is repeated before the second try of an assignment', async () => {
    testbed.simulator.faults.set([{ name: 'rate-limit', on: 'assignThread', count: 1 }]);
    const assignment = { threadId: CHAT, actorId: 'A-9002', expectedAssignee: null };
    await testbed.data('assignThread', assignment);
    expect(lastCalls(4)).toEqual([`GET ${CHAT}`, 'PUT assignee', `GET ${CHAT}`, 'PUT assignee']);

    testbed.restart();
    testbed.simulator.faults.set([{ name: 'rate-limit', on: 'assignThread', count: 1 }]);
    testbed.clock.after(100, () => {
      void testbed.act(`/threads/${CHAT}/assignee`, { actorId: 'A-9001' }, 'PUT');
    });
    expect(await testbed.error('assignThread', assignment)).toMatchObject({ code: 'CHANGED' });
  });
});
