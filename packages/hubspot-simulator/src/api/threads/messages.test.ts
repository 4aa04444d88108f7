import { expect, test } from 'vitest';
import {
  MessagePage,
  PublicMessage,
  PublicMessageContent,
} from '../../shapes/conversations/message.ts';
import { startTestSimulator, V3 } from '../../testing/checked-client.ts';
import { readAllPages } from '../../testing/every-page.ts';

const messages = async (thread: string, query = '') => {
  const { get } = await startTestSimulator();
  return (await get(`${V3}/threads/${thread}/messages?${query}`)).as(MessagePage).results;
};

const times = (results: { createdAt: string }[]) =>
  results.map(({ createdAt }) => Date.parse(createdAt));

test('sorts messages newest first by default', async () => {
  const newest = times(await messages('70010001'));
  expect(newest).toEqual(newest.toSorted((left, right) => right - left));
});

test('sorts messages oldest first on request', async () => {
  const oldest = await messages('70010003', 'sort=createdAt');
  expect(oldest).toEqual((await messages('70010003', 'sort=-createdAt')).toReversed());
});

test('limits a page to 100 messages', async () => {
  const { get } = await startTestSimulator();
  expect((await get(`${V3}/threads/70010001/messages?limit=101`)).status).toBe(400);
  expect((await get(`${V3}/threads/70010001/messages?limit=100`)).status).toBe(200);
});

test('pages through messages', async () => {
  const client = await startTestSimulator();
  const path = `${V3}/threads/70010001/messages`;
  const pages = await readAllPages(client, `${path}?limit=3`, MessagePage);
  expect(pages.flat()).toEqual((await client.get(path)).as(MessagePage).results);
});

test('omits text and channel from events', async () => {
  const events = (await messages('70010014')).filter(({ type }) => /ASSIGN|THREAD_/.test(type));
  expect(new Set(events.map(({ type }) => type))).toEqual(
    new Set(['ASSIGNMENT', 'THREAD_INBOX_CHANGE']),
  );
  for (const event of events) {
    expect(event).not.toHaveProperty('text');
    expect(event).not.toHaveProperty('channelId');
  }
});

test('uses 32 hex digits or UUIDs as message ids', async () => {
  const ids = (await messages('70010001')).map(({ id }) => id.length);
  expect(new Set(ids)).toEqual(new Set([32, 36]));
});

test('dates incoming e-mail in whole seconds', async () => {
  const mail = (await messages('70010001')).at(-1);
  expect(mail?.createdAt).toMatch(/:\d\dZ$/);
});

test('marks a truncated e-mail and returns its original content', async () => {
  const { get } = await startTestSimulator();
  const path = `${V3}/threads/70010001/messages`;
  const [cut] = (await get(`${path}?limit=1`)).as(MessagePage).results;
  expect(cut).toMatchObject({ truncationStatus: 'TRUNCATED_TO_MOST_RECENT_REPLY' });
  const original = await get(`${path}/${cut?.id ?? ''}/original-content`);
  expect(original.as(PublicMessageContent).text).toContain('> thank you for the photo');
});

test('returns the message itself as original content if it was not truncated', async () => {
  const { get } = await startTestSimulator();
  const path = `${V3}/threads/70010003/messages`;
  const [latest] = (await get(`${path}?limit=1`)).as(MessagePage).results;
  const original = await get(`${path}/${latest?.id ?? ''}/original-content`);
  expect(original.as(PublicMessageContent)).toEqual({ text: '👍' });
});

test('can return rich text without text', async () => {
  const [mail] = await messages('70010005', 'sort=createdAt');
  expect(mail).toMatchObject({ text: '', richText: expect.stringContaining('<script>') as string });
});

test('omits actor ids of e-mail recipients and of some senders', async () => {
  const mails = (await messages('70010001')).filter(({ type }) => type === 'MESSAGE');
  for (const { recipients } of mails) {
    for (const recipient of recipients) expect(recipient).not.toHaveProperty('actorId');
  }
  expect(mails[0]?.senders[0]).not.toHaveProperty('actorId');
});

test('finds a message only on its own thread', async () => {
  const { get } = await startTestSimulator();
  const [message] = (await get(`${V3}/threads/70010001/messages`)).as(MessagePage).results;
  const id = message?.id ?? '';
  const found = await get(`${V3}/threads/70010001/messages/${id}`);
  expect(found.as(PublicMessage)).toEqual(message);
  expect((await get(`${V3}/threads/70010002/messages/${id}`)).status).toBe(404);
});

test('returns 404 for messages of an unknown thread', async () => {
  const { get } = await startTestSimulator();
  expect((await get(`${V3}/threads/1/messages`)).status).toBe(404);
});
