import { expect, test } from 'vitest';
import { aConversation, okResponse, aThread, errorResponse } from '../../testing/fixtures.ts';
import { openThread } from '../../testing/openThread.ts';

const theirs = { thread: aThread({ assignedTo: 'A-2' }) };

test('shows who has the thread before the agent writes, and offers to take it over', async () => {
  const assignThread = () => okResponse(aThread({ assignedTo: 'A-1' }));
  const { card } = await openThread({ assignThread }, theirs);
  await card.sees('Luis Ferrer has this thread', 'They may be replying too.');
  card.press('Take over');
  await card.sees('Ana Torres (you)');
  expect(card.text()).not.toContain('has this thread');
  expect(card.callsOf('assignThread')).toMatchObject([{ actorId: 'A-1', expectedAssignee: 'A-2' }]);
});

test('keeps the colleague notice in place while the agent writes', async () => {
  const { card } = await openThread({}, theirs);
  card.type('H');
  await card.sees('has this thread');
  card.type('');
  await card.sees('has this thread');
});

test.each([undefined, 'A-1'])(
  'shows no colleague notice when the assignee is %s',
  async (assignedTo) => {
    const { card } = await openThread({}, { thread: aThread({ assignedTo }) });
    card.type('H');
    card.press('Send');
    await card.sees('We can’t tell');
    expect(card.text()).not.toContain('has this thread');
  },
);

test('explains why taking over a thread failed', async () => {
  const { card, responses } = await openThread(
    { assignThread: () => errorResponse('REJECTED') },
    theirs,
  );
  responses.readThread = () => okResponse(aConversation(theirs));
  card.type('H');
  await card.sees('Take over');
  card.press('Take over');
  await card.sees('This was refused');
});
