import { expect, test } from 'vitest';
import {
  MessagePage,
  PublicMessage,
  PublicMessageContent,
} from '../../shapes/conversations/message.ts';
import { PublicThread } from '../../shapes/conversations/thread.ts';
import { startTestSimulator, V3, type CheckedClient } from '../../testing/checked-client.ts';

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
  const answer = await send(await startTestSimulator(), fields, thread);
  expect(answer.status).toBe(201);
  return answer.as(PublicMessage);
};

const refused = async (fields: object, thread = THREAD) => {
  const answer = await send(await startTestSimulator(), fields, thread);
  expect(answer.status).toBe(400);
  return answer.text;
};

test('returns 201 with the message, sent by the user through the app', async () => {
  expect(await sent({})).toMatchObject({
    type: 'MESSAGE',
    direction: 'OUTGOING',
    createdBy: 'A-9001',
    senders: [{ actorId: 'A-9001', name: 'Priya Raman', senderField: 'FROM' }],
    client: { clientType: 'INTEGRATION', integrationAppId: 2_718_281 },
    status: { statusType: 'SENT' },
  });
});

test('adds the reply to the thread and updates its timestamps', async () => {
  const client = await startTestSimulator();
  const { id } = (await send(client, {})).as(PublicMessage);
  const { results } = (await client.get(`${THREAD}/messages?limit=1`)).as(MessagePage);
  expect(results[0]?.id).toBe(id);
  const now = '2026-11-17T10:00:00.000Z';
  const thread = (await client.get(THREAD)).as(PublicThread);
  expect([thread.latestMessageTimestamp, thread.latestMessageSentTimestamp]).toEqual([now, now]);
  expect(thread.latestMessageReceivedTimestamp).not.toBe(now);
});

test.each(['attachments', 'subject', 'richText'])('accepts a reply without %s', async (field) => {
  await sent({ [field]: undefined });
});

test.each(['text', 'recipients', 'senderActorId', 'channelId', 'channelAccountId', 'type'])(
  'rejects a reply without %s',
  async (field) => {
    expect(await refused({ [field]: undefined })).toContain(
      `Some required fields were not set: [${field}]`,
    );
  },
);

test('accepts a single delivery identifier', async () => {
  const [deliveryIdentifier] = nora.deliveryIdentifiers;
  const recipients = [{ recipientField: 'TO', deliveryIdentifier }];
  expect((await sent({ recipients })).recipients).toEqual(recipients);
});

test('rejects missing and malformed recipients', async () => {
  expect(await refused({ recipients: nora })).toContain('recipients');
  expect(await refused({ recipients: [{ actorId: 'V-101' }] })).toContain('deliveryIdentifiers');
  expect(await refused({ recipients: [] })).toContain('recipient');
});

test('rejects an unknown recipient field and malformed addresses', async () => {
  const to = (recipientField: string, type: string, value: string) => ({
    recipients: [{ recipientField, deliveryIdentifiers: [{ type, value }] }],
  });
  expect(await refused(to('FROM', 'HS_EMAIL_ADDRESS', 'nora@fernhill.example'))).toContain(
    'TO, CC',
  );
  expect(await refused(to('TO', 'HS_EMAIL_ADDRESS', 'nora'))).toContain('nora is not a valid');
  expect(await refused(to('TO', 'HS_PHONE_NUMBER', '0163 296'))).toContain('is not a valid');
  expect(await refused(to('TO', 'HS_PHONE_NUMBER', '+441632960241'))).toContain('is not a valid');
});

test('counts a recipient once who is named in both forms', async () => {
  const [deliveryIdentifier] = nora.deliveryIdentifiers;
  const upper = { type: 'HS_EMAIL_ADDRESS', value: 'NORA.WHITFIELD@FERNHILL.EXAMPLE' };
  for (const other of [deliveryIdentifier, upper]) {
    const { recipients } = await sent({ recipients: [{ ...nora, deliveryIdentifier: other }] });
    expect(recipients).toHaveLength(1);
  }
});

test.each(['A-46606016', 'I-2718281', 'V-101', 'S-hubspot', 'A-77100000', 'A-9007'])(
  'rejects a sender who is not an active user: %s',
  async (senderActorId) => {
    expect(await refused({ senderActorId })).toContain(`Sender actor ${senderActorId} not found`);
  },
);

test('accepts a sender who is not an owner', async () => {
  expect((await sent({ senderActorId: 'A-9006' })).createdBy).toBe('A-9006');
});

