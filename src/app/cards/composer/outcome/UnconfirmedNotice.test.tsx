import { TextArea } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import { aConversation, answered, minutesAgo } from '../../testing/conversations.ts';
import { openThread } from '../../testing/openThread.ts';
import { SEND, sent, TEXT, unconfirmed } from '../../testing/replies.ts';

type Card = Awaited<ReturnType<typeof openThread>>['card'];
const field = (card: Card) => card.find(TextArea).props;

test('an unconfirmed reply can be checked even where nothing more can be written', async () => {
  const { card, answers } = await openThread({ sendReply: () => unconfirmed() });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Check again');
  answers.readThread = () =>
    answered(aConversation({ routes: { kind: 'closed', reason: 'HubSpot did not say.' } }));
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
  answers.checkSend = sent;
  card.press('Check again');
  await card.sees('HubSpot did not say.', 'Sent at 14:00.');
});

test('an unconfirmed reply keeps the draft, shows the thread, and offers Check again and Resend', async () => {
  const { card } = await openThread({ sendReply: () => unconfirmed() });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not certain that this was sent', 'At 14:00 it was not on the thread');
  await card.sees('Forget it, I found it.', 'Check again', 'Resend');
  expect(field(card).readOnly).toBe(true);
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
  expect(card.findButtons(SEND)).toEqual([]);
});

test('what nobody has looked for since is not called absent, and not offered to be sent again', async () => {
  const { card, answers } = await openThread({
    sendReply: () =>
      answered({ outcome: 'unconfirmed', startedAt: minutesAgo(0), messages: [], threadNotRead: true }),
  });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not certain that this was sent', 'HubSpot’s answer was lost.');
  expect(card.text()).not.toContain('it was not on the thread');
  expect(card.buttons()).not.toContain('Resend');
  answers.checkSend = () => unconfirmed();
  card.press('Check again');
  await card.sees('At 14:00 it was not on the thread', 'Resend');
});

test('Check again finds the reply and only then clears the draft', async () => {
  const { card, answers } = await openThread({
    sendReply: () => unconfirmed('2026-11-17T13:59:58Z'),
  });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Check again');
  answers.checkSend = sent;
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

test('Resend is a new attempt', async () => {
  const { card, answers } = await openThread({ sendReply: () => unconfirmed() });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Resend');
  answers.sendReply = sent;
  card.press('Resend');
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[1]).toMatchObject({
    attemptId: 'attempt-2',
    seenMessageId: 'm9',
  });
});

test('a function that crashed during a send is unconfirmed, and looked up before anything else', async () => {
  const { card, answers } = await openThread({
    checkSend: () => unconfirmed(),
  });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not certain that this was sent', 'Resend');
  expect(card.callsOf('checkSend')).toMatchObject([
    { attemptId: 'attempt-1', text: TEXT, startedAt: minutesAgo(0) },
  ]);
  answers.checkSend = sent;
  card.press('Check again');
  await card.sees('Sent at');
});

test('while nothing answers, Resend is not offered and the draft stays', async () => {
  const { card } = await openThread();
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not certain that this was sent', 'No answer', 'Check again');
  expect(card.buttons()).not.toContain('Resend');
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
});
