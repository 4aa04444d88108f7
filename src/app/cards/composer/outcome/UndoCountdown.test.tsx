import { expect, test } from 'vitest';
import { okResponse } from '../../testing/fixtures.ts';
import { openThread } from '../../testing/openThread.ts';
import { SEND, sent, TEXT } from '../../testing/sendFixtures.ts';

test('delays a reply and takes it back on Undo when undoSeconds is set', async () => {
  const { card } = await openThread({ sendReply: sent }, {}, { settings: { undoSeconds: 5 } });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Undo', 'Sending in 5 seconds.', 'Stay on this page');
  card.press(SEND);
  card.advance(4_000);
  card.closeThread('Broken zip');
  card.openThread('Broken zip');
  await card.sees('Sending in 1 second.');
  card.press('Undo');
  card.advance(9_000);
  await card.waitFor(() => expect(card.text()).not.toContain('Sending in'));
  expect(card.callsOf('sendReply')).toEqual([]);
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
});

test('sends a delayed reply once when the undo time is over', async () => {
  const { card } = await openThread({ sendReply: sent }, {}, { settings: { undoSeconds: 5 } });
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Sending in');
  card.closeThread('Broken zip');
  card.advance(5_000);
  await card.waitFor(() => expect(card.callsOf('sendReply')).toHaveLength(1));
  card.openThread('Broken zip');
  await card.sees('Sent at');
});

test('follows the settings that the team stores while the thread is open', async () => {
  const settings = { undoSeconds: 5, signatures: { '*': 'Your support team' } };
  const stored = { kind: 'ready' as const, team: { revision: 1, settings } };
  const { card } = await openThread(
    { sendReply: sent, readTeamSettings: () => okResponse({ stored, mayEdit: false }) },
    {},
    { settings: { editors: ['9001'] } },
  );
  card.type(TEXT);
  card.advance(2_000);
  await card.sees('Signature: Your support team');
  expect(await card.draftOf('Broken zip')).toBe(TEXT);
  card.press(SEND);
  await card.sees('Sending in 5 seconds.');
});
