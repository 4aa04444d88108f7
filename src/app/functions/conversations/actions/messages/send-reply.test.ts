import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReplyRoute } from '../../../../cards/contract/reply/route.ts';
import type { RecordReference } from '../../../../cards/contract/record.ts';
import { DEFAULT_SETTINGS } from '../../../../cards/contract/settings/settings.ts';
import { PRIYA, Testbed } from '../../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => testbed.restart());
afterAll(() => testbed.close());

const DIEGO: RecordReference = { objectTypeId: '0-1', objectId: '102' };
const MAIL = '70010001';
const CHAT = '70010002';
const FORM_ANSWERED_BY_MAIL = '70010006';
const WHATSAPP = '70010007';

/** The newest message or comment: an agent who just opened the thread has seen it. */
function newest(threadId: string): string | undefined {
  const messages = testbed.simulator.store.messagesOf(threadId);
  return messages.findLast(({ wire }) => wire.type === 'MESSAGE' || wire.type === 'COMMENT')?.wire
    .id;
}

const reply = (threadId: string, text = 'On its way.', attemptId = 'attempt-1') => ({
  threadId,
  text,
  attemptId,
  seenMessageId: newest(threadId),
});

type Exchanged = Extract<
  ReturnType<typeof testbed.simulator.store.messagesOf>[number]['wire'],
  { type: 'MESSAGE' }
>;

/** Puts variants of a thread's first message, oldest first, in place of all its messages. */
function exchange(threadId: string, changes: Partial<Exchanged>[]): Exchanged[] {
  const { store } = testbed.simulator;
  const messages = store.messagesOf(threadId);
  for (const { id } of messages) store.messages.delete(id);
  return changes.flatMap((change, index) => {
    const message = messages.find(({ wire }) => wire.type === 'MESSAGE');
    if (message?.wire.type !== 'MESSAGE') return [];
    const createdAt = new Date(Date.parse(message.wire.createdAt) + index * 1_000).toISOString();
    const wire = { ...message.wire, id: `${message.id}-${index}`, createdAt, ...change };
    store.messages.put({ ...message, id: wire.id, sequence: index, wire });
    return [wire];
  });
}

function posted() {
  return testbed.simulator.requests
    .all()
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'))
    .map(({ body }) => body);
}

