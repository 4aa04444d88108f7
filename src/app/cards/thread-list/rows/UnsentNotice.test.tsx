import { Icon } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import {
  aConversation,
  aMessage,
  okResponse,
  aReply,
  errorResponse,
} from '../../testing/fixtures.ts';
import { openThread } from '../../testing/openThread.ts';

const NOT_SENT = 'Not sent. Your text is saved.';

test('says on the row that a reply was not sent after its panel was closed', async () => {
  const { card } = await openThread({ sendReply: () => errorResponse('UNAVAILABLE') });
  card.type('On its way.');
  card.press('Send');
  card.closeThread('Broken zip');
  await card.sees('Broken zip', NOT_SENT);

  card.openThread('Broken zip');
  await card.sees('Reply');
  expect(await card.draftOf('Broken zip')).toBe('On its way.');
});

test('says on the row that a reply is unconfirmed', async () => {
  const { card } = await openThread({
    sendReply: () =>
      okResponse({ outcome: 'unconfirmed', startedAt: '2026-11-17T14:00:00Z', messages: [] }),
  });
  card.type('On its way.');
  card.press('Send');
  card.closeThread('Broken zip');
  await card.sees('Broken zip', 'We can’t tell whether this was sent');
});

test('shows no notice on the row after the text was deleted', async () => {
  const { card } = await openThread({ sendReply: () => errorResponse('UNAVAILABLE') });
  card.type('On its way.');
  card.press('Send');
  await card.sees(NOT_SENT);
  card.type('');
  card.closeThread('Broken zip');
  await card.sees('Broken zip');
  expect(card.text()).not.toContain(NOT_SENT);
});

test('counts down on the row to a delayed reply, with Undo', async () => {
  const { card } = await openThread({}, {}, { settings: { undoSeconds: 5 } });
  card.type('On its way.');
  card.press('Send');
  await card.sees('Sending in');
  card.closeThread('Broken zip');
  await card.sees('Broken zip', 'Sending in 5 seconds.');
  card.press('Undo');
  card.advance(9_000);
  await card.waitFor(() => expect(card.text()).not.toContain('Sending in'));
  expect(card.callsOf('sendReply')).toEqual([]);
  expect(await card.draftOf('Broken zip')).toBe('On its way.');
});

test('marks an undelivered reply on the row', async () => {
  const message = aReply({ delivery: { state: 'failed', reason: 'Mailbox full' } });
  const { card } = await openThread({
    sendReply: () => okResponse({ outcome: 'sent', message }),
    readThread: () => okResponse(aConversation({ messages: [message, aMessage()] })),
  });
  card.type('A new one is on its way.');
  card.press('Send');
  await card.sees('Not delivered. Your text is saved.');
  card.closeThread('Broken zip');
  await card.sees('Broken zip', 'Ana Torres: A new one is on its way.');
  expect(card.find(Icon, { name: 'warning' }).props.screenReaderText).toBe('Not delivered');
});
