import { Dropdown, TextArea } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import { okResponse, aReply } from '../testing/fixtures.ts';
import { openThread } from '../testing/openThread.ts';

const SEND = 'Send';

const GREETING = {
  title: 'We are on it',
  text: 'Hello {{customer first name}},\n\nwe are looking into it.\n\n{{agent first name}}',
};
const SHIPPED = { title: 'On its way', text: 'Your order {{order number}} left today.' };
const setup = { quickReplies: [GREETING, SHIPPED], properties: { firstname: 'Maria' } };

test('offers every quick reply', async () => {
  const { card } = await openThread({}, {}, setup);
  const items = card.findAll(Dropdown.ButtonItem).map((node) => node.text);
  expect(items).toEqual(expect.arrayContaining([GREETING.title, SHIPPED.title]));
});

test('shows no menu without quick replies', async () => {
  const { card } = await openThread();
  const menus = card.findAll(Dropdown).map((node) => node.props.buttonText);
  expect(menus).not.toContain('Quick replies');
});

test('inserts a quick reply with names filled in below the text already written', async () => {
  const { card } = await openThread({}, {}, setup);
  card.type('First this.');
  card.pressItem(GREETING.title);
  await card.waitFor(() =>
    expect(card.find(TextArea).props.defaultValue).toMatch(/^First this\.\n\nHello .*Ana$/s),
  );
  expect(card.find(TextArea).props.defaultValue).not.toMatch(/[{}‹›]/);
});

test('does not send a reply until the agent has replaced its placeholders', async () => {
  const sendReply = () => okResponse({ outcome: 'sent' as const, message: aReply() });
  const { card } = await openThread({ sendReply }, {}, setup);
  card.pressItem(SHIPPED.title);
  await card.waitFor(() =>
    expect(card.find(TextArea).props.defaultValue).toContain('‹order number›'),
  );
  card.press(SEND);
  await card.sees('Replace ‹order number› first.');
  expect(card.callsOf('sendReply')).toEqual([]);
  card.type('Your order 4711 left today.');
  await card.waitFor(() => expect(card.text()).not.toContain('Replace ‹'));
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')).toMatchObject([{ text: 'Your order 4711 left today.' }]);
});

test('sends text in ‹ › that the agent typed', async () => {
  const sendReply = () => okResponse({ outcome: 'sent' as const, message: aReply() });
  const { card } = await openThread({ sendReply });
  card.type('Voir ‹Aide›.');
  card.press(SEND);
  await card.sees('Sent at');
});

test('fills in names in the order of the agent’s language', async () => {
  const reply = { title: 'Names', text: '{{agent name}}・{{agent last name}}' };
  const { card } = await openThread({}, {}, { quickReplies: [reply], locale: 'ja-jp' });
  card.pressItem('Names');
  await card.waitFor(() =>
    expect(card.find(TextArea).props.defaultValue).toBe('Torres Ana・Torres'),
  );
});
