import { expect, test } from 'vitest';
import { MessagePage, PublicMessage, PublicMessageContent } from '../shapes/message.ts';
import { PublicThread } from '../shapes/thread.ts';
import { simulated, V3, type CheckedClient } from '../testing/checked-client.ts';

const THREAD = `${V3}/threads/70010001`;

const nora = {
  recipientField: 'TO',
  deliveryIdentifiers: [{ type: 'HS_EMAIL_ADDRESS', value: 'nora.whitfield@fernhill.example' }],
};

const reply = {
  type: 'MESSAGE',
  text: 'The other three sets come on Thursday as well.',
  richText: '<p>The other three sets come on Thursday as well.</p>',
  subject: 'Re: Snapped poles on all six Kestrel tents',
  senderActorId: 'A-9001',
  channelId: '1002',
  channelAccountId: '2001',
  recipients: [nora],
  attachments: [],
};

const send = ({ post }: CheckedClient, fields: object, thread = THREAD) =>
  post(`${thread}/messages`, { ...reply, ...fields });

const sent = async (fields: object, thread = THREAD) => {
  const answer = await send(await simulated(), fields, thread);
  expect(answer.status).toBe(201);
  return answer.as(PublicMessage);
};

const refused = async (fields: object, thread = THREAD) => {
  const answer = await send(await simulated(), fields, thread);
  expect(answer.status).toBe(400);
  return answer.text;
};

test('a reply answers 201 with the message, sent by the user through the app', async () => {
  expect(await sent({})).toMatchObject({
    type: 'MESSAGE',
    direction: 'OUTGOING',
    createdBy: 'A-9001',
    senders: [{ actorId: 'A-9001', name: 'Priya Raman', senderField: 'FROM' }],
    client: { clientType: 'INTEGRATION', integrationAppId: 2_718_281 },
    status: { statusType: 'SENT' },
  });
});

test('a reply is the newest message and moves the times of the thread', async () => {
  const client = await simulated();
  const { id } = (await send(client, {})).as(PublicMessage);
  const { results } = (await client.get(`${THREAD}/messages?limit=1`)).as(MessagePage);
  expect(results[0]?.id).toBe(id);
  const now = '2026-11-17T10:00:00.000Z';
  const thread = (await client.get(THREAD)).as(PublicThread);
  expect([thread.latestMessageTimestamp, thread.latestMessageSentTimestamp]).toEqual([now, now]);
  expect(thread.latestMessageReceivedTimestamp).not.toBe(now);
});

test.each(['attachments', 'subject', 'richText'])('a reply may leave out %s', async (field) => {
  await sent({ [field]: undefined });
});

test.each(['text', 'recipients', 'senderActorId', 'channelId', 'channelAccountId', 'type'])(
  'a reply needs %s',
  async (field) => {
    expect(await refused({ [field]: undefined })).toContain(
      `Some required fields were not set: [${field}]`,
    );
  },
);

test('live HubSpot takes a single delivery identifier', async () => {
  const [deliveryIdentifier] = nora.deliveryIdentifiers;
  const recipients = [{ recipientField: 'TO', deliveryIdentifier }];
  expect((await sent({ recipients })).recipients).toEqual(recipients);
});

test('recipients are a list, and each has an address', async () => {
  expect(await refused({ recipients: nora })).toContain('recipients');
  expect(await refused({ recipients: [{ actorId: 'V-101' }] })).toContain('deliveryIdentifiers');
  expect(await refused({ recipients: [] })).toContain('recipient');
});

test.each(['A-46606016', 'I-2718281', 'V-101', 'S-hubspot', 'A-77100000', 'A-9007'])(
  "a sender who is no active user is refused in HubSpot's words: %s",
  async (senderActorId) => {
    expect(await refused({ senderActorId })).toContain(`Sender actor ${senderActorId} not found`);
  },
);

test('a user without an owner can send', async () => {
  expect((await sent({ senderActorId: 'A-9006' })).createdBy).toBe('A-9006');
});

test('a reply by mail on an earlier mail comes back truncated, its original has the history', async () => {
  const client = await simulated();
  const message = (await send(client, {})).as(PublicMessage);
  expect(message).toMatchObject({ truncationStatus: 'TRUNCATED_TO_MOST_RECENT_REPLY' });
  const path = `${THREAD}/messages/${message.id}/original-content`;
  const original = (await client.get(path)).as(PublicMessageContent);
  expect(original.text).toMatch(/^The other three sets[^]*> Hi Priya,/);
});

test('201 is not delivery: an address that bounces fails in the message', async () => {
  const value = 'ben.castellano@oldmail.example';
  const recipients = [{ deliveryIdentifiers: [{ type: 'HS_EMAIL_ADDRESS', value }] }];
  expect(await sent({ recipients })).toMatchObject({
    status: {
      statusType: 'FAILED',
      failureDetails: { errorMessage: expect.stringContaining(value) as string },
    },
  });
});

test.each(['2005', '2006'])(
  'an account that is not connected fails in the message: %s',
  async (id) => {
    const message = await sent({ channelAccountId: id });
    expect(message).toMatchObject({ status: { statusType: 'FAILED' } });
  },
);