describe('a reply', () => {
  it('is posted once, by the agent, as text and as rich text', async () => {
    const answer = await testbed.data('sendReply', reply(MAIL, 'Hi <b>Nora</b> &\n\nyes.\nPriya'));
    expect(answer).toMatchObject({ outcome: 'sent', message: { direction: 'outgoing' } });
    expect(posted()).toEqual([
      expect.objectContaining({
        type: 'MESSAGE',
        senderActorId: `A-${PRIYA}`,
        text: 'Hi <b>Nora</b> &\n\nyes.\nPriya',
        richText:
          '<p dir="auto">Hi &lt;b&gt;Nora&lt;/b&gt; &amp;</p><p dir="auto">yes.<br>Priya</p>',
        attachments: [],
      }),
    ]);
  });

  it('takes two round trips', async () => {
    await testbed.data('sendReply', reply(MAIL));
    expect(testbed.roundTrips).toBe(2);
  });

  describe('with attachments', () => {
    const url = 'https://files.example/hubfs/pole.jpg';
    beforeEach(() => {
      testbed.settings = { ...DEFAULT_SETTINGS, attachFiles: true };
      testbed.coldStart();
    });
    afterEach(() => {
      testbed.settings = DEFAULT_SETTINGS;
    });

    it('attaches files by URL', async () => {
      await testbed.call('sendReply', { ...reply(MAIL), attachments: [url] });
      const files = [{ type: 'FILE', fileId: url }];
      expect(posted()).toEqual([expect.objectContaining({ attachments: files })]);
    });

    it('is rejected where the team has turned attachments off', async () => {
      testbed.settings = DEFAULT_SETTINGS;
      testbed.coldStart();
      const error = await testbed.error('sendReply', { ...reply(MAIL), attachments: [url] });
      expect(error).toMatchObject({ code: 'REJECTED', reason: 'FILES_OFF' });
      expect(testbed.requests).toEqual([]);
    });

    it.each([
      '',
      '9410007',
      '../9410007',
      'http://files.example/pole.jpg',
      'https://files.example',
      'https://user@files.example/pole.jpg',
      'https://files.example\\@evil.example/pole.jpg',
      'javascript:alert(1)',
      'https://127.0.0.1/pole.jpg',
      'https://localhost/pole.jpg',
      'https://files.example/\u202egpj.exe',
      'https://files.example/pole.jpg\n',
    ])('is rejected: %j', async (attachment) => {
      const error = await testbed.error('sendReply', { ...reply(MAIL), attachments: [attachment] });
      expect(error.code).toBe('INVALID_REQUEST');
      expect(testbed.requests).toEqual([]);
    });
  });

  it.each([
    ['on another thread', { threadId: CHAT }, {}],
    ['by another agent', {}, { userId: 9002 }],
  ])('does not accept the file of an earlier reply %s', async (_, fields, caller) => {
    testbed.settings = { ...DEFAULT_SETTINGS, attachFiles: true };
    testbed.coldStart();
    const files = { attachments: ['https://files.example/hubfs/pole.jpg'], evenIfChanged: true };
    await testbed.data('sendReply', { ...reply(MAIL), ...files });
    const other = { ...reply(MAIL), ...files, attemptId: 'other', ...fields };
    const error = await testbed.error('sendReply', other, caller);
    testbed.settings = DEFAULT_SETTINGS;
    expect(error.code).toBe('INVALID_REQUEST');
    expect(testbed.writes).toEqual([]);
    const again = { ...reply(MAIL), ...files, attemptId: 'again' };
    expect(await testbed.data('sendReply', again)).toMatchObject({ outcome: 'sent' });
  });

  describe('an attempt that was made before', () => {
    const first = () => ({ ...reply(MAIL), attemptId: 'first', evenIfChanged: true });
    beforeEach(() => testbed.data('sendReply', first()));

    it('has the same outcome, without another call', async () => {
      expect(await testbed.data('sendReply', first())).toMatchObject({ outcome: 'sent' });
      expect(testbed.requests).toEqual([]);
    });

    it('is rejected with another text, and as a comment', async () => {
      const other = { ...first(), text: 'Another text.' };
      expect((await testbed.error('sendReply', other)).code).toBe('INVALID_REQUEST');
      const { threadId, text, attemptId } = first();
      const comment = await testbed.error('addComment', { threadId, text, attemptId });
      expect(comment.code).toBe('INVALID_REQUEST');
      expect(testbed.requests).toEqual([]);
    });

    it('opens no thread from another record', async () => {
      const record = { objectTypeId: '0-1', objectId: '102' } as const;
      expect((await testbed.error('sendReply', first(), { record })).code).toBe('NOT_LINKED');
    });
  });

  it.each([
    ['rich text', { richText: '<a href="https://evil.example">On its way.</a>' }],
    ['a sender', { senderActorId: 'A-9002' }],
    ['recipients beside the route', { recipients: ['x@evil.example'] }],
  ])('with %s from the card is rejected', async (_, more) => {
    const error = await testbed.error('sendReply', { ...reply(MAIL), ...more });
    expect(error.code).toBe('INVALID_REQUEST');
    expect(testbed.requests).toEqual([]);
  });

  it.each(['', '   \n'])('without text (%j) is rejected', async (text) => {
    const error = await testbed.error('sendReply', reply(MAIL, text));
    expect(error).toEqual({ code: 'INVALID_REQUEST', reason: 'NO_TEXT' });
    expect(testbed.requests).toEqual([]);
  });

  it('may be a single emoji', async () => {
    expect(await testbed.data('sendReply', reply(CHAT, '👍'))).toMatchObject({ outcome: 'sent' });
  });

  it("by an unknown user is rejected with HubSpot's message", async () => {
    const error = await testbed.error('sendReply', reply(CHAT), { userId: 424242 });
    expect(error.code).toBe('REJECTED');
    expect(error.hubspotMessage).toContain('Sender actor A-424242 not found');
  });

  it("returns HubSpot's reason when the delivery fails", async () => {
    testbed.simulator.store.bouncing.add('nora.whitfield@fernhill.example');
    const answer = await testbed.data('sendReply', reply(MAIL));
    expect(answer).toMatchObject({
      outcome: 'sent',
      message: { delivery: { state: 'failed', reason: expect.stringContaining('fernhill') } },
    });
  });

  it("is rejected on another record's thread", async () => {
    const error = await testbed.error('sendReply', reply(MAIL), { record: DIEGO });
    expect(error.code).toBe('NOT_LINKED');
    expect(testbed.writes).toEqual([]);
  });
});

