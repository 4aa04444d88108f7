import { TextArea } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import {
  aConversation,
  aMessage,
  okResponse,
  aReply,
  aThread,
  emailRoute,
  errorResponse,
} from '../testing/fixtures.ts';
import { openThread } from '../testing/openThread.ts';
import { reply, SEND, sent, TEXT } from '../testing/sendFixtures.ts';

type Card = Awaited<ReturnType<typeof openThread>>['card'];
const field = (card: Card) => card.find(TextArea).props;
const isDisabled = (card: Card, name: string) => card.button(name).props.disabled === true;

test('shows the route in the label of the field', async () => {
  const { card } = await openThread();
  await card.sees('Write a reply');
  expect(field(card)).toMatchObject({
    label: 'Reply · Email to maria@example.com, from Support',
    name: 'Reply',
    tooltip: 'Support <support@example.com> · Subject: Re: Broken zip',
  });
});

test('names the recipient on the Send button', async () => {
  const { card } = await openThread();
  card.mocks.useCrmProperties.willCall(() => ({
    ...card.mocks.useCrmProperties.getOriginal()([]),
    properties: { firstname: 'Maria', lastname: 'Lopez' },
  }));
  expect(await card.draftOf('Broken zip')).toBe('');
  expect(card.buttons().filter((name) => name?.toLowerCase().includes('send'))).toEqual([
    'Send to Maria',
    'Send and close',
  ]);
});

test('shows CC recipients but no opaque channel ids', async () => {
  const { card } = await openThread(
    {},
    {
      routes: {
        kind: 'open',
        alternatives: [],
        route: {
          ...emailRoute,
          channelId: '1000',
          from: { name: 'Website chat' },
          recipients: [
            { address: 'e1f5a0c2', field: 'TO' },
            { address: 'pablo@example.com', field: 'CC' },
          ],
        },
      },
    },
  );
  await card.sees('Live chat to the customer, cc pablo@example.com, from Website chat');
});

test('sends route, known messages and attempt id, then shows the reply', async () => {
  const { card } = await openThread({ sendReply: sent });
  card.type(`  ${TEXT}\n`);
  card.press(SEND);
  await card.sees('Sent at 14:00.', TEXT, 'Ana Torres (you)');
  expect(card.callsOf('sendReply')).toEqual([
    {
      action: 'sendReply',
      record: { objectTypeId: '0-1', objectId: '101' },
      agent: { userId: 1 },
      threadId: '900',
      text: TEXT,
      route: { channelId: '1002', channelAccountId: '12', subject: 'Re: Broken zip' },
      knownRecipients: ['maria@example.com'],
      seenMessageId: 'm1',
      knownMessageIds: ['m1'],
      attemptId: 'attempt-1',
    },
  ]);
  expect(field(card).defaultValue).toBe('');
});

test('updates the row after sending without reloading the list', async () => {
  const { card } = await openThread({ sendReply: sent });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('1 open · no one is waiting', `Ana Torres: ${TEXT}`);
  expect(card.callsOf('listThreads')).toHaveLength(1);
  expect(card.callsOf('previewThreads')).toHaveLength(1);
});

test.each(['', '  \n '])('does not send an empty reply (%j)', async (text) => {
  const { card } = await openThread();
  card.type(text);
  card.press(SEND);
  await card.sees('Write a reply first.');
  expect(card.callsOf('sendReply')).toEqual([]);
  card.type('👍');
  await card.waitFor(() => expect(card.text()).not.toContain('Write a reply first.'));
});

test('sends a reply that is a single emoji', async () => {
  const { card } = await openThread({ sendReply: sent });
  card.type('👍');
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[0]).toMatchObject({ text: '👍' });
});

test('sends once when Send is pressed five times', async () => {
  const { card } = await openThread({ sendReply: () => new Promise(() => undefined) });
  card.type(TEXT);
  const [send] = card.findButtons(SEND);
  for (let press = 0; press < 5; press++) send?.trigger('onClick');
  expect(card.callsOf('sendReply')).toHaveLength(1);
});

test('stores text from both onInput and onChange', async () => {
  const { card } = await openThread({ sendReply: sent });
  card.type('A new');
  card.leaveField(TEXT);
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[0]).toMatchObject({ text: TEXT });
});

test('does not re-render while the agent goes on typing', async () => {
  const { card } = await openThread();
  // The row marks the new draft.
  card.type('A');
  await card.sees('Draft');
  const before = card.getRootNode();
  card.type('A new');
  card.type('A new one');
  expect(card.getRootNode()).toBe(before);
});

test('ignores input from a field that has been cleared', async () => {
  const { card } = await openThread({ sendReply: sent });
  card.type(TEXT);
  const old = field(card);
  card.press(SEND);
  await card.sees('Sent at');
  old.onChange?.(TEXT);
  card.press(SEND);
  await card.sees('Write a reply first.');
});