test('any mailbox is taken without complaint, also the wrong one of three', async () => {
  expect(await sent({ channelAccountId: '2003' })).toMatchObject({ channelAccountId: '2003' });
});

test('an account belongs to its channel', async () => {
  expect(await refused({ channelAccountId: '2010' })).toContain('Channel account 2010');
  expect(await refused({ channelId: '1234' })).toContain('Channel 1234 not found');
});

test('WhatsApp is refused', async () => {
  const phone = [{ deliveryIdentifiers: [{ type: 'HS_PHONE_NUMBER', value: '+441632960241' }] }];
  const fields = { channelId: '1007', channelAccountId: '2013', recipients: phone };
  expect(await refused(fields, `${V3}/threads/70010007`)).toContain('WHATSAPP is not supported');
});

test('a form cannot be answered on its own channel, but by mail', async () => {
  const form = `${V3}/threads/70010006`;
  expect(await refused({ channelId: '1003', channelAccountId: '2012' }, form)).toContain('FORMS');
  expect(await sent({}, form)).toMatchObject({ channelId: '1002' });
});

test("a reply on another channel is the thread's latest, and leaves its origin", async () => {
  const client = await simulated();
  const recipients = [{ deliveryIdentifiers: [{ type: 'HS_PHONE_NUMBER', value: '+44163296' }] }];
  await send(client, { channelId: '1009', channelAccountId: '2015', recipients });
  const { results } = (await client.get(`${THREAD}/messages?limit=1`)).as(MessagePage);
  expect(results[0]).toMatchObject({ channelId: '1009' });
  expect((await client.get(THREAD)).as(PublicThread).originalChannelId).toBe('1002');
});

test('a subject is passed over on channels without one', async () => {
  const value = 'visitor-1';
  const message = await sent(
    {
      channelId: '1000',
      channelAccountId: '2011',
      recipients: [{ deliveryIdentifiers: [{ type: 'CHANNEL_SPECIFIC_OPAQUE_ID', value }] }],
    },
    `${V3}/threads/70010002`,
  );
  expect(message).not.toHaveProperty('subject');
});

test('a comment is written by the app, whoever is named', async () => {
  const message = await sent({ type: 'COMMENT', text: 'Ask the warehouse', richText: undefined });
  expect(message).toMatchObject({
    type: 'COMMENT',
    createdBy: 'I-2718281',
    senders: [{ actorId: 'I-2718281' }],
    recipients: [],
    richText: '<p>Ask the warehouse</p>',
  });
  for (const field of ['direction', 'status', 'channelId']) {
    expect(message).not.toHaveProperty(field);
  }
});

test('a comment needs only its text, and leaves the times of the thread alone', async () => {
  const { post, get } = await simulated();
  const before = (await get(THREAD)).as(PublicThread);
  const answer = await post(`${THREAD}/messages`, { type: 'COMMENT', text: 'Hm' });
  expect(answer.status).toBe(201);
  expect((await get(THREAD)).as(PublicThread)).toEqual(before);
});

test('nothing at all is no message', async () => {
  expect(await refused({ text: ' ', richText: undefined })).toContain('text or an attachment');
});

test('a type that there is not is refused', async () => {
  expect(await refused({ type: 'NOTE' })).toContain('MESSAGE');
});

test('a file is attached by its id or by its address', async () => {
  const attachments = [
    { type: 'FILE', fileId: '9410001' },
    { type: 'FILE', fileId: 'https://files.ridgeline.example/labels/return.png' },
  ];
  expect(await sent({ attachments })).toMatchObject({
    attachments: [
      { fileId: '9410001', fileUsageType: 'IMAGE', name: 'snapped-pole-ferrule.jpg' },
      { name: 'return.png', fileUsageType: 'IMAGE' },
    ],
  });
  const missing = [{ type: 'FILE', fileId: '1' }];
  expect(await refused({ attachments: missing })).toContain('File 1 not found');
});

test("a file of the account is known by its address, even an encrypted one as HubSpot's are", async () => {
  const fileId = 'https://127.0.0.1:1/_sandbox/files/9410001/snapped-pole-ferrule.jpg';
  expect(await sent({ attachments: [{ type: 'FILE', fileId }] })).toMatchObject({
    attachments: [{ fileId: '9410001', url: expect.stringMatching(/^http:/) as string }],
  });
});

test('quick replies are attached', async () => {
  const quickReplies = [{ label: 'Yes', value: 'yes', valueType: 'TEXT' }];
  const attachments = [{ type: 'QUICK_REPLIES', quickReplies }];
  expect(await sent({ attachments })).toMatchObject({ attachments: [{ quickReplies }] });
});

test('there is no second time: the same reply twice is two messages', async () => {
  const client = await simulated();
  const before = client.simulator.store.messagesOf('70010001').length;
  await send(client, {});
  await send(client, {});
  expect(client.simulator.store.messagesOf('70010001')).toHaveLength(before + 2);
});

test('an archived thread cannot be answered', async () => {
  const client = await simulated();
  expect((await send(client, {}, `${V3}/threads/70010015`)).status).toBe(404);
});

test('comments have no address of their own', async () => {
  const { post } = await simulated();
  expect((await post(`${THREAD}/comments`, { text: 'x' })).status).toBe(404);
});
