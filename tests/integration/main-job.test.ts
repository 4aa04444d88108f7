import { afterEach, expect, test } from 'vitest';
import { closeAll, openCard } from './open-card.ts';

afterEach(closeAll);

const SUBJECT = 'Snapped poles on all six Kestrel tents';
const TEXT = 'The courier comes at noon, Nora.';

const contact = { objectTypeId: '0-1', objectId: 101 } as const;
const ticket = { objectTypeId: '0-5', objectId: 501 } as const;

test.each([
  ['a contact', contact],
  ['a ticket', ticket],
])('on %s: see, read, take, answer, close and reopen a thread', async (_, record) => {
  const { card, stored } = await openCard(record);
  await card.sees(SUBJECT, 'longest');
  card.openThread(SUBJECT);
  await card.sees('thank you for the quick answer', 'Internal comment');
  await card.sees('Priya Raman (you)', 'from Support\nWrite a reply');

  await card.pressWhenReady('Priya Raman (you)');
  await card.chooseWhenReady('assignee', 'nobody');
  await card.pressWhenReady('Assign to me');
  await card.sees('Priya Raman (you)');

  card.type(TEXT);
  card.press('Send');
  await card.sees('Sent at', TEXT);
  expect(stored(TEXT)).toBe(1);

  await card.pressWhenReady('Close thread');
  await card.pressWhenReady('Reopen');
  await card.waitFor(() => expect(card.buttons()).toContain('Close thread'));
});

test('says that a record has no threads', async () => {
  const { card } = await openCard({ objectTypeId: '0-1', objectId: 107 });
  await card.sees('No threads yet');
});

test('says that it shows no threads for a record that does not exist', async () => {
  const { card } = await openCard({ objectTypeId: '0-1', objectId: 999_999 });
  await card.sees('Not linked to this record');
});

test('distinguishes a rejected token from a missing scope, and names the scope', async () => {
  const refused = await openCard({ ...contact, token: 'refused' });
  await refused.card.sees('HubSpot refused the app', 'renew the app’s access token');
  const weak = await openCard({ ...contact, token: 'no-conversations' });
  await weak.card.sees(
    'The app is missing a permission',
    'add conversations.read to the app’s scopes',
  );
});

test('names the missing scope of a reply, does not send it and keeps the draft', async () => {
  const { card, stored } = await openCard({ ...contact, token: 'read-only' });
  await card.sees(SUBJECT);
  card.openThread(SUBJECT);
  await card.sees('from Support\nWrite a reply');
  card.type(TEXT);
  card.press('Send');
  await card.sees('Not sent. Your text is saved.', 'conversations.write');
  expect(await card.draftOf(SUBJECT)).toBe(TEXT);
  expect(stored(TEXT)).toBe(0);
});

test('reports that the API is down next to the old list, and Refresh loads the new one', async () => {
  const { card, simulator } = await openCard(contact);
  await card.sees(SUBJECT);
  simulator.faults.set([{ name: 'error-before', status: 503 }]);
  card.press('Refresh');
  await card.sees('HubSpot isn’t available');
  expect(card.text()).toContain(SUBJECT);
  simulator.faults.clear();
  await card.pressWhenReady('Refresh');
  await card.waitFor(() => expect(card.text()).not.toContain('HubSpot isn’t available'));
});