test('keeps text typed after Send was pressed in the draft', async () => {
  let finish: (answer: ReturnType<typeof sent>) => void = () => undefined;
  const { card } = await openThread({
    sendReply: () => new Promise((resolve) => (finish = resolve)),
  });
  card.type(TEXT);
  card.press(SEND);
  card.type(`${TEXT} P.S.`);
  finish(sent());
  await card.sees('Sent at');
  expect(await card.draftOf('Broken zip')).toBe('P.S.');
});

test('keeps the draft when the panel is closed and the list refreshed', async () => {
  const { card } = await openThread();
  card.type(TEXT);
  card.press('Refresh');
  await card.sees('Refreshing…');
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
});

test('shows the reason and keeps the draft when HubSpot refuses a reply', async () => {
  const { card } = await openThread({
    sendReply: () =>
      errorResponse('REJECTED', { hubspotMessage: 'Your user may not send from this inbox.' }),
  });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not sent. Your text is saved.', 'Your user may not send from this inbox.');
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
  expect(isDisabled(card, SEND)).toBe(false);
});

test('shows the reason and keeps the draft when delivery failed', async () => {
  const { card } = await openThread({
    sendReply: () =>
      okResponse({
        outcome: 'sent',
        message: aReply({ delivery: { state: 'failed', reason: 'Mailbox full.' } }),
      }),
  });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('couldn’t deliver it: Mailbox full.', 'Not delivered: Mailbox full.');
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
  expect(card.text()).not.toContain('Sent at');
});

test('explains a read-only channel instead of showing a reply box', async () => {
  const { card } = await openThread({}, { routes: { kind: 'closed', reason: 'NO_APP_REPLIES' } });
  await card.sees('You can’t reply from here', 'Apps can’t reply on this channel.');
  expect(card.maybeFind(TextArea)).toBeNull();
});

test('keeps the draft visible when the channel becomes read-only', async () => {
  const { card, responses } = await openThread({
    sendReply: () => errorResponse('READ_ONLY_CHANNEL', { reason: 'NO_MAILBOX' }),
  });
  responses.readThread = () =>
    okResponse(aConversation({ routes: { kind: 'closed', reason: 'NO_MAILBOX' } }));
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not sent. Your text is saved.', 'No connected mailbox can send this reply.');
  await card.waitFor(() => expect(field(card)).toMatchObject({ defaultValue: TEXT }));
  expect(card.findButtons(SEND)).toEqual([]);
});

test('switches to the new route and keeps the text when the old route is gone', async () => {
  const { card, responses } = await openThread({
    sendReply: () => errorResponse('INVALID_REQUEST'),
  });
  const mailbox = { ...emailRoute, channelAccountId: '13', from: { name: 'Sales' } };
  responses.readThread = () =>
    okResponse(aConversation({ routes: { kind: 'open', route: mailbox, alternatives: [] } }));
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not sent. Your text is saved.', 'from Sales');
  responses.sendReply = sent;
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[1]).toMatchObject({ route: { channelAccountId: '13' } });
});

test('shows a reply that is still sending when the panel is reopened', async () => {
  let finish: (message: ReturnType<typeof sent>) => void = () => undefined;
  const { card } = await openThread({
    sendReply: () => new Promise((resolve) => (finish = resolve)),
  });
  card.type(TEXT);
  card.press(SEND);
  card.closeThread('Broken zip');
  card.openThread('Broken zip');
  await card.sees('Sending…');
  finish(sent());
  await card.sees('Sent at');
});

test('keeps showing a sent reply that HubSpot does not list yet', async () => {
  const { card, responses } = await openThread({ sendReply: sent });
  responses.readThread = () =>
    okResponse(aConversation({ thread: aThread({ assignedTo: 'A-1' }) }));
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Ana Torres (you)');
  await card.sees('1 open · no one is waiting', `Ana Torres: ${TEXT}`);
  expect(card.text().split(TEXT)).toHaveLength(3);
});

test('keeps the row’s name when the reply has another subject', async () => {
  const { card, responses } = await openThread({ sendReply: sent });
  const thread = aThread({ assignedTo: 'A-1', latestSentAt: reply.at, latestMessageAt: reply.at });
  responses.readThread = () => okResponse(aConversation({ thread, messages: [reply, aMessage()] }));
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Ana Torres (you)');
  expect(card.rows()).toEqual(['Broken zip']);
});

test('replaces the colleague notice with the outcome of the reply', async () => {
  const { card, responses } = await openThread(
    { sendReply: () => errorResponse('UNAVAILABLE') },
    { thread: aThread({ assignedTo: 'A-2' }) },
  );
  card.type(TEXT);
  await card.sees('has this thread');
  card.press(SEND);
  await card.sees('Not sent');
  expect(card.text()).not.toContain('has this thread');
  delete responses.sendReply;
  card.press(SEND);
  await card.sees('We can’t tell whether this was sent');
  expect(card.text()).not.toContain('has this thread');
});
