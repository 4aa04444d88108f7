import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { supportTeamAtScale } from 'hubspot-simulator/seed';
import { MESSAGES_PER_PAGE } from '../../../../cards/contract/limits.ts';
import { startStubApi } from '../../testing/stub-api.ts';
import { NORA, SKYE_TRIP, Testbed } from '../../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start({ seed: supportTeamAtScale({ threads: 0, messages: 50 }) });
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

describe('readThread', () => {
  it('returns a thread with its messages, newest first, and all actors', async () => {
    const { thread, messages, names } = await testbed.data('readThread', { threadId: '70010001' });
    expect(thread).toMatchObject({ id: '70010001', ticketId: '501', assignedTo: 'A-9001' });
    expect(messages.map(({ kind }) => kind)).toEqual([
      'message',
      'comment',
      'comment',
      'message',
      'assignment',
      'inbox',
      'message',
    ]);
    expect(names.actors).toMatchObject({
      'A-9001': { kind: 'agent', name: 'Priya Raman' },
      'A-9002': { kind: 'agent', name: 'Jonas Lindqvist' },
    });
    expect(names.inboxes['303']?.name).toBe('Help desk');
  });

  it('takes two round trips on a cold instance, and requests no names on a warm one', async () => {
    await testbed.data('readThread', { threadId: '70010001' });
    expect(testbed.roundTrips).toBe(2);
    await testbed.data('readThread', { threadId: '70010001' });
    expect(testbed.requests).toHaveLength(2);
  });

  it('names an agent from the owners that the list has loaded', async () => {
    await testbed.data('listThreads', {});
    testbed.simulator.faults.set([{ name: 'error-before', on: 'readActors' }]);
    const { names } = await testbed.data('readThread', { threadId: '70010001' });
    expect(names.actors['A-9001']).toMatchObject({ kind: 'agent', name: 'Priya Raman' });
  });

  describe('as a poll', () => {
    const POLES = { threadId: '70010001' };
    const poll = () => testbed.data('readThread', { ...POLES, poll: true });
    /** Changes the thread as somebody else. */
    const meanwhile = (path: string, method: string, body: unknown) =>
      fetch(`${testbed.simulator.url}/_sandbox/threads/70010001/${path}`, {
        method,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });

    it('takes one call while nothing is new, and reads the thread again after two minutes', async () => {
      const calls: number[] = [];
      for (let count = 0; count < 15; count += 1) {
        await poll();
        calls.push(testbed.requests.length);
        testbed.clock.advance(10_000);
      }
      expect(calls.slice(1, 3)).toEqual([2, 1]);
      expect(calls.slice(1).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(17);
    });

    it('shows a message and an assignee that arrive in between', async () => {
      for (let count = 0; count < 3; count += 1) await poll();
      await meanwhile('customer-reply', 'POST', { text: 'One more thing.' });
      const { thread, messages } = await poll();
      expect(messages[0]).toMatchObject({ text: 'One more thing.' });
      expect(Date.parse(thread.latestReceivedAt ?? '')).toBe(Date.parse(messages[0]?.at ?? ''));
      await poll();
      await poll();
      await meanwhile('assignee', 'PUT', { actorId: 'A-9003' });
      expect((await poll()).thread.assignedTo).toBe('A-9003');
    });

    it('shows what this instance has changed', async () => {
      for (let count = 0; count < 3; count += 1) await poll();
      await testbed.data('setThreadStatus', { ...POLES, status: 'CLOSED' });
      expect((await poll()).thread.status).toBe('CLOSED');
      for (let count = 0; count < 3; count += 1) await poll();
      await testbed.data('archiveThread', POLES);
      expect((await poll()).thread.archived).toBe(true);
    });
  });

  it('marks messages that HubSpot cut', async () => {
    const { messages } = await testbed.data('readThread', { threadId: '70010001' });
    expect(messages[0]).toMatchObject({ kind: 'message', truncated: true });
  });

  it('converts rich text to plain text, without hidden content', async () => {
    const { messages } = await testbed.data('readThread', { threadId: '70010005' });
    const newsletter = messages.at(-1);
    const text = newsletter?.kind === 'message' ? newsletter.text : '';
    expect(text).toContain('my questions about the school discount & the spring order:');
    expect(text).toContain('• Does it stack with the early bird price?');
    expect(text).toContain(
      'supplier form (https://fernhill.example/forms/supplier?year=2027&dept=outdoor)',
    );
    expect(text).toContain('2. second choice: Merlin 4');
    expect(text).toContain('> On Monday you wrote:');
    expect(text).not.toMatch(/phish|margin|<[a-z]|onerror/);
  });

  it("returns HubSpot's reason when a delivery failed", async () => {
    const { messages } = await testbed.data('readThread', { threadId: '70010009' });
    const failed = messages.find(
      (each) => each.kind === 'message' && each.delivery?.state === 'failed',
    );
    expect(failed).toMatchObject({ delivery: { reason: expect.stringContaining('550 5.1.1') } });
  });

  it('requests the mailboxes twice before it closes the reply', async () => {
    const on = 'listChannelAccounts';
    testbed.simulator.faults.set([{ name: 'error-before', on, status: 400, count: 1 }]);
    const { routes } = await testbed.data('readThread', { threadId: '70010001' });
    expect(routes.kind).toBe('open');
    testbed.coldStart();
    testbed.simulator.faults.set([{ name: 'hang', on }]);
    const later = await testbed.data('readThread', { threadId: '70010001' });
    expect(later.routes).toMatchObject({ kind: 'closed', reason: 'MAILBOXES_UNKNOWN' });
  });

  it('returns attachments that are not files by type and text', async () => {
    const { messages } = await testbed.data('readThread', { threadId: '70010011' });
    const attachments = messages.flatMap((each) =>
      each.kind === 'message' ? each.attachments : [],
    );
    expect(attachments).toEqual([
      { kind: 'other', type: 'UNSUPPORTED_CONTENT' },
      {
        kind: 'other',
        type: 'SOCIAL_MEDIA_METADATA',
        text: 'Kestrel 3 on the Cuillin ridge, https://instagram.example/stories/ridgeline/1',
      },
    ]);
  });

  it('returns a long thread page by page', async () => {
    const record = { objectTypeId: '0-5', objectId: '591' } as const;
    const ids: string[] = [];
    let before: string | undefined;
    do {
      const page = await testbed.data('readThread', { threadId: '79000001', before }, { record });
      expect(page.routes.kind).toBe('open');
      expect(page.messages.length).toBeLessThanOrEqual(MESSAGES_PER_PAGE);
      ids.push(...page.messages.map(({ id }) => id));
      before = page.before;
    } while (before !== undefined);
    expect(new Set(ids).size).toBe(50);
  });

  it('returns an archived thread', async () => {
    const { thread, messages } = await testbed.data('readThread', { threadId: '70010015' });
    expect(thread.archived).toBe(true);
    expect(messages.length).toBeGreaterThan(0);
  });

  it('accepts responses with only the required fields, and unknown enum values', async () => {
    for (const name of ['missing-optional-fields', 'unknown-enum'] as const) {
      testbed.coldStart();
      testbed.simulator.faults.set([{ name }]);
      const { messages } = await testbed.data('readThread', { threadId: '70010001' });
      expect(messages).toHaveLength(7);
    }
    testbed.simulator.faults.set([{ name: 'unknown-enum', field: 'type' }]);
    const { messages } = await testbed.data('readThread', { threadId: '70010001' });
    expect(messages.every(({ kind }) => kind === 'unknown')).toBe(true);
  });

  it('cuts a text that is too long for a response, and returns all of it on request', async () => {
    const long = 'Very long. '.repeat(40_000).trim();
    const last = testbed.simulator.store.messagesOf('70010002').at(-1);
    if (last?.wire.type !== 'MESSAGE') throw new Error('not a message');
    const wire = { ...last.wire, text: long };
    testbed.simulator.store.messages.put({ ...last, wire });
    const [newest] = (await testbed.data('readThread', { threadId: '70010002' })).messages;
    if (newest?.kind !== 'message') throw new Error('not a message');
    expect(newest.truncated).toBe(true);
    expect(newest.text.length).toBeLessThan(60_000);
    const fields = { threadId: '70010002', messageId: wire.id };
    expect((await testbed.data('readOriginal', fields)).text).toBe(long);
  });

  it('ends the list when HubSpot repeats a cursor', async () => {
    const stub = await startStubApi((request) =>
      request.endsWith('/messages')
        ? { body: { results: [{ id: 'm' }], paging: { next: { after: 'x%3D' } } } }
        : { body: { id: '7', associatedContactId: '101', results: [] } },
    );
    const page = (before?: string) =>
      testbed.data('readThread', { threadId: '7', before }, { baseUrl: stub.baseUrl });
    expect((await page()).before).toBe('x=');
    expect((await page('x=')).before).toBeUndefined();
    await stub.close();
  });

  it('requests no name for a team, or for an id that is not an actor id', async () => {
    const people = [null, '', 'V-', 'x', 5, 'T-7', 'A-1', `E-${'x'.repeat(600)}@y.example`];
    const senders = people.map((actorId) => ({ actorId }));
    const asked: unknown[] = [];
    const stub = await startStubApi((request, _, body) => {
      if (request.endsWith('/batch/read')) asked.push(JSON.parse(body));
      return request.endsWith('/messages')
        ? { body: { results: [{ id: 'm', type: 'MESSAGE', senders }] } }
        : { body: { id: '7', associatedContactId: '101', results: [] } };
    });
    await testbed.data('readThread', { threadId: '7' }, { baseUrl: stub.baseUrl });
    await stub.close();
    expect(asked).toEqual([{ inputs: ['V-101', 'A-1'] }]);
  });

  it('names the assignee of a thread in which nobody mentions them', async () => {
    const stub = await startStubApi((request) => {
      if (request.endsWith('/batch/read')) {
        return { body: { results: [{ id: 'A-5', name: 'Ann Lee', type: 'AGENT' }] } };
      }
      return { body: { id: '7', associatedContactId: '101', assignedTo: 'A-5', results: [] } };
    });
    const { names } = await testbed.data(
      'readThread',
      { threadId: '7' },
      { baseUrl: stub.baseUrl },
    );
    await stub.close();
    expect(names.actors['A-5']).toMatchObject({ name: 'Ann Lee' });
  });

  it("rejects another record's thread, on a contact and on a ticket", async () => {
    const contact = await testbed.error('readThread', { threadId: '70020001' }, { record: NORA });
    const ticket = await testbed.error(
      'readThread',
      { threadId: '70020001' },
      { record: SKYE_TRIP },
    );
    expect([contact.code, ticket.code]).toEqual(['NOT_LINKED', 'NOT_LINKED']);
  });

  it("does not accept another visitor's id as access", async () => {
    const record = { objectTypeId: '0-1', objectId: '880000418' } as const;
    const error = await testbed.error('readThread', { threadId: '70030001' }, { record });
    expect(error.code).toBe('NOT_LINKED');
  });

  it('reports a deleted thread as not found', async () => {
    const error = await testbed.error('readThread', { threadId: '79999999' });
    expect(error.code).toBe('NOT_FOUND');
  });
});
