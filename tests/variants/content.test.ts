import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/app/cards/contract/message.ts';
import type { RecordReference } from '../../src/app/cards/contract/record.ts';
import { startStubApi } from '../../src/app/functions/conversations/testing/stub-api.ts';
import {
  NORA,
  PRIYA,
  SKYE_TRIP,
  Testbed,
} from '../../src/app/functions/conversations/testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

const MAIL = '70010001';
const CHAT = '70010002';
const DANIEL: RecordReference = { objectTypeId: '0-1', objectId: '102' };
const BOUNCING: RecordReference = { objectTypeId: '0-1', objectId: '108' };

const setVariants = (...names: string[]) => testbed.simulator.setVariants(names);
const open = (threadId: string, record = NORA) =>
  testbed.data('readThread', { threadId }, { record });
const messages = async (threadId: string, record = NORA): Promise<Message[]> =>
  (await open(threadId, record)).messages;

/** What an agent sees of two records: lists, previews and opened threads. */
async function seen(...names: string[]) {
  testbed.restart();
  setVariants(...names);
  const responses = [
    await testbed.data('listThreads', {}, { record: SKYE_TRIP }),
    await testbed.data('listThreads', {}),
    await testbed.data('listThreads', { of: 'contact' }, { record: SKYE_TRIP }),
    await testbed.data('previewThreads', { threadIds: [MAIL, CHAT] }),
    await open(MAIL, SKYE_TRIP),
    await open(CHAT, SKYE_TRIP),
  ];
  // The seed has times with and without milliseconds.
  return JSON.stringify(responses, undefined, 1).replaceAll('.000Z"', 'Z"');
}

describe('the same data in another form', () => {
  it.each([
    'ids-numeric',
    'association-ids-numeric',
    'timestamps-epoch-number',
    'timestamps-epoch-text',
    'cursor-numeric',
    'client-type-missing',
    'client-type-unknown',
    'status-filter-ignored',
    'former-users-nameless',
    'all-betas-gone',
    'all-dated-gone',
  ])('is read alike: %s', async (variant) => {
    const before = await seen();
    expect(await seen(variant)).toEqual(before);
  });
});

describe('messages', () => {
  it.each(['text-blank', 'text-invisible', 'text-placeholder', 'text-differs'])(
    'are read from the form that has their content: %s',
    async (variant) => {
      const words = (list: Message[]) =>
        list.map((message) =>
          'text' in message ? (message.text?.match(/[\p{L}\p{N}]+/gu)?.slice(0, 40) ?? []) : [],
        );
      const before = await messages(MAIL);
      setVariants(variant);
      expect(words(await messages(MAIL))).toEqual(words(before));
    },
  );

  it('of an unknown type show their text', async () => {
    setVariants('unknown-message-type');
    expect(await messages(CHAT)).toContainEqual(
      expect.objectContaining({
        kind: 'unknown',
        type: 'CALL_SUMMARY',
        text: expect.stringMatching(/\w/) as string,
      }),
    );
  });

  it.each([
    ['location-coordinates-only', '70010008', NORA, /^-?\d+\.\d+, -?\d+\.\d+$/],
    ['contact-organization-only', '70020002', DANIEL, /^Owner, Marín Hermanos$/],
  ])('show what an attachment has: %s', async (variant, threadId, record, text) => {
    setVariants(variant);
    const attachments = (await messages(threadId, record)).flatMap((message) =>
      'attachments' in message ? message.attachments : [],
    );
    expect(attachments).toContainEqual(
      expect.objectContaining({ kind: 'other', text: expect.stringMatching(text) as string }),
    );
  });

  it('show the reason of a failure that has only tokens', async () => {
    setVariants('failure-tokens-only');
    expect(await messages('70020025', BOUNCING)).toContainEqual(
      expect.objectContaining({
        delivery: { state: 'failed', reason: expect.stringMatching(/\w/) as string },
      }),
    );
  });

  it('of bots and AI agents are not incoming', async () => {
    setVariants('bot-messages-incoming');
    const written = (await messages(CHAT)).filter(({ by }) => /^[BL]-/.test(by ?? ''));
    expect(written.length).toBeGreaterThan(0);
    expect(written).not.toContainEqual(expect.objectContaining({ direction: 'incoming' }));
  });

  it('of an unknown kind of actor have a name', async () => {
    setVariants('unknown-actor-kind');
    const { names } = await open(CHAT);
    expect(names.actors['X-3002']).toEqual({ kind: 'unknown', name: 'Trail Guide' });
  });
});

describe('people', () => {
  it('keep their names when HubSpot refuses a batch for one of them', async () => {
    setVariants('actor-batch-all-or-nothing');
    const { threads } = testbed.simulator.store;
    const chat = threads.get(CHAT);
    if (chat) threads.put({ ...chat, assignedTo: 'A-424242' });
    const { names } = await open(CHAT);
    expect(names.actors['L-3002']?.name).toBe('Trail Guide');
    expect(names.actors['V-101']?.name).toBe('Nora Whitfield');
  });

  it('of a team are shown as a team', async () => {
    setVariants('team-assignee');
    const { thread, names } = await open(CHAT);
    expect(thread.assignedTo).toBe('TEAM-4711');
    expect(names.actors['TEAM-4711']?.kind ?? 'team').toBe('team');
  });
});

