import { Dropdown, TextArea } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import { answered, aReply } from '../testing/conversations.ts';
import { openThread } from '../testing/openThread.ts';
import quickReplies from './quick-replies.json';

const SEND = 'Send';

test('every quick reply of the file is offered', async () => {
  const { card } = await openThread();
  const items = card.findAll(Dropdown.ButtonItem).map((node) => node.text);
  expect(items).toEqual(expect.arrayContaining(quickReplies.map(({ title }) => title)));
});

test('a quick reply goes below what is written, with the names put in', async () => {
  const { card } = await openThread();
  card.type('First this.');
  card.pressItem('We are on it');
  await card.waitFor(() =>
    expect(card.find(TextArea).props.defaultValue).toMatch(/^First this\.\n\nHello .*Ana$/s),
  );
  expect(card.find(TextArea).props.defaultValue).not.toMatch(/[{}‹›]/);
});

test('a gap in it stops the reply until the agent has filled it in', async () => {
  const sendReply = () => answered({ outcome: 'sent' as const, message: aReply() });
  const { card } = await openThread({ sendReply });
  card.pressItem('On its way');
  await card.waitFor(() =>
    expect(card.find(TextArea).props.defaultValue).toContain('‹order number›'),
  );
  card.press(SEND);
  await card.sees('Fill in ‹order number› first.');
  expect(card.callsOf('sendReply')).toEqual([]);
  card.type('Your order 4711 left today.');
  await card.waitFor(() => expect(card.text()).not.toContain('Fill in'));
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')).toMatchObject([{ text: 'Your order 4711 left today.' }]);
});

test('an agent’s own words in such quotes may leave', async () => {
  const sendReply = () => answered({ outcome: 'sent' as const, message: aReply() });
  const { card } = await openThread({ sendReply });
  card.type('Voir ‹Aide›.');
  card.press(SEND);
  await card.sees('Sent at');
});
