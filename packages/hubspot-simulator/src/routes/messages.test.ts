import { expect, test } from 'vitest';
import { MessagePage, PublicMessage, PublicMessageContent } from '../shapes/message.ts';
import { simulated, V3 } from '../testing/checked-client.ts';
import { everyPage } from '../testing/every-page.ts';

const messages = async (thread: string, query = '') => {
  const { get } = await simulated();
  return (await get(`${V3}/threads/${thread}/messages?${query}`)).as(MessagePage).results;
};

const times = (results: { createdAt: string }[]) =>
  results.map(({ createdAt }) => Date.parse(createdAt));

test('messages come newest first', async () => {
  const newest = times(await messages('70010001'));
  expect(newest).toEqual(newest.toSorted((left, right) => right - left));
});

test('messages can be sorted oldest first', async () => {
  const oldest = await messages('70010003', 'sort=createdAt');
  expect(oldest).toEqual((await messages('70010003', 'sort=-createdAt')).toReversed());
});

test('100 messages are the most of one page', async () => {
  const { get } = await simulated();
  expect((await get(`${V3}/threads/70010001/messages?limit=101`)).status).toBe(400);
  expect((await get(`${V3}/threads/70010001/messages?limit=100`)).status).toBe(200);
});

test('pages of messages hang together', async () => {
  const client = await simulated();
  const path = `${V3}/threads/70010001/messages`;
  const pages = await everyPage(client, `${path}?limit=3`, MessagePage);
  expect(pages.flat()).toEqual((await client.get(path)).as(MessagePage).results);
});

test('events carry neither text nor channel', async () => {
  const events = (await messages('70010014')).filter(({ type }) => /ASSIGN|THREAD_/.test(type));
  expect(new Set(events.map(({ type }) => type))).toEqual(
    new Set(['ASSIGNMENT', 'THREAD_INBOX_CHANGE']),
  );
  for (const event of events) {
    expect(event).not.toHaveProperty('text');
    expect(event).not.toHaveProperty('channelId');
  }
});

test('message ids are 32 hex digits or UUIDs', async () => {
  const ids = (await messages('70010001')).map(({ id }) => id.length);
  expect(new Set(ids)).toEqual(new Set([32, 36]));
});

test('incoming mail carries whole seconds', async () => {
  const mail = (await messages('70010001')).at(-1);
  expect(mail?.createdAt).toMatch(/:\d\dZ$/);
});

test('a mail that HubSpot cut says so, and its original has the history', async () => {
  const { get } = await simulated();
  const path = `${V3}/threads/70010001/messages`;
  const [cut] = (await get(`${path}?limit=1`)).as(MessagePage).results;
  expect(cut).toMatchObject({ truncationStatus: 'TRUNCATED_TO_MOST_RECENT_REPLY' });
  const original = await get(`${path}/${cut?.id ?? ''}/original-content`);
  expect(original.as(PublicMessageContent).text).toContain('> thank you for the photo');
});

test('the original of a message that was not cut is the message', async () => {
  const { get } = await simulated();
  const path = `${V3}/threads/70010003/messages`;
  const [latest] = (await get(`${path}?limit=1`)).as(MessagePage).results;
  const original = await get(`${path}/${latest?.id ?? ''}/original-content`);
  expect(original.as(PublicMessageContent)).toEqual({ text: '👍' });
});

test('mail may have rich text and no text', async () => {
  const [mail] = await messages('70010005', 'sort=createdAt');
  expect(mail).toMatchObject({ text: '', richText: expect.stringContaining('<script>') as string });
});

test('readers of a mail have no actor ids, and some senders have none', async () => {
  const mails = (await messages('70010001')).filter(({ type }) => type === 'MESSAGE');
  for (const { recipients } of mails) {
    for (const recipient of recipients) expect(recipient).not.toHaveProperty('actorId');
  }
  expect(mails[0]?.senders[0]).not.toHaveProperty('actorId');
});

test('a message is found on its own thread only', async () => {
  const { get } = await simulated();
  const [message] = (await get(`${V3}/threads/70010001/messages`)).as(MessagePage).results;
  const id = message?.id ?? '';
  const found = await get(`${V3}/threads/70010001/messages/${id}`);
  expect(found.as(PublicMessage)).toEqual(message);
  expect((await get(`${V3}/threads/70010002/messages/${id}`)).status).toBe(404);
});

test('messages of a thread that there is not answer 404', async () => {
  const { get } = await simulated();
  expect((await get(`${V3}/threads/1/messages`)).status).toBe(404);
});
