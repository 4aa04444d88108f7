import { TextArea } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import { answered, aReply, aThread } from '../../testing/conversations.ts';
import { openThread } from '../../testing/openThread.ts';

const TEXT = 'A new one is on its way.';
const failed = { messages: [aReply({ delivery: { state: 'failed', reason: 'Mailbox full.' } })] };

test('Try again puts the text of a failed message back into the draft, and sends nothing', async () => {
  const { card } = await openThread({}, failed);
  card.turnTo('comment');
  await card.sees('Only your team sees this');
  card.press('Try again');
  await card.sees('The text is in your draft above.');
  expect(card.find(TextArea).props).toMatchObject({ label: 'Reply', defaultValue: TEXT });
  expect(card.callsOf('sendReply')).toEqual([]);
});

test('what is already written stays, and the same text is not put in twice', async () => {
  const { card } = await openThread({}, failed);
  card.type('My own words.');
  card.press('Try again');
  await card.sees('in your draft above');
  card.press('Try again');
  expect(await card.draftOf('Broken zip')).toBe(`My own words.\n\n${TEXT}`);
});

test('while another reply is under way, the draft is left alone', async () => {
  const { card } = await openThread({ sendReply: () => new Promise(() => undefined) }, failed);
  card.type('My own words.');
  card.press('Send');
  await card.sees('Sending…');
  card.press('Try again');
  await card.sees('Another reply is not settled yet.');
  expect(card.find(TextArea).props.defaultValue).not.toContain(TEXT);
});

test('on a channel that takes no reply, it is not offered', async () => {
  const { card } = await openThread({}, { ...failed, routes: { kind: 'closed', reason: 'No.' } });
  await card.sees('Not delivered: Mailbox full.');
  expect(card.buttons()).not.toContain('Try again');
});

test('on an archived thread, it is not offered', async () => {
  const archiveThread = () => answered(aThread({ archived: true }));
  const { card } = await openThread({ archiveThread }, failed);
  await card.sees('Try again');
  card.pressItem('Archive');
  await card.waitFor(() => expect(card.buttons()).not.toContain('Try again'));
});