describe('the route of a reply', () => {
  async function route(threadId: string, record?: RecordReference): Promise<ReplyRoute> {
    const { routes } = await testbed.data('readThread', { threadId }, record && { record });
    if (routes.kind === 'closed') throw new Error(routes.reason);
    return routes.route;
  }

  it('is that of the latest mail: its account, its subject, and its recipients except us', async () => {
    expect(await route(MAIL)).toMatchObject({
      channelId: '1002',
      channelAccountId: '2001',
      from: { name: 'Support', address: 'support@ridgeline.example' },
      subject: 'Re: Snapped poles on all six Kestrel tents',
    });
    await testbed.data('sendReply', reply(MAIL));
    expect(posted()).toEqual([
      expect.objectContaining({
        channelId: '1002',
        channelAccountId: '2001',
        subject: 'Re: Snapped poles on all six Kestrel tents',
        recipients: [
          expect.objectContaining({
            recipientField: 'TO',
            deliveryIdentifiers: [
              { type: 'HS_EMAIL_ADDRESS', value: 'nora.whitfield@fernhill.example' },
            ],
          }),
        ],
      }),
    ]);
  });

  it('is that of a failed message when no other was delivered', async () => {
    for (const { wire, ...message } of testbed.simulator.store.messagesOf(MAIL)) {
      if (wire.type !== 'MESSAGE' || wire.direction === 'INCOMING') {
        testbed.simulator.store.messages.delete(message.id);
      } else {
        const failed = { ...wire, status: { statusType: 'FAILED' as const } };
        testbed.simulator.store.messages.put({ ...message, wire: failed });
      }
    }
    expect((await route(MAIL)).recipients).toEqual([
      expect.objectContaining({ address: 'nora.whitfield@fernhill.example', field: 'TO' }),
    ]);
  });

  it("uses the customer's address from HubSpot when the mail lacks it", async () => {
    for (const { wire, ...message } of testbed.simulator.store.messagesOf(MAIL)) {
      if (wire.type !== 'MESSAGE' || wire.direction !== 'INCOMING') {
        testbed.simulator.store.messages.delete(message.id);
      } else {
        const senders = [{ actorId: 'V-101' }];
        testbed.simulator.store.messages.put({ ...message, wire: { ...wire, senders } });
      }
    }
    expect((await route(MAIL)).recipients[0]).toMatchObject({
      address: 'nora.whitfield@fernhill.example',
      field: 'TO',
    });
    testbed.coldStart();
    await testbed.data('sendReply', reply(MAIL));
    expect(JSON.stringify(posted())).toContain('nora.whitfield@fernhill.example');
  });

  const SUPPORT: Partial<Exchanged> = {
    direction: 'OUTGOING',
    senders: [{ actorId: 'A-9002' }],
  };
  const OFFICE = { type: 'HS_EMAIL_ADDRESS', value: 'office@fernhill.example' } as const;
  const copied = [{ recipientField: 'CC', deliveryIdentifier: OFFICE }];
  const written = [{ recipientField: 'TO', deliveryIdentifier: OFFICE }];

  it.each<[string, string, Partial<Exchanged>[], string]>([
    [
      'the sender who is not the contact of the thread',
      MAIL,
      [{ senders: [{ actorId: 'V-102' }] }],
      'diego.marin@correo.example',
    ],
    [
      'the contact of the thread with a form that names nobody',
      FORM_ANSWERED_BY_MAIL,
      [{ senders: [], createdBy: 'S-hubspot' }],
      'nora.whitfield@fernhill.example',
    ],
    [
      'the customer who wrote before a mail that has people on copy alone',
      MAIL,
      [{ senders: [{ actorId: 'V-102' }] }, { ...SUPPORT, recipients: copied }],
      'diego.marin@correo.example',
    ],
    [
      'the recipient of a mail to which nobody has answered',
      MAIL,
      [{ ...SUPPORT, recipients: written }],
      'office@fernhill.example',
    ],
  ])('leads to %s', async (_, threadId, changes, address) => {
    exchange(threadId, changes);
    await testbed.data('sendReply', reply(threadId));
    const to = { recipientField: 'TO', deliveryIdentifiers: [{ ...OFFICE, value: address }] };
    const recipients: unknown = expect.arrayContaining([expect.objectContaining(to)]);
    expect(posted()).toEqual([expect.objectContaining({ recipients })]);
  });

  it('needs no look at the people of a chat', async () => {
    const [first] = exchange(CHAT, [{}]);
    const recipients = first?.senders.flatMap(({ deliveryIdentifier }) =>
      deliveryIdentifier ? [{ deliveryIdentifier }] : [],
    );
    exchange(CHAT, [{}, { ...SUPPORT, recipients: recipients ?? [] }]);
    await testbed.data('sendReply', reply(CHAT));
    expect(testbed.requests.join()).not.toContain('/actors/');
  });

  it('is closed where nobody has written yet', async () => {
    exchange(MAIL, []);
    const error = await testbed.error('sendReply', { ...reply(MAIL), evenIfChanged: true });
    expect(error).toEqual({ code: 'READ_ONLY_CHANNEL', reason: 'NOBODY_WROTE' });
  });

  it('has a subject of one line, whatever the agent typed', async () => {
    const { channelId, channelAccountId } = await route(MAIL);
    const subject = ' Poles\r\nBcc: all@fernhill.example ';
    await testbed.data('sendReply', {
      ...reply(MAIL),
      route: { channelId, channelAccountId, subject },
    });
    expect(posted()).toEqual([
      expect.objectContaining({ subject: 'Poles Bcc: all@fernhill.example' }),
    ]);
  });

  it("uses the agent's subject when the mail has none", async () => {
    for (const { wire, ...message } of testbed.simulator.store.messagesOf(MAIL)) {
      if (wire.type !== 'MESSAGE') continue;
      testbed.simulator.store.messages.put({ ...message, wire: { ...wire, subject: '' } });
    }
    const { channelId, channelAccountId, subject } = await route(MAIL);
    expect(subject).toBeUndefined();
    await testbed.data('sendReply', {
      ...reply(MAIL),
      route: { channelId, channelAccountId, subject: 'Your tents' },
    });
    expect(posted()).toEqual([expect.objectContaining({ subject: 'Your tents' })]);
  });

  it('keeps the recipients on copy', async () => {
    const first = testbed.simulator.store.messagesOf(MAIL)[0];
    for (const { id } of testbed.simulator.store.messagesOf(MAIL).slice(1)) {
      testbed.simulator.store.messages.delete(id);
    }
    expect(first?.wire.type).toBe('MESSAGE');
    const { recipients } = await route(MAIL);
    expect(recipients.map(({ address, field }) => [field, address])).toEqual([
      ['TO', 'nora.whitfield@fernhill.example'],
      ['CC', 'office@fernhill.example'],
    ]);
  });

  it('follows the thread to the channel it moved to', async () => {
    expect(await route(FORM_ANSWERED_BY_MAIL)).toMatchObject({
      channelId: '1002',
      channelAccountId: '2001',
      subject: 'Re: Your invoice for RO-20418',
    });
  });

  it('ignores a failed mail', async () => {
    const { store } = testbed.simulator;
    const messages = store.messagesOf('70010009');
    const failed = messages.findIndex(
      ({ wire }) => wire.type === 'MESSAGE' && wire.status?.statusType === 'FAILED',
    );
    expect(failed).toBeGreaterThan(0);
    for (const { id } of messages.slice(failed + 1)) store.messages.delete(id);
    const { recipients } = await route('70010009');
    expect(recipients.map(({ address }) => address)).toEqual(['nora.whitfield@fernhill.example']);
  });

  it('answers a form from a connected mailbox of its inbox', async () => {
    const store = testbed.simulator.store;
    for (const { id } of store.messagesOf(FORM_ANSWERED_BY_MAIL).slice(1))
      store.messages.delete(id);
    const found = await route(FORM_ANSWERED_BY_MAIL);
    expect(found).toMatchObject({
      channelId: '1002',
      recipients: [{ address: 'nora.whitfield@fernhill.example', field: 'TO' }],
    });
    expect(['2001', '2002', '2003']).toContain(found.channelAccountId);
    expect(await testbed.data('sendReply', reply(FORM_ANSWERED_BY_MAIL))).toMatchObject({
      outcome: 'sent',
    });
  });

  it('is closed for a form when no mailbox is connected', async () => {
    const store = testbed.simulator.store;
    for (const { id } of store.messagesOf(FORM_ANSWERED_BY_MAIL).slice(1))
      store.messages.delete(id);
    for (const account of store.channelAccounts.all()) {
      store.channelAccounts.put({ ...account, authorized: false });
    }
    const error = await testbed.error('sendReply', reply(FORM_ANSWERED_BY_MAIL));
    expect(error).toEqual({ code: 'READ_ONLY_CHANNEL', reason: 'NO_MAILBOX' });
  });

  it('is closed on WhatsApp, and nothing is posted', async () => {
    const { routes } = await testbed.data('readThread', { threadId: WHATSAPP });
    const reason = 'NO_APP_REPLIES';
    expect(routes).toEqual({ kind: 'closed', reason });
    const error = await testbed.error('sendReply', reply(WHATSAPP));
    expect(error).toMatchObject({ code: 'READ_ONLY_CHANNEL', reason });
    expect(testbed.writes).toEqual([]);
  });

  it.each([
    ['live chat', CHAT],
    ['Messenger', '70010008'],
    ['a custom channel', '70010010'],
    ['Instagram', '70010011'],
  ])('goes back to the customer on %s, without a subject', async (_, threadId) => {
    const answer = await testbed.data('sendReply', reply(threadId));
    expect(answer).toMatchObject({ outcome: 'sent' });
    expect(posted()[0]).not.toHaveProperty('subject');
  });

  it('can use another mailbox and subject that the agent chose', async () => {
    const route = { channelId: '1002', channelAccountId: '2002', subject: 'Your tents' };
    await testbed.data('sendReply', { ...reply(MAIL), route });
    expect(posted()).toEqual([expect.objectContaining(route)]);
  });

  it.each([
    ['disconnected', '2005'],
    ['not authorised', '2006'],
    ['unknown', '1'],
    ['of another channel', '2010'],
  ])('cannot use a mailbox that is %s', async (_, channelAccountId) => {
    const route = { channelId: '1002', channelAccountId };
    const error = await testbed.error('sendReply', { ...reply(MAIL), route });
    expect(error.code).toBe('INVALID_REQUEST');
    expect(testbed.writes).toEqual([]);
  });

  it('is unavailable without the list of mailboxes, which could lead to ourselves', async () => {
    testbed.simulator.faults.set([{ name: 'error-before', on: 'listChannelAccounts' }]);
    const error = await testbed.error('sendReply', reply(MAIL));
    expect(error.code).toBe('UNAVAILABLE');
    expect(testbed.writes).toEqual([]);
  });
});