test('returns an e-mail reply truncated, with history in its original content', async () => {
  const client = await startTestSimulator();
  const message = (await send(client, {})).as(PublicMessage);
  expect(message).toMatchObject({ truncationStatus: 'TRUNCATED_TO_MOST_RECENT_REPLY' });
  const path = `${THREAD}/messages/${message.id}/original-content`;
  const original = (await client.get(path)).as(PublicMessageContent);
  expect(original.text).toMatch(/^The other three sets[^]*> Hi Priya,/);
});

test('returns 201 with status FAILED for a bouncing address', async () => {
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
  'returns 201 with status FAILED for a disconnected account: %s',
  async (id) => {
    const message = await sent({ channelAccountId: id });
    expect(message).toMatchObject({ status: { statusType: 'FAILED' } });
  },
);

test('accepts any mailbox of the channel', async () => {
  expect(await sent({ channelAccountId: '2003' })).toMatchObject({ channelAccountId: '2003' });
});

test('rejects an account of another channel', async () => {
  expect(await refused({ channelAccountId: '2010' })).toContain('Channel account 2010');
  expect(await refused({ channelId: '1234' })).toContain('Channel 1234 not found');
});

test('rejects WhatsApp', async () => {
  const phone = [{ deliveryIdentifiers: [{ type: 'HS_PHONE_NUMBER', value: '+441632960241' }] }];
  const fields = { channelId: '1007', channelAccountId: '2013', recipients: phone };
  expect(await refused(fields, `${V3}/threads/70010007`)).toContain('WHATSAPP is not supported');
});

test('rejects replies through a form but accepts them by e-mail', async () => {
  const form = `${V3}/threads/70010006`;
  expect(await refused({ channelId: '1003', channelAccountId: '2012' }, form)).toContain('FORMS');
  expect(await sent({}, form)).toMatchObject({ channelId: '1002' });
});

test("keeps the thread's original channel after a reply on another channel", async () => {
  const client = await startTestSimulator();
  const recipients = [{ deliveryIdentifiers: [{ type: 'HS_PHONE_NUMBER', value: '+44163296' }] }];
  await send(client, { channelId: '1009', channelAccountId: '2015', recipients });
  const { results } = (await client.get(`${THREAD}/messages?limit=1`)).as(MessagePage);
  expect(results[0]).toMatchObject({ channelId: '1009' });
  expect((await client.get(THREAD)).as(PublicThread).originalChannelId).toBe('1002');
});

test('ignores the subject on channels other than e-mail', async () => {
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

test('attributes a comment to the app', async () => {
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

test("keeps the thread's timestamps after a comment", async () => {
  const { post, get } = await startTestSimulator();
  const before = (await get(THREAD)).as(PublicThread);
  const answer = await post(`${THREAD}/messages`, { type: 'COMMENT', text: 'Hm' });
  expect(answer.status).toBe(201);
  expect((await get(THREAD)).as(PublicThread)).toEqual(before);
});

test('rejects an empty message', async () => {
  expect(await refused({ text: ' ', richText: undefined })).toContain('text or an attachment');
});

test('rejects an unknown type', async () => {
  expect(await refused({ type: 'NOTE' })).toContain('MESSAGE');
});

test('attaches a file by id or URL', async () => {
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

test('recognizes a file of the account by its https URL', async () => {
  const fileId = 'https://127.0.0.1:1/_sandbox/files/9410001/snapped-pole-ferrule.jpg';
  expect(await sent({ attachments: [{ type: 'FILE', fileId }] })).toMatchObject({
    attachments: [{ fileId: '9410001', url: expect.stringMatching(/^http:/) as string }],
  });
});

test('attaches quick replies', async () => {
  const quickReplies = [{ label: 'Yes', value: 'yes', valueType: 'TEXT' }];
  const attachments = [{ type: 'QUICK_REPLIES', quickReplies }];
  expect(await sent({ attachments })).toMatchObject({ attachments: [{ quickReplies }] });
});

test('adds the same reply twice if it is sent twice', async () => {
  const client = await startTestSimulator();
  const before = client.simulator.store.messagesOf('70010001').length;
  await send(client, {});
  await send(client, {});
  expect(client.simulator.store.messagesOf('70010001')).toHaveLength(before + 2);
});

test('rejects replies on an archived thread', async () => {
  const client = await startTestSimulator();
  expect((await send(client, {}, `${V3}/threads/70010015`)).status).toBe(404);
});

test('has no separate path for comments', async () => {
  const { post } = await startTestSimulator();
  expect((await post(`${THREAD}/comments`, { text: 'x' })).status).toBe(404);
});
