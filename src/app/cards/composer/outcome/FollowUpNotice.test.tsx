import { expect, test } from 'vitest';
import { aConversation, answered, aReply, aThread, refused } from '../../testing/conversations.ts';
import { openThread } from '../../testing/openThread.ts';
import { sent, TEXT, unconfirmed } from '../../testing/replies.ts';

test('closes the thread after the reply was sent with Send and close', async () => {
  const closed = aThread({ status: 'CLOSED' });
  const { card, answers } = await openThread({
    sendReply: sent,
    setThreadStatus: () => answered(closed),
  });
  answers.readThread = () => answered(aConversation({ thread: closed }));
  card.type(TEXT);
  card.press('Send and close');
  await card.sees('Sent at 14:00.', 'Closed.', 'Reopen');
  expect(card.callsOf('setThreadStatus')).toMatchObject([{ threadId: '900', status: 'CLOSED' }]);
});

test('reports a failed close after sending, and closes on Try again', async () => {
  const { card, answers } = await openThread({
    sendReply: sent,
    setThreadStatus: () => refused('UNAVAILABLE'),
  });
  card.type(TEXT);
  card.press('Send and close');
  await card.sees('Sent at 14:00.', 'Sent, but not closed', 'This is on HubSpot’s side.');
  card.type('More to say');
  answers.setThreadStatus = () => answered(aThread({ status: 'CLOSED' }));
  card.press('Try again');
  await card.sees('Closed.');
  expect(card.callsOf('sendReply')).toHaveLength(1);
});

test.each([
  ['refused', () => refused('REJECTED')],
  [
    'not delivered',
    () =>
      answered({ outcome: 'sent' as const, message: aReply({ delivery: { state: 'failed' } }) }),
  ],
])('keeps the thread open when the reply was %s', async (_, sendReply) => {
  const { card } = await openThread({ sendReply });
  card.type(TEXT);
  card.press('Send and close');
  await card.sees('Your text is kept.');
  expect(card.callsOf('setThreadStatus')).toEqual([]);
});

test('closes the thread when Check again finds the reply', async () => {
  const { card, answers } = await openThread({
    sendReply: () => unconfirmed(),
    setThreadStatus: () => answered(aThread({ status: 'CLOSED' })),
  });
  card.type(TEXT);
  card.press('Send and close');
  await card.sees('Check again');
  answers.checkSend = sent;
  card.press('Check again');
  await card.sees('Sent at', 'Closed.');
});