describe('a thread that changed', () => {
  const customerWrites = () => testbed.act(`/threads/${CHAT}/customer-reply`, { text: 'Hello?' });
  const colleagueWrites = (userId: number, text = 'I have this.') =>
    testbed.act(`/threads/${CHAT}/colleague-reply`, { userId, text });

  it.each([
    ['the customer wrote', customerWrites],
    ['a colleague wrote', () => colleagueWrites(9002)],
    [
      'a colleague commented',
      () =>
        testbed.data(
          'addComment',
          { threadId: CHAT, text: 'Wait!', attemptId: 'c' },
          { userId: 9002 },
        ),
    ],
  ])('rejects the reply when %s', async (_, happen) => {
    const prepared = reply(CHAT);
    await happen();
    const error = await testbed.error('sendReply', prepared);
    expect(error.code).toBe('CHANGED');
    expect(testbed.writes).toEqual([]);
  });

  it('accepts the reply when the agent insists', async () => {
    const prepared = reply(CHAT);
    await customerWrites();
    const answer = await testbed.data('sendReply', { ...prepared, evenIfChanged: true });
    expect(answer.outcome).toBe('sent');
  });

  it("accepts the reply after the agent's own messages and anybody's events", async () => {
    const prepared = reply(CHAT);
    await colleagueWrites(PRIYA, 'One moment.');
    await testbed.act(`/threads/${CHAT}/assignee`, { actorId: 'A-9002' }, 'PUT');
    expect((await testbed.data('sendReply', prepared)).outcome).toBe('sent');
  });

  it('rejects the same text of the same agent, which may be an earlier attempt', async () => {
    const prepared = reply(CHAT);
    await colleagueWrites(PRIYA, prepared.text);
    const error = await testbed.error('sendReply', prepared);
    expect(error).toMatchObject({ code: 'CHANGED', reason: 'ALREADY_THERE' });
    expect(testbed.writes).toEqual([]);
  });

  it('rejects the reply when a new message is behind a page of events', async () => {
    const prepared = reply(CHAT);
    await customerWrites();
    for (let count = 0; count < 12; count += 1) {
      for (const actorId of ['A-9001', null]) {
        await testbed.act(`/threads/${CHAT}/assignee`, { actorId }, 'PUT');
      }
    }
    const error = await testbed.error('sendReply', prepared);
    expect(error.code).toBe('CHANGED');
  });

  it('rejects the reply of an agent who has seen no message of the thread', async () => {
    const error = await testbed.error('sendReply', { ...reply(CHAT), seenMessageId: undefined });
    expect(error.code).toBe('CHANGED');
  });
});

