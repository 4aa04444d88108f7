import { Link } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import { openThread } from '../../testing/openThread.ts';
import { SEND, sent, TEXT } from '../../testing/sendFixtures.ts';
import { errorResponse } from '../../testing/fixtures.ts';

const settings = {
  signatures: {
    'support@example.com': '{{agent name}}\n{{agent job title}}\n{{mailbox name}} team',
  },
};
const SIGNATURE = 'Ana Torres\nSupport team';

test('sends the signature of the mailbox below an e-mail', async () => {
  const { card } = await openThread({ sendReply: sent }, {}, { settings });
  await card.sees('Signature: Ana Torres · Support team');
  card.type(TEXT);
  card.press('Show');
  await card.sees('\nSupport team');
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')).toMatchObject([{ text: TEXT, signature: SIGNATURE }]);
});

test('leaves the signature out of one reply', async () => {
  const { card } = await openThread({ sendReply: sent }, {}, { settings });
  card.press('Leave out');
  await card.sees('No signature', 'Add signature');
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Sent at', 'Signature: Ana Torres');
  expect(card.callsOf('sendReply')[0]).not.toHaveProperty('signature');
});

test('sends the same text and signature again after a failure', async () => {
  const { card, responses } = await openThread(
    { sendReply: () => errorResponse('UNAVAILABLE') },
    {},
    { settings },
  );
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Not sent. Your text is saved.');
  responses.sendReply = sent;
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[1]).toMatchObject({ text: TEXT, signature: SIGNATURE });
});

test('shows no signature unless the team wrote one', async () => {
  const { card } = await openThread({ sendReply: sent });
  expect(card.text()).not.toContain('ignature');
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')[0]).not.toHaveProperty('signature');
});

test('previews bold words, lists and links with the signature', async () => {
  const { card } = await openThread({}, {}, { settings });
  card.type(TEXT);
  expect(card.buttons()).not.toContain('Preview');
  card.type(
    '**Two** steps:\n- see [the guide](https://shop.example/a) or https://shop.example/b.\n  - page 2',
  );
  await card.pressWhenReady('Preview');
  await card.sees('• see', '\u00a0 - page 2', 'Support team');
  expect(card.find(Link, (node) => node.text === 'the guide').props.href).toMatchObject({
    url: 'https://shop.example/a',
  });
  expect(card.text()).toContain('the guide (https://shop.example/a) or https://shop.example/b.');
  expect(card.text()).not.toContain('**');
});

test('previews a signature once that the text ends with already', async () => {
  const { card } = await openThread({}, {}, { settings });
  card.type(`**Yes.**\n\nAna Torres\nSupport  team`);
  await card.pressWhenReady('Preview');
  await card.sees('Support\u00a0 team');
  expect(card.text()).not.toContain('\nSupport team');
});
