import { TextArea } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import {
  aComment,
  aConversation,
  okResponse,
  aReply,
  aThread,
  errorResponse,
} from '../../testing/fixtures.ts';
import type { Responses } from '../../testing/openCard.tsx';
import { openThread } from '../../testing/openThread.ts';
import { SEND, sent, TEXT, unconfirmed } from '../../testing/sendFixtures.ts';

test('closes the thread after the reply was sent with Send and close', async () => {
  const closed = aThread({ status: 'CLOSED' });
  const { card, responses } = await openThread({
    sendReply: sent,
    setThreadStatus: () => okResponse(closed),
  });
  responses.readThread = () => okResponse(aConversation({ thread: closed }));
  card.type(TEXT);
  card.press('Send and close');
  await card.sees('Sent at 14:00.', 'Closed.', 'Reopen');
  expect(card.callsOf('setThreadStatus')).toMatchObject([{ threadId: '900', status: 'CLOSED' }]);
});

test('reports a failed close after sending, and closes on Try again', async () => {
  const { card, responses } = await openThread({
    sendReply: sent,
    setThreadStatus: () => errorResponse('UNAVAILABLE'),
  });
  card.type(TEXT);
  card.press('Send and close');
  await card.sees(
    'Sent at 14:00.',
    'Reply sent, but the thread is still open',
    'This is on HubSpot’s side.',
  );
  card.type('More to say');
  responses.setThreadStatus = () => okResponse(aThread({ status: 'CLOSED' }));
  card.press('Try again');
  await card.sees('Closed.');
  expect(card.callsOf('sendReply')).toHaveLength(1);
});

test.each([
  ['refused', () => errorResponse('REJECTED')],
  [
    'not delivered',
    () =>
      okResponse({ outcome: 'sent' as const, message: aReply({ delivery: { state: 'failed' } }) }),
  ],
])('keeps the thread open when the reply was %s', async (_, sendReply) => {
  const { card } = await openThread({ sendReply });
  card.type(TEXT);
  card.press('Send and close');
  await card.sees('Your text is saved.');
  expect(card.callsOf('setThreadStatus')).toEqual([]);
});

test('closes the thread when Check again finds the reply', async () => {
  const { card, responses } = await openThread({
    sendReply: () => unconfirmed(),
    setThreadStatus: () => okResponse(aThread({ status: 'CLOSED' })),
  });
  card.type(TEXT);
  card.press('Send and close');
  await card.sees('Check again');
  responses.checkSend = sent;
  card.press('Check again');
  await card.sees('Sent at', 'Closed.');
});

const ASSIGNS = { settings: { assignOnReply: true } };
const mine = aThread({ assignedTo: 'A-1' });

test('assigns an unassigned thread to the sender of a reply', async () => {
  const { card } = await openThread(
    { sendReply: sent, assignThread: () => okResponse(mine) },
    {},
    ASSIGNS,
  );
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Sent at 14:00.', 'Assigned.');
  expect(card.callsOf('assignThread')).toMatchObject([{ actorId: 'A-1', expectedAssignee: null }]);
});

test('assigns and closes with Send and close', async () => {
  const closed = () => okResponse({ ...mine, status: 'CLOSED' as const });
  const { card } = await openThread(
    { sendReply: sent, assignThread: () => okResponse(mine), setThreadStatus: closed },
    {},
    ASSIGNS,
  );
  card.type(TEXT);
  card.press('Send and close');
  await card.sees('Sent at 14:00. Assigned. Closed.', 'Undo');
  expect(card.mocks.actions.addAlert.calls).toEqual([
    [{ type: 'success', message: 'Sent at 14:00. Assigned. Closed.' }],
  ]);
});

test('names both halves when the assignment fails after the reply was sent', async () => {
  const { card, responses } = await openThread(
    { sendReply: sent, assignThread: () => errorResponse('UNAVAILABLE') },
    {},
    ASSIGNS,
  );
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Reply sent, but the thread isn’t assigned to you', 'This is on HubSpot’s side.');
  responses.assignThread = () => okResponse(mine);
  card.press('Try again');
  await card.sees('Assigned.');
  expect(card.callsOf('sendReply')).toHaveLength(1);
});

