import { afterEach, expect, test } from 'vitest';
import { closeAll, openCard } from './open-card.ts';

afterEach(closeAll);

const contact = { objectTypeId: '0-1', objectId: 101 } as const;
const SUBJECT = 'Snapped poles on all six Kestrel tents';
const TEXT = 'The courier comes at noon, Nora.';

async function openThread(...[options]: Parameters<typeof openCard>) {
  const opened = await openCard(options);
  await opened.card.sees(SUBJECT);
  opened.card.openThread(SUBJECT);
  await opened.card.sees('from Support\nWrite a reply');
  const [read] = opened.card.callsOf('readThread');
  return { ...opened, threadId: read!.threadId };
}

test('finds a reply whose response was lost on the thread, and does not send it again', async () => {
  const { card, simulator, stored } = await openThread(contact);
  simulator.faults.set([
    { name: 'error-after', on: 'POST /*/messages', status: 'reset', count: 1 },
  ]);
  card.type(TEXT);
  card.press('Send');
  await card.sees('Sent at');
  expect(simulator.faults.all()).toEqual([]);
  expect(stored(TEXT)).toBe(1);
});

test('finds a reply that the function sent before HubSpot stopped it', async () => {
  const { card, stored } = await openThread({
    ...contact,
    deliver: async (call, action) => {
      const answer = await call();
      if (action === 'sendReply') throw new Error('Task timed out after 15.00 seconds');
      return answer;
    },
  });
  card.type(TEXT);
  card.press('Send');
  await card.sees('Sent at');
  expect(stored(TEXT)).toBe(1);
});

test('reports a reply as unconfirmed if the function never started, and Resend sends it once', async () => {
  let reachable = false;
  const { card, stored } = await openThread({
    ...contact,
    deliver: (call, action) => {
      if (action === 'sendReply' && !reachable) throw new Error('offline');
      return call();
    },
  });
  card.type(TEXT);
  card.press('Send');
  await card.waitFor(() => expect(card.buttons()).toContain('Resend'));
  expect(stored(TEXT)).toBe(0);
  reachable = true;
  card.press('Resend');
  await card.sees('Sent at');
  expect(stored(TEXT)).toBe(1);
});

test('stops a reply if the customer wrote in the meantime, and shows their message', async () => {
  const { card, stored, act, threadId } = await openThread(contact);
  await act(threadId, 'customer-reply', { text: 'We found spare poles, no hurry.' });
  card.type(TEXT);
  card.press('Send');
  await card.sees('Not sent: 1 new message', 'We found spare poles, no hurry.');
  expect(stored(TEXT)).toBe(0);
  card.press('Send anyway');
  await card.sees('Sent at');
  expect(stored(TEXT)).toBe(1);
});

test('leaves a thread with the colleague who took it until the agent assigns it again', async () => {
  const { card, act, threadId } = await openThread(contact);
  await card.pressWhenReady('Priya Raman (you)');
  await card.chooseWhenReady('assignee', 'nobody');
  await card.waitFor(() => expect(card.buttons()).toContain('Unassigned'));
  await act(threadId, 'assignee', { actorId: 'A-9002' }, 'PUT');
  await card.pressWhenReady('Assign to me');
  await card.sees('Jonas Lindqvist has this thread now');
  await card.pressWhenReady('Assign to me');
  await card.sees('Priya Raman (you)');
});
