import { Input, Select } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import type { Conversation } from '../../contract/conversation.ts';
import type { ReplyRoute } from '../../contract/reply/route.ts';
import { aConversation, okResponse, emailRoute } from '../../testing/fixtures.ts';
import { openThread } from '../../testing/openThread.ts';
import { SEND, sent, TEXT } from '../../testing/sendFixtures.ts';

const sales = {
  ...emailRoute,
  channelAccountId: '13',
  from: { name: 'Sales', address: 'sales@example.com' },
};

const twoWays = {
  routes: { kind: 'open', route: emailRoute, alternatives: [sales] },
} as const satisfies Partial<Conversation>;

test('sends from the address and with the subject that the agent chose', async () => {
  const { card } = await openThread({ sendReply: sent }, { ...twoWays });
  expect(card.maybeFind(Select)).toBeNull();
  card.pressItem('Change sender, subject or recipients');
  await card.waitFor(() => card.find(Select));
  expect(card.find(Select, { name: 'From' }).props.tooltip).toContain(
    'the channel and address of the latest message',
  );
  card.choose('From', '13');
  await card.sees('from Sales\n', 'Sales <sales@example.com>');
  card.find(Input, { name: 'Subject' }).props.onInput?.('Your new tent');
  card.press('Done');
  await card.sees('Subject: Your new tent');
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[0]).toMatchObject({
    route: { channelId: '1002', channelAccountId: '13', subject: 'Your new tent' },
  });
});

test('tells senders of the same name apart by their addresses', async () => {
  const namesake = { ...sales, from: { ...sales.from, name: emailRoute.from.name } };
  const { card } = await openThread(
    {},
    { routes: { kind: 'open', route: emailRoute, alternatives: [namesake] } },
  );
  await card.sees('from Support <support@example.com>');
});

test('falls back to the default route when the chosen one is gone', async () => {
  const { card, responses } = await openThread({ sendReply: sent }, { ...twoWays });
  card.pressItem('Change sender, subject or recipients');
  await card.chooseWhenReady('From', '13');
  await card.sees('from Sales');
  responses.readThread = () => okResponse(aConversation());
  expect(await card.draftOf('Broken zip')).toBe('');
  await card.sees('from Support');
});

test('lets the agent add a subject to an e-mail without one', async () => {
  const plain = { ...emailRoute, subject: undefined };
  const { card } = await openThread(
    { sendReply: sent },
    { routes: { kind: 'open', route: plain, alternatives: [] } },
  );
  card.pressItem('Change sender, subject or recipients');
  await card.waitFor(() => card.find(Input));
  card.find(Input, { name: 'Subject' }).props.onInput?.('Your new tent');
  card.press('Done');
  await card.sees('Subject: Your new tent');
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[0]).toMatchObject({ route: { subject: 'Your new tent' } });
});

test('offers nothing to change for a chat with a single route', async () => {
  const chat: ReplyRoute = {
    channelId: '1000',
    channelAccountId: '9',
    from: { name: 'Website chat' },
    recipients: [],
  };
  const { card } = await openThread(
    {},
    { routes: { kind: 'open', route: chat, alternatives: [] } },
  );
  expect(card.text()).not.toContain('Change');
  expect(card.buttons()).toContain('Send');
});
