import { FileUpload } from '@hubspot/ui-extensions/experimental';
import { expect, test } from 'vitest';
import { okResponse, aReply, errorResponse } from '../../testing/fixtures.ts';
import { openThread } from '../../testing/openThread.ts';

const SEND = 'Send';
const on = { settings: { attachFiles: true } };
const pdf = { id: 1, name: 'label.pdf', url: 'https://files.example.com/label.pdf' };
const png = { id: 2, name: 'zip.png', url: 'https://files.example.com/zip.png' };
const sendReply = () => okResponse({ outcome: 'sent' as const, message: aReply() });

/** Opens a thread and the file upload. */
async function openUpload(
  ...[responses, conversation = {}, setup = on]: Partial<Parameters<typeof openThread>>
) {
  const { card } = await openThread(responses, conversation, setup);
  card.press('Attach files');
  await card.waitFor(() => card.find(FileUpload));
  return card;
}

test('shows no file upload when attachFiles is off', async () => {
  const { card } = await openThread();
  expect(card.maybeFind(FileUpload)).toBeNull();
  expect(card.buttons()).not.toContain('Attach files');
});

test('shows the file upload, which is tall, only on request', async () => {
  const { card } = await openThread({ sendReply }, {}, on);
  expect(card.maybeFind(FileUpload)).toBeNull();
  card.press('Attach files');
  await card.waitFor(() => card.find(FileUpload));
  card.press('Attach files');
  await card.waitFor(() => expect(card.maybeFind(FileUpload)).toBeNull());
});

test('sends attached files and clears them after sending', async () => {
  const card = await openUpload({ sendReply });
  card.find(FileUpload).props.onChange?.([pdf]);
  await card.sees('Attached: label.pdf');
  card.find(FileUpload).props.onChange?.([pdf, png]);
  await card.sees('Attached: label.pdf, zip.png');
  card.type('Here you are.');
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')).toMatchObject([{ attachments: [pdf.url, png.url] }]);
  expect(card.text()).not.toContain('Attached');
  expect(card.maybeFind(FileUpload)).toBeNull();
});

test('keeps attached files while the panel is closed', async () => {
  const card = await openUpload({ sendReply });
  card.find(FileUpload).props.onChange?.([pdf]);
  await card.draftOf('Broken zip');
  await card.sees('Attached: label.pdf');
  card.find(FileUpload).props.onChange?.([png]);
  await card.sees('Attached: label.pdf, zip.png');
});

test('keeps attached files after a refused reply, and can remove them', async () => {
  const card = await openUpload({ sendReply: () => errorResponse('REJECTED') });
  card.find(FileUpload).props.onChange?.([pdf]);
  card.type('Here you are.');
  card.press(SEND);
  await card.sees('Not sent', 'Attached: label.pdf');
  card.press('Remove files');
  await card.waitFor(() => expect(card.text()).not.toContain('Attached'));
  card.press(SEND);
  await card.waitFor(() => expect(card.callsOf('sendReply')).toHaveLength(2));
  expect(card.callsOf('sendReply')[1]).not.toHaveProperty('attachments');
});

test('lists attached files read-only while Undo is possible', async () => {
  const held = { settings: { attachFiles: true, undoSeconds: 5 } };
  const card = await openUpload({ sendReply }, {}, held);
  card.find(FileUpload).props.onChange?.([pdf]);
  card.type('Here you are.');
  card.press(SEND);
  await card.sees('Sending in', 'Attached: label.pdf');
  expect(card.maybeFind(FileUpload)).toBeNull();
  expect(card.button('Remove files').props.disabled).toBe(true);
  card.press('Undo');
  await card.waitFor(() => card.find(FileUpload));
  card.find(FileUpload).props.onChange?.([png]);
  await card.sees('Attached: label.pdf, zip.png');
});

test('does not send a file without text', async () => {
  const card = await openUpload({ sendReply });
  card.find(FileUpload).props.onChange?.([pdf]);
  await card.sees('Attached: label.pdf');
  card.press(SEND);
  await card.sees('Add some text');
  expect(card.callsOf('sendReply')).toEqual([]);
});
