import { FileUpload } from '@hubspot/ui-extensions/experimental';
import { expect, test } from 'vitest';
import { answered, aReply, refused } from '../../testing/conversations.ts';
import { openThread } from '../../testing/openThread.ts';

const SEND = 'Send';
const on = { settings: { attachFiles: true } };
const pdf = { id: 1, name: 'label.pdf', url: 'https://files.example.com/label.pdf' };
const png = { id: 2, name: 'zip.png', url: 'https://files.example.com/zip.png' };
const sendReply = () => answered({ outcome: 'sent' as const, message: aReply() });

test('without the setting, nothing experimental is on screen', async () => {
  const { card } = await openThread();
  expect(card.maybeFind(FileUpload)).toBeNull();
});

test('files go with the reply and are gone once it is sent', async () => {
  const { card } = await openThread({ sendReply }, {}, on);
  card.find(FileUpload).props.onChange?.([pdf]);
  await card.sees('Attached: label.pdf');
  card.find(FileUpload).props.onChange?.([pdf, png]);
  await card.sees('Attached: label.pdf, zip.png');
  card.type('Here you are.');
  card.press(SEND);
  await card.sees('Sent at');
  expect(card.callsOf('sendReply')).toMatchObject([{ attachments: [pdf.url, png.url] }]);
  expect(card.text()).not.toContain('Attached');
});

test('files stay named, and go with the reply, after the panel was closed', async () => {
  const { card } = await openThread({ sendReply }, {}, on);
  card.find(FileUpload).props.onChange?.([pdf]);
  await card.draftOf('Broken zip');
  await card.sees('Attached: label.pdf');
  card.find(FileUpload).props.onChange?.([png]);
  await card.sees('Attached: label.pdf, zip.png');
});

test('files of a reply that was not sent are kept, and can be removed', async () => {
  const { card } = await openThread({ sendReply: () => refused('REJECTED') }, {}, on);
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

test('files stay named, and as they are, while the reply waits to leave', async () => {
  const held = { settings: { attachFiles: true, undoSeconds: 5 } };
  const { card } = await openThread({ sendReply }, {}, held);
  card.find(FileUpload).props.onChange?.([pdf]);
  card.type('Here you are.');
  card.press(SEND);
  await card.sees('Sends in', 'Attached: label.pdf');
  expect(card.maybeFind(FileUpload)).toBeNull();
  expect(card.button('Remove files').props.disabled).toBe(true);
  card.press('Undo');
  await card.waitFor(() => card.find(FileUpload));
  card.find(FileUpload).props.onChange?.([png]);
  await card.sees('Attached: label.pdf, zip.png');
});

test('a file alone is stopped with what is missing', async () => {
  const { card } = await openThread({ sendReply }, {}, on);
  card.find(FileUpload).props.onChange?.([pdf]);
  await card.sees('Attached: label.pdf');
  card.press(SEND);
  await card.sees('Write a word too');
  expect(card.callsOf('sendReply')).toEqual([]);
});