describe('one press of Send', () => {
  it('posts once when it arrives five times at once', async () => {
    const prepared = reply(CHAT);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => testbed.data('sendReply', prepared)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(posted()).toHaveLength(1);
  });

  it('returns the same outcome later, without another POST', async () => {
    const prepared = reply(CHAT);
    const first = await testbed.data('sendReply', prepared);
    expect(await testbed.data('sendReply', prepared)).toEqual(first);
    expect(testbed.requests).toEqual([]);
  });

  it('can be repeated when it failed before the POST', async () => {
    const prepared = reply(CHAT);
    testbed.simulator.faults.set([{ name: 'error-before', on: 'getThread', count: 2 }]);
    expect((await testbed.error('sendReply', prepared)).code).toBe('UNAVAILABLE');
    expect((await testbed.data('sendReply', prepared)).outcome).toBe('sent');
  });

  it('is distinguished from another press with the same text', async () => {
    const [first, second] = [reply(CHAT, 'Yes.', 'one'), reply(CHAT, 'Yes.', 'two')];
    const answers = await Promise.all([
      testbed.data('sendReply', { ...first, evenIfChanged: true }),
      testbed.data('sendReply', { ...second, evenIfChanged: true }),
    ]);
    const ids = answers.map((answer) => (answer.outcome === 'sent' ? answer.message.id : ''));
    expect(new Set(ids).size).toBe(2);
  });
});
