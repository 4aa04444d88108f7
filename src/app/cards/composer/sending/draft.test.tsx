import { FileUpload } from '@hubspot/ui-extensions/experimental';
import { Input, TextArea } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import type { Conversation } from '../../contract/conversation.ts';
import {
  aConversation,
  aList,
  aPreview,
  aThread,
  emailRoute,
  okResponse,
} from '../../testing/fixtures.ts';
import { openCard } from '../../testing/openCard.tsx';
import { SEND, sent } from '../../testing/sendFixtures.ts';

const THREADS = [aThread(), aThread({ id: '901' })];
const TITLES = new Map([
  ['900', 'Broken zip'],
  ['901', 'Lost parcel'],
]);
const COPY = { address: 'pablo@example.com', field: 'CC' as const };
const route = { ...emailRoute, recipients: [...emailRoute.recipients, COPY] };
const sales = {
  ...route,
  channelAccountId: '13',
  from: { name: 'Sales', address: 'sales@example.com' },
};
const routes: Conversation['routes'] = { kind: 'open', route, alternatives: [sales] };
const pdf = { id: 1, name: 'label.pdf', url: 'https://files.example.com/label.pdf' };

type Card = ReturnType<typeof openCard>;

function openTwoThreads(): Card {
  return openCard(
    {
      listThreads: () => okResponse(aList(THREADS)),
      previewThreads: ({ threadIds }) =>
        okResponse({
          previews: threadIds.map((id) => aPreview(id, { subject: TITLES.get(id) })),
          failures: [],
        }),
      readThread: ({ threadId }) =>
        okResponse(aConversation({ thread: aThread({ id: threadId }), routes })),
      sendReply: sent,
    },
    { settings: { attachFiles: true, signatures: { '*': '{{agent name}}' } } },
  );
}

async function open(card: Card, title: string) {
  await card.sees(title);
  card.openThread(title);
  await card.waitFor(() => card.find(TextArea));
}

async function leave(card: Card, title: string) {
  card.closeThread(title);
  await card.waitFor(() => expect(card.maybeFind(TextArea)).toBeNull());
}

/** Chooses everything that belongs to a reply. */
async function writeReply(card: Card) {
  card.pressItem('Change sender, subject or recipients');
  await card.waitFor(() => card.find(Input, { name: 'Subject' }));
  card.choose('From', '13');
  await card.sees('from Sales');
  card.find(Input, { name: 'Subject' }).props.onInput?.('Your new tent');
  card.tick('pablo@example.com', false);
  card.press('Leave out');
  card.press('Attach files');
  await card.waitFor(() => card.find(FileUpload));
  card.find(FileUpload).props.onChange?.([pdf]);
  card.type('On its way.');
  await card.sees('No signature', 'Attached: label.pdf');
}

async function expectReply(card: Card) {
  expect(card.find(TextArea).props.defaultValue).toBe('On its way.');
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')).toMatchObject([
    {
      threadId: '900',
      text: 'On its way.',
      route: {
        channelAccountId: '13',
        subject: 'Your new tent',
        recipients: [{ address: 'maria@example.com', field: 'TO' }],
      },
      attachments: [pdf.url],
    },
  ]);
  expect(card.callsOf('sendReply')[0]).not.toHaveProperty('signature');
}

test('keeps text, recipients, subject, sender, files and signature while another thread is open', async () => {
  const card = openTwoThreads();
  await open(card, 'Broken zip');
  await writeReply(card);
  await leave(card, 'Broken zip');
  await open(card, 'Lost parcel');
  await card.sees('from Support', 'Signature: Ana Torres', 'Send to Maria Lopez and 1 other');
  expect(card.find(TextArea).props.defaultValue).toBe('');
  expect(card.text()).not.toContain('Attached');
  await leave(card, 'Lost parcel');
  await open(card, 'Broken zip');
  await expectReply(card);
});

test('keeps them while the agent writes a comment', async () => {
  const card = openTwoThreads();
  await open(card, 'Broken zip');
  await writeReply(card);
  card.switchTo('comment');
  await card.waitFor(() => expect(card.find(TextArea).props.defaultValue).toBe(''));
  card.type('She is in a hurry.');
  card.switchTo('reply');
  await card.sees('from Sales');
  await expectReply(card);
  card.switchTo('comment');
  await card.waitFor(() =>
    expect(card.find(TextArea).props.defaultValue).toBe('She is in a hurry.'),
  );
});

test('keeps them when the thread is read again', async () => {
  const card = openTwoThreads();
  await open(card, 'Broken zip');
  await writeReply(card);
  const reads = card.callsOf('readThread').length;
  card.pressInThread('Done');
  await card.waitFor(() => card.pressInThread('Refresh'));
  await card.waitFor(() => expect(card.callsOf('readThread').length).toBeGreaterThan(reads));
  await card.sees('from Sales', 'No signature', 'Attached: label.pdf');
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')).toMatchObject([
    { text: 'On its way.', route: { channelAccountId: '13', subject: 'Your new tent' } },
  ]);
});
