import { Input } from '@hubspot/ui-extensions';
import { afterEach, expect, test } from 'vitest';
import { closeAll, openCard } from './open-card.ts';

afterEach(closeAll);

const SUBJECT = 'Snapped poles on all six Kestrel tents';
const SEND = 'Send';

async function openThread(deliver?: Parameters<typeof openCard>[0]['deliver']) {
  const opened = await openCard({ objectTypeId: '0-1', objectId: 101, deliver });
  await opened.card.sees(SUBJECT);
  opened.card.openThread(SUBJECT);
  await opened.card.sees('from Support\nWrite a reply');
  const [read] = opened.card.callsOf('readThread');
  const threadId = read!.threadId;
  const thread = () => opened.simulator.store.threads.get(threadId)!;
  return { ...opened, threadId, thread };
}

test('adds a comment under the agent’s name, and sends no reply', async () => {
  const { card, simulator, stored } = await openThread();
  card.switchTo('comment');
  await card.sees('Only your team sees this');
  card.type('Two sets are in the showroom.');
  card.press('Add comment');
  await card.sees('Added at', 'Two sets are in the showroom.');
  expect(stored('Two sets are in the showroom.')).toBe(1);
  const comment = simulator.store.messages
    .all()
    .map((message) => JSON.stringify(message))
    .find((message) => message.includes('Two sets are in the showroom.'));
  expect(comment).toMatch(/"COMMENT"/);
  expect(comment).toContain('Priya Raman: Two sets');
});

test('finds a comment whose response was lost, and does not add it again', async () => {
  const { card, stored } = await openThread(async (call, action) => {
    const answer = await call();
    if (action === 'addComment') throw new Error('Task timed out after 15.00 seconds');
    return answer;
  });
  card.switchTo('comment');
  await card.sees('Only your team sees this');
  card.type('Two sets are in the showroom.');
  card.press('Add comment');
  await card.sees('Added at');
  expect(stored('Two sets are in the showroom.')).toBe(1);
});

test('posts the recipients that the agent chose', async () => {
  const { card, simulator } = await openThread();
  card.pressItem('Change sender, subject or recipients');
  await card.sees('Add an email address');
  card.find(Input, { name: 'Recipient' }).props.onInput?.('Office <office@fernhill.example>');
  await card.pressWhenReady('Add to Bcc');
  await card.sees('bcc office@fernhill.example');
  card.type('All six sets left today.');
  card.press(SEND);
  await card.sees('Sent at');
  const post = simulator.requests
    .all()
    .find(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
  expect(post?.body).toMatchObject({
    recipients: [
      { name: 'Nora Whitfield', recipientField: 'TO' },
      {
        recipientField: 'BCC',
        deliveryIdentifiers: [{ type: 'HS_EMAIL_ADDRESS', value: 'office@fernhill.example' }],
      },
    ],
  });
});

test('sends, then closes with Send and close', async () => {
  const { card, stored, thread } = await openThread();
  card.type('All six sets left today.');
  card.press('Send and close');
  await card.sees('Sent at', 'Closed.', 'Reopen');
  expect(stored('All six sets left today.')).toBe(1);
  expect(thread().status).toBe('CLOSED');
});

test('only closes on Try again if the reply was sent but the thread not closed', async () => {
  const { card, simulator, stored, thread } = await openThread();
  simulator.faults.set([{ name: 'error-before', on: 'PATCH /*', status: 503 }]);
  card.type('All six sets left today.');
  card.press('Send and close');
  await card.sees('Reply sent, but the thread is still open');
  expect(thread().status).toBe('OPEN');
  simulator.faults.clear();
  card.press('Try again');
  await card.sees('Closed.');
  expect(stored('All six sets left today.')).toBe(1);
  expect(thread().status).toBe('CLOSED');
});

test('restores an archived thread with Undo', async () => {
  const { card } = await openThread();
  card.pressItem('Archive');
  await card.sees('It’s in HubSpot’s trash.');
  await card.pressWhenReady('Undo');
  await card.waitFor(() => expect(card.findButtons(SEND)).toHaveLength(1));
  expect(card.callsOf('restoreThread')).toHaveLength(1);
});

test('announces a new message to an agent who is writing, and shows it on request', async () => {
  const { card, act, threadId } = await openThread();
  card.type('Dear Nora');
  await act(threadId, 'customer-reply', { text: 'We found spare poles, no hurry.' });
  card.pressInThread('Refresh');
  await card.sees('1 new message');
  card.press('Show');
  await card.sees('We found spare poles, no hurry.');
});