test.each([
  ['the thread is assigned', 'A-2', true],
  ['the setting is off', undefined, false],
])('does not assign on reply when %s', async (_, assignedTo, assignOnReply) => {
  const thread = aThread({ assignedTo });
  const { card } = await openThread(
    { sendReply: sent },
    { thread },
    { settings: { assignOnReply } },
  );
  card.type(TEXT);
  card.press(SEND);
  await card.sees('Sent at 14:00.');
  expect(card.callsOf('assignThread')).toEqual([]);
});

const listAgents = () => okResponse({ agents: [{ actorId: 'A-2', name: 'Luis Ferrer' }] });
const his = aThread({ assignedTo: 'A-2' });

/** Sends a reply and assigns the thread to Luis, with a comment. */
async function handOver(responses: Responses) {
  const opened = await openThread({ sendReply: sent, listAgents, ...responses }, {}, ASSIGNS);
  const { card } = opened;
  card.type(TEXT);
  card.pressItem('Send and assign…');
  await card.chooseWhenReady('assignee', 'A-2');
  card.find(TextArea, { name: 'handover-comment' }).props.onInput?.('Please order the zip.');
  await card.pressWhenReady('Send and assign to Luis Ferrer');
  return opened;
}

const added = () => okResponse({ outcome: 'sent' as const, message: aComment({ id: 'c9' }) });
const assigned = () => okResponse(his);

test('sends, adds the comment and assigns the thread to a colleague', async () => {
  const { card } = await handOver({ addComment: added, assignThread: assigned });
  await card.sees('Sent at 14:00.', 'Comment added.', 'Assigned.');
  expect(card.callsOf('addComment')).toMatchObject([{ text: 'Please order the zip.' }]);
  expect(card.callsOf('assignThread')).toMatchObject([{ actorId: 'A-2', expectedAssignee: null }]);
  await card.waitFor(() => expect(card.buttons()).toContain('Send and close'));
});

test('names what was sent and what was not when the assignment to a colleague fails', async () => {
  const { card } = await handOver({
    addComment: added,
    assignThread: () => errorResponse('UNAVAILABLE'),
  });
  await card.sees(
    'Sent at 14:00.',
    'Comment added.',
    'Reply sent, but the thread isn’t assigned to Luis Ferrer',
  );
});

test('keeps a comment that was refused, assigns nevertheless, and adds it on Try again', async () => {
  const { card, responses } = await handOver({
    addComment: () => errorResponse('UNAVAILABLE'),
    assignThread: assigned,
  });
  await card.sees('Reply sent, but the comment wasn’t added', 'Please order the zip.', 'Assigned.');
  responses.addComment = added;
  card.press('Try again');
  await card.sees('Comment added.');
  expect(card.callsOf('sendReply')).toHaveLength(1);
  expect(card.callsOf('checkSend')).toEqual([]);
});

test('does not add a comment twice after its response was lost', async () => {
  const { card, responses } = await handOver({
    addComment: () => unconfirmed(),
    assignThread: assigned,
  });
  await card.sees('We can’t tell whether this was added', 'Please order the zip.', 'Assigned.');
  responses.checkSend = added;
  card.press('Try again');
  await card.sees('Comment added.');
  expect(card.callsOf('checkSend')).toMatchObject([
    { text: 'Please order the zip.', attemptId: card.callsOf('addComment')[0]?.attemptId },
  ]);
  expect(card.callsOf('addComment')).toHaveLength(1);
});

test('neither comments nor assigns when the reply was refused', async () => {
  const { card } = await handOver({ sendReply: () => errorResponse('REJECTED') });
  await card.sees('Not sent. Your text is saved.');
  expect(card.buttons()).toContain('Send and assign to Luis Ferrer');
  expect(card.callsOf('addComment')).toEqual([]);
  expect(card.callsOf('assignThread')).toEqual([]);
});
