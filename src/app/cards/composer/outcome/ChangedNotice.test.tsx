import { expect, test } from 'vitest';
import { okResponse, errorResponse } from '../../testing/fixtures.ts';
import { openThread } from '../../testing/openThread.ts';
import { changedConversation, SEND, sent, TEXT } from '../../testing/sendFixtures.ts';

test('shows the new message and asks the agent when the customer wrote first', async () => {
  const { card, responses } = await openThread({ sendReply: () => errorResponse('CHANGED') });
  responses.readThread = () => okResponse(changedConversation());
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not sent: 1 new message', 'Forget it, I found it.', 'New');
  expect(await card.draftOf('Broken zip')).toBe(TEXT);

  responses.sendReply = sent;
  card.press('Send anyway');
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[1]).toMatchObject({
    seenMessageId: 'm9',
    attemptId: 'attempt-2',
    evenIfChanged: true,
  });
});

test('sends an edited reply normally after the agent saw the new message', async () => {
  const { card, responses } = await openThread({ sendReply: () => errorResponse('CHANGED') });
  responses.readThread = () => okResponse(changedConversation());
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not sent: 1 new message');
  card.press('Edit reply');
  await card.waitFor(() => expect(card.text()).not.toContain('Not sent'));
  responses.sendReply = sent;
  // A double click on Edit, whose button is Send now.
  card.press(SEND);
  card.advance(1_000);
  card.type('Glad you found it!');
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[1]).toMatchObject({
    text: 'Glad you found it!',
    seenMessageId: 'm9',
  });
  expect(card.callsOf('sendReply')[1]).not.toHaveProperty('evenIfChanged');
});

test('offers "Send anyway" only after the new message is loaded', async () => {
  const { card, responses } = await openThread({ sendReply: () => errorResponse('CHANGED') });
  responses.readThread = () => errorResponse('UNAVAILABLE');
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not sent: this thread changed', 'Try again');
  expect(card.buttons()).not.toContain('Send anyway');
  responses.readThread = () => okResponse(changedConversation());
  card.press('Try again');
  await card.sees('Send anyway', 'Forget it, I found it.');
});

test('replaces Send with a button that only explains while the agent must decide', async () => {
  const { card, responses } = await openThread({ sendReply: () => errorResponse('CHANGED') });
  responses.readThread = () => okResponse(changedConversation());
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Send anyway');
  expect(card.buttons().filter((name) => name?.includes('Send'))).toEqual(['Send anyway']);
  card.press('Choose an option above first.');
  expect(card.mocks.actions.addAlert.calls).toEqual([
    [{ type: 'warning', message: 'Choose an option above first.' }],
  ]);
  await card.sees('Send anyway');
  expect(card.callsOf('sendReply')).toHaveLength(1);
});

test('says that a reply is already on the thread, for example from another tab', async () => {
  const { card, responses } = await openThread({
    sendReply: () => errorResponse('CHANGED', { reason: 'ALREADY_THERE' }),
  });
  responses.readThread = () => okResponse(changedConversation());
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not sent: your reply is already on the thread', 'Resend', 'Edit reply');
  expect(card.text()).not.toContain('Someone wrote');
  responses.sendReply = sent;
  card.press('Resend');
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[1]).toMatchObject({ evenIfChanged: true });
});
