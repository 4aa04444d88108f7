import { TextArea } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import { aConversation, aMessage, okResponse, minutesAgo } from '../../testing/fixtures.ts';
import { openThread } from '../../testing/openThread.ts';
import { SEND, sent, TEXT, unconfirmed } from '../../testing/sendFixtures.ts';

type Card = Awaited<ReturnType<typeof openThread>>['card'];
const field = (card: Card) => card.find(TextArea).props;

test('allows checking an unconfirmed reply on a read-only channel', async () => {
  const { card, responses } = await openThread({ sendReply: () => unconfirmed() });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Check again');
  responses.readThread = () =>
    okResponse(aConversation({ routes: { kind: 'closed', reason: 'MAILBOXES_UNKNOWN' } }));
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
  responses.checkSend = sent;
  card.press('Check again');
  await card.sees('The sender addresses couldn’t be loaded.', 'Sent at 14:00.');
});

test('keeps the draft and offers Check again and Resend for an unconfirmed reply', async () => {
  const { card } = await openThread({ sendReply: () => unconfirmed() });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('We can’t tell whether this was sent', 'It wasn’t on the thread at 14:00');
  await card.sees('Forget it, I found it.', 'Check again', 'Resend');
  expect(field(card).readOnly).toBe(true);
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
  expect(card.findButtons(SEND)).toEqual([]);
});

test('does not add the team’s own address to a message on screen', async () => {
  const withOwnAddress = aMessage({ recipients: [{ address: 'own-team@example.com' }] });
  const messages = [withOwnAddress];
  const startedAt = minutesAgo(0);
  const { card } = await openThread({
    sendReply: () => okResponse({ outcome: 'unconfirmed', startedAt, messages }),
  });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('We can’t tell whether this was sent');
  expect(card.text()).not.toContain('own-team@example.com');
});

test('does not offer Resend when the thread could not be read', async () => {
  const { card, responses } = await openThread({
    sendReply: () =>
      okResponse({
        outcome: 'unconfirmed',
        startedAt: minutesAgo(0),
        messages: [],
        threadNotRead: true,
      }),
  });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('We can’t tell whether this was sent', 'HubSpot didn’t confirm it.');
  expect(card.text()).not.toContain('it was not on the thread');
  expect(card.buttons()).not.toContain('Resend');
  responses.checkSend = () => unconfirmed();
  card.press('Check again');
  await card.sees('It wasn’t on the thread at 14:00', 'Resend');
});

test('clears the draft once Check again finds the reply', async () => {
  const { card, responses } = await openThread({
    sendReply: () => unconfirmed('2026-11-17T13:59:58Z'),
  });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Check again');
  responses.checkSend = sent;
  card.press('Check again');
  await card.sees('Sent at 14:00.');
  expect(card.callsOf('checkSend')).toMatchObject([
    {
      threadId: '900',
      attemptId: 'attempt-1',
      text: TEXT,
      startedAt: '2026-11-17T13:59:58Z',
      seenMessageId: 'm1',
    },
  ]);
  expect(field(card).defaultValue).toBe('');
});

test('sends a new attempt id on Resend', async () => {
  const { card, responses } = await openThread({ sendReply: () => unconfirmed() });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Resend');
  responses.sendReply = sent;
  card.press('Resend');
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[1]).toMatchObject({
    attemptId: 'attempt-2',
    seenMessageId: 'm9',
  });
});

test('checks the thread first when the function crashed during a send', async () => {
  const { card, responses } = await openThread({
    checkSend: () => unconfirmed(),
  });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('We can’t tell whether this was sent', 'Resend');
  expect(card.callsOf('checkSend')).toMatchObject([
    { attemptId: 'attempt-1', text: TEXT, startedAt: minutesAgo(0) },
  ]);
  responses.checkSend = sent;
  card.press('Check again');
  await card.sees('Sent at');
});

test('keeps the draft and offers no Resend while checks fail', async () => {
  const { card } = await openThread();
  card.type(TEXT);
  card.press(SEND);
  await card.sees('We can’t tell whether this was sent', 'No response', 'Check again');
  expect(card.buttons()).not.toContain('Resend');
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
});
