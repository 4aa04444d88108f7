import { TextArea } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import { okResponse, aMessage, aReply, aThread, hoursAgo } from '../../testing/fixtures.ts';
import { openThread } from '../../testing/openThread.ts';

const TEXT = 'A new one is on its way.';
const failed = { messages: [aReply({ delivery: { state: 'failed', reason: 'Mailbox full.' } })] };

test('puts the text of an undelivered message into the draft on Edit and resend without sending it', async () => {
  const { card } = await openThread({}, failed);
  card.switchTo('comment');
  await card.sees('Only your team sees this');
  card.press('Edit and resend');
  await card.sees('The text is in your draft.');
  expect(card.find(TextArea).props).toMatchObject({ name: 'Reply', defaultValue: TEXT });
  expect(card.callsOf('sendReply')).toEqual([]);
});

test('keeps the existing draft and inserts the same text only once', async () => {
  const { card } = await openThread({}, failed);
  card.type('My own words.');
  card.press('Edit and resend');
  await card.sees('in your draft');
  card.press('Edit and resend');
  expect(await card.draftOf('Broken zip')).toBe(`My own words.\n\n${TEXT}`);
});

test('does not repeat a formatted, signed reply that is still in the draft', async () => {
  const message = aReply({
    id: 'undelivered',
    text: 'Good news.\n\nAna Torres',
    delivery: { state: 'failed' },
  });
  const { card } = await openThread(
    { sendReply: () => okResponse({ outcome: 'sent' as const, message }) },
    {},
    { settings: { signatures: { '*': '{{agent name}}' } } },
  );
  card.type('**Good news.**');
  card.press('Send');
  await card.sees('Not delivered. Your text is saved.');
  card.press('Edit and resend');
  await card.sees('in your draft');
  expect(await card.draftOf('Broken zip')).toBe('**Good news.**');
});

test('does not change the draft while another reply is being sent', async () => {
  const { card } = await openThread({ sendReply: () => new Promise(() => undefined) }, failed);
  card.type('My own words.');
  card.press('Send');
  await card.sees('Sending…');
  card.press('Edit and resend');
  await card.sees('Another reply is still pending.');
  expect(card.find(TextArea).props.defaultValue).not.toContain(TEXT);
});

test('offers no Edit and resend on a read-only channel', async () => {
  const { card } = await openThread(
    {},
    { ...failed, routes: { kind: 'closed', reason: 'NO_APP_REPLIES' } },
  );
  await card.sees('Not delivered: Mailbox full.');
  expect(card.buttons()).not.toContain('Edit and resend');
});

test('offers no Edit and resend on an archived thread', async () => {
  const archiveThread = () => okResponse(aThread({ archived: true }));
  const { card } = await openThread({ archiveThread }, failed);
  await card.sees('Edit and resend');
  card.pressItem('Archive');
  await card.waitFor(() => expect(card.buttons()).not.toContain('Edit and resend'));
});

test('warns above the reply about an address that the latest message did not reach', async () => {
  const recipients = [{ address: 'Maria@example.com', field: 'TO' as const }];
  const bounced = aReply({ recipients, delivery: { state: 'failed' } });
  const { card } = await openThread({}, { messages: [bounced] });
  await card.sees('wasn’t delivered. Check the address.');
});

test.each([
  [
    'another address has failed',
    aReply({ delivery: { state: 'failed', reason: 'no boss@example.com' } }),
  ],
  ['the customer has written since', aMessage()],
])('does not warn about an address when %s', async (_, newest) => {
  const recipients = [{ address: 'maria@example.com' }, { address: 'boss@example.com' }];
  const bounced = aReply({ id: 'm0', at: hoursAgo(3), delivery: { state: 'failed' } });
  const messages = [newest.direction === 'outgoing' ? { ...newest, recipients } : newest];
  const { card } = await openThread({}, { messages: [...messages, { ...bounced, recipients }] });
  await card.sees('Write a reply');
  expect(card.text()).not.toContain('Check the address');
});
