import { Select, TextArea } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import { aComment, okResponse, aThread, minutesAgo, errorResponse } from '../testing/fixtures.ts';
import { openThread } from '../testing/openThread.ts';

const TEXT = 'Luis, do we have a spare?';
const commentAdded = () =>
  okResponse({
    outcome: 'sent' as const,
    message: aComment({ id: 'c9', at: minutesAgo(0), sender: { actorId: 'A-1' }, text: TEXT }),
  });

/** Opens the thread and selects the comment tab. */
async function openComment(...args: Parameters<typeof openThread>) {
  const opened = await openThread(...args);
  opened.card.switchTo('comment');
  await opened.card.sees('Only your team sees this');
  return opened;
}

test('shows the reply box first, and a comment box that differs from it', async () => {
  const { card } = await openThread();
  expect(card.find(TextArea).props.label).toMatch(/^Reply · /);
  expect(card.buttons()).not.toContain('Add comment');
  card.switchTo('comment');
  await card.sees('Only your team sees this');
  expect(card.findAll(TextArea).map(({ props }) => props.label)).toEqual([
    'Internal comment · Only your team sees this',
  ]);
  expect(card.buttons().filter((name) => name?.includes('Send'))).toEqual([]);
  expect(card.text()).not.toContain('from Support');
});

test('adds a comment and shows it on the thread', async () => {
  const { card } = await openComment({ addComment: commentAdded });
  card.type(TEXT);
  card.press('Add comment');
  await card.sees('Added at 14:00.', TEXT);
  expect(card.callsOf('addComment')).toEqual([
    {
      action: 'addComment',
      record: { objectTypeId: '0-1', objectId: '101' },
      agent: { userId: 1 },
      threadId: '900',
      text: TEXT,
      attemptId: 'attempt-1',
    },
  ]);
  expect(card.callsOf('sendReply')).toEqual([]);
  expect(card.find(TextArea).props.defaultValue).toBe('');
});

test('keeps separate drafts for reply and comment, and marks the hidden one', async () => {
  const { card } = await openThread();
  card.type('For the customer.');
  card.switchTo('comment');
  await card.sees('Only your team sees this', 'Reply · draft');
  expect(card.find(TextArea).props.defaultValue).toBe('');
  card.type(TEXT);
  card.switchTo('reply');
  await card.sees('from Support', 'Comment · draft');
  expect(card.find(TextArea).props.defaultValue).toBe('For the customer.');
  expect(await card.draftOf('Broken zip')).toBe('For the customer.');
  card.switchTo('comment');
  await card.sees('Only your team sees this');
  expect(card.find(TextArea).props.defaultValue).toBe(TEXT);
});

test('does not send an empty comment, and keeps a refused one', async () => {
  const { card } = await openComment({ addComment: () => errorResponse('UNAVAILABLE') });
  card.press('Add comment');
  await card.sees('Write a comment first.');
  card.type(TEXT);
  card.press('Add comment');
  await card.sees('Not added. Your text is saved.');
});

test('checks for a comment before adding it again when the response was lost', async () => {
  const { card, responses } = await openComment({
    checkSend: () => okResponse({ outcome: 'unconfirmed', startedAt: minutesAgo(0), messages: [] }),
  });
  card.type(TEXT);
  card.press('Add comment');
  await card.sees('We can’t tell whether this was added', 'Add again');
  expect(card.buttons()).not.toContain('Add comment');
  responses.checkSend = commentAdded;
  card.press('Check again');
  await card.sees('Added at');
  expect(card.callsOf('addComment')).toHaveLength(1);
});

const assigned = () => okResponse(aThread({ assignedTo: 'A-3' }));
const listAgents = () => okResponse({ agents: [{ actorId: 'A-3', name: 'Noor Aziz' }] });

test('assigns the thread after adding the comment with Comment and assign', async () => {
  const { card } = await openComment({
    addComment: commentAdded,
    assignThread: assigned,
    listAgents,
  });
  card.type(TEXT);
  card.pressItem('Comment and assign…');
  await card.waitFor(() => card.find(Select));
  card.pick('A-3');
  await card.sees('Added at', 'Assigned.', 'Noor Aziz');
  expect(card.callsOf('assignThread')).toMatchObject([
    { threadId: '900', actorId: 'A-3', expectedAssignee: null },
  ]);
});

test('reports a failed assignment after the comment was added', async () => {
  const { card, responses } = await openComment({
    addComment: commentAdded,
    assignThread: () => errorResponse('REJECTED', { hubspotMessage: 'No access to this inbox.' }),
  });
  card.type(TEXT);
  card.pressItem('Comment and assign to me');
  await card.sees('Comment added, but the thread isn’t assigned', 'No access to this inbox.');
  responses.assignThread = () => okResponse(aThread({ assignedTo: 'A-1' }));
  card.press('Try again');
  await card.sees('Assigned.', 'Ana Torres (you)');
  expect(card.callsOf('addComment')).toHaveLength(1);
});