describe('refusals', () => {
  it('of one inbox affect its threads only', async () => {
    setVariants('inbox-forbidden');
    const { threads } = await testbed.data('listThreads', {});
    expect(threads.length).toBeGreaterThan(10);
    const { previews, failures } = await testbed.data('previewThreads', {
      threadIds: [MAIL, '70010003'],
    });
    expect(previews.map(({ threadId }) => threadId)).toEqual([MAIL]);
    expect(failures).toMatchObject([
      { threadId: '70010003', error: { code: 'REJECTED', hubspotMessage: expect.any(String) } },
    ]);
  });

  it('of a text that looks like code say so', async () => {
    setVariants('sql-text-blocked');
    const text = "Run SELECT * FROM orders; DROP TABLE orders; -- and you'll see";
    const fields = { threadId: MAIL, text, attemptId: 'sql', evenIfChanged: true };
    expect(await testbed.error('sendReply', fields)).toMatchObject({
      code: 'REJECTED',
      reason: 'EDGE_REFUSED',
    });
  });

  it("of a comment keep HubSpot's message", async () => {
    setVariants('help-desk-comments-refused');
    const fields = { threadId: CHAT, text: 'For colleagues', attemptId: 'one' };
    expect(await testbed.error('addComment', fields)).toMatchObject({
      code: 'REJECTED',
      hubspotMessage: expect.stringMatching(/\w/) as string,
    });
  });

  it.each([[], ['correlation-id-in-header']])('have a correlation id: %j', async (...names) => {
    setVariants(...names);
    testbed.simulator.faults.set([{ name: 'error-before', on: 'getThread' }]);
    const error = await testbed.error('readThread', { threadId: MAIL });
    expect(error.correlationId).toMatch(/^[\da-f-]{36}$/);
  });

  it('have a date after which to try again', async () => {
    setVariants('retry-after-date', 'account-moving');
    const error = await testbed.error('listThreads', {});
    expect(error.reason).toBe('ACCOUNT_MOVING');
    // A date has no milliseconds.
    expect(Math.ceil((error.retryAfterMs ?? 0) / 1_000)).toBe(3_600);
  });
});

describe('a list whose filter has no effect', () => {
  const own = { '0-1': 'contactId', '0-5': 'ticketId' } as const;
  const ids = ({ threads }: { threads: { id: string }[] }) => threads.map(({ id }) => id).sort();

  it.each([
    ['ticket-filter-ignored', SKYE_TRIP],
    ['contact-filter-ignored', NORA],
  ] as const)('shows and opens no thread of another record: %s', async (variant, record) => {
    const before = await testbed.data('listThreads', {}, { record });
    testbed.coldStart();
    setVariants(variant);
    const list = await testbed.data('listThreads', {}, { record });
    const named = before.threads.filter(
      (thread) => thread[own[record.objectTypeId]] === record.objectId,
    );
    expect(named.length).toBeGreaterThan(1);
    expect(ids(list)).toEqual(ids({ threads: named }));
    const other = { threadId: '70020001' };
    const error = await testbed.error('readThread', other, { record, userId: PRIYA });
    expect(error.code).toBe('NOT_LINKED');
  });

  it.each(['ticket-filter-ignored', 'contact-filter-ignored'])(
    "shows the contacts' threads of a ticket, and nobody else's: %s",
    async (variant) => {
      const list = () => testbed.data('listThreads', { of: 'contact' }, { record: SKYE_TRIP });
      const before = ids(await list());
      testbed.coldStart();
      setVariants(variant);
      expect(ids(await list())).toEqual(before);
    },
  );

  it('is found out with one call, and a working filter as well', async () => {
    const checks = () => testbed.requests.filter((request) => request.includes('limit=1&'));
    setVariants('ticket-filter-ignored');
    for (const count of [2, 0]) {
      await testbed.data('listThreads', {}, { record: SKYE_TRIP });
      expect(checks()).toHaveLength(count);
    }
    testbed.restart();
    setVariants();
    await testbed.data('listThreads', {}, { record: NORA });
    expect(checks()).toEqual([]);
  });

  it('reports that threads may be missing', async () => {
    const rows = [{ id: '8', associatedContactId: '101' }, { id: '9' }];
    const stub = await startStubApi((request) => ({
      body: { results: /threads$/.test(request) ? rows : [], paging: { next: { after: 'x' } } },
    }));
    testbed.coldStart();
    const list = await testbed.data('listThreads', {}, { baseUrl: stub.baseUrl });
    await stub.close();
    expect(ids(list)).toEqual(['8']);
    expect(list.incomplete).toContain('THREADS_MISSING');
  });
});
