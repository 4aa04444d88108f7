import { Heading, SearchInput, TextArea } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import { aThread, aReply, okResponse } from '../testing/fixtures.ts';
import { openThread } from '../testing/openThread.ts';
import type { CardSetup } from '../testing/openCard.tsx';

const SEND = 'Send';

const GREETING = {
  title: 'We are on it',
  text: 'Hello {{customer first name}},\n\nwe are looking into it.\n\n{{agent first name}}',
};
const SHIPPED = {
  title: 'On its way',
  text: 'Your order {{order number}} left on {{date}}. {{order number}}!',
};
const setup: CardSetup = {
  quickReplies: [GREETING, SHIPPED],
  properties: { firstname: 'Maria' },
};

type Card = Awaited<ReturnType<typeof openThread>>['card'];

const draft = (card: Card) => card.find(TextArea).props.defaultValue;

/** Opens the quick replies and picks one. */
async function pick(card: Card, title: string) {
  card.press('Quick replies');
  await card.pressWhenReady(title);
}

async function textAfterPicking(title: string, setup: CardSetup, conversation = {}) {
  const { card } = await openThread({}, conversation, setup);
  await pick(card, title);
  await card.waitFor(() => expect(draft(card)).not.toBe(''));
  return draft(card);
}

test('offers every quick reply with the beginning of its text', async () => {
  const { card } = await openThread({}, {}, setup);
  card.press('Quick replies');
  await card.sees(GREETING.title, 'Hello Maria, we are looking into it. Ana', SHIPPED.title);
});

test('shows no button without quick replies', async () => {
  const { card } = await openThread();
  expect(card.buttons()).not.toContain('Quick replies');
});

test.each([
  ['its title', 'WAY'],
  ['its text', 'numbér left'],
])('finds a quick reply by words of %s', async (_, search) => {
  const { card } = await openThread({}, {}, setup);
  card.press('Quick replies');
  await card.sees(GREETING.title);
  card.search(search);
  await card.waitFor(() => expect(card.buttons()).not.toContain(GREETING.title));
  expect(card.buttons()).toContain(SHIPPED.title);
  card.search('something else');
  await card.sees('Nothing found.');
});

test('closes the dialog once a quick reply is picked', async () => {
  const { card } = await openThread({}, {}, setup);
  await pick(card, GREETING.title);
  expect(card.mocks.actions.closeOverlay.calls).toEqual([['quick-replies-900']]);
});

test('inserts a quick reply with names filled in below the text already written', async () => {
  const { card } = await openThread({}, {}, setup);
  card.type('First this.');
  await pick(card, GREETING.title);
  await card.waitFor(() => expect(draft(card)).toMatch(/^First this\.\n\nHello Maria.*Ana$/s));
});

test('does not send a reply until the agent has replaced its placeholders', async () => {
  const sendReply = () => okResponse({ outcome: 'sent' as const, message: aReply() });
  const { card } = await openThread({ sendReply }, {}, setup);
  await pick(card, SHIPPED.title);
  await card.waitFor(() => expect(draft(card)).toContain('‹order number›'));
  card.press(SEND);
  await card.sees('Replace ‹order number› and ‹date› first.');
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

test('fills in a name in Latin letters in its own order for a Japanese agent', async () => {
  const reply = { title: 'Names', text: '{{agent name}}・{{agent last name}}' };
  expect(await textAfterPicking('Names', { quickReplies: [reply], locale: 'ja-jp' })).toBe(
    'Ana Torres・Torres',
  );
});

const FACTS = {
  title: 'Facts',
  text: '{{customer name}} {{customer email}} {{ticket id}} {{ticket subject}}',
};

test('fills in the contact and the ticket of a thread on a ticket', async () => {
  const text = await textAfterPicking(
    'Facts',
    {
      quickReplies: [FACTS],
      objectTypeId: '0-5',
      objectId: 501,
      properties: { subject: 'Zip is broken' },
    },
    { thread: aThread({ ticketId: '501' }) },
  );
  expect(text).toBe('Maria Lopez maria@example.com 501 Zip is broken');
});

test('leaves out the ticket of a thread without one', async () => {
  const text = await textAfterPicking('Facts', {
    quickReplies: [FACTS],
    properties: { firstname: 'Maria', lastname: 'Lopez', email: 'maria@home.example' },
  });
  expect(text).toBe('Maria Lopez maria@home.example ‹ticket id› ‹ticket subject›');
});

test('groups quick replies by language, the customer’s and the agent’s first', async () => {
  const titles = ['fr', 'en', undefined, 'de-AT', 'ja'].map((language) => ({
    title: `In ${language}`,
    text: 'Hello',
    ...(language && { language }),
  }));
  const { card } = await openThread(
    {},
    {},
    { quickReplies: titles, properties: { hs_language: 'de' } },
  );
  card.press('Quick replies');
  await card.sees('Austrian German');
  const headings = card.findAll(Heading).map(({ text }) => text);
  expect(headings.slice(-5)).toEqual([
    'Austrian German',
    'English',
    'Any language',
    'French',
    'Japanese',
  ]);
});

test('offers a quick reply of an inbox only there', async () => {
  const quickReplies = ['Support', 'sales', '5', '6'].map((inbox) => ({
    title: `For ${inbox}`,
    text: 'Hello',
    inbox,
  }));
  const { card } = await openThread({}, {}, { quickReplies });
  card.press('Quick replies');
  await card.waitFor(() => card.find(SearchInput));
  expect(card.buttons().filter((name) => name?.startsWith('For'))).toEqual([
    'For Support',
    'For 5',
  ]);
});
