import { expect, test } from 'vitest';
import { openCard, type Responses } from '../../testing/openCard.tsx';
import {
  aList,
  okResponse,
  aPreview,
  aThread,
  archivedThreads,
  hoursAgo,
  errorResponse,
} from '../../testing/fixtures.ts';

const threads = ['1', '2', '3'].map((id, index) =>
  aThread({ id, latestReceivedAt: hoursAgo(9 - index), ...(id === '3' && { assignedTo: 'A-2' }) }),
);

async function selectAll(more: Responses) {
  const card = openCard({
    listThreads: () => okResponse(aList([...threads, ...archivedThreads])),
    previewThreads: ({ threadIds }) =>
      okResponse({
        previews: threadIds.map((id) => aPreview(id, { subject: `Subject ${id}` })),
        failures: [],
      }),
    ...more,
  });
  await card.sees('Subject 1');
  card.press('Select');
  await card.sees('0 selected');
  card.press('Select all shown');
  await card.sees('3 selected');
  return card;
}

const nextOf = (threadId: string) => threads.find(({ id }) => id === threadId)!;

test('disables bulk actions until a thread is selected', async () => {
  const card = openCard({ listThreads: () => okResponse(aList([...threads, ...archivedThreads])) });
  await card.sees('Open to read');
  card.press('Select');
  await card.sees('0 selected');
  const canBePressed = (name: string) => card.button(name).props.disabled !== true;
  expect(['Assign to me', 'Close'].filter(canBePressed)).toEqual([]);
  const buttons = card.buttons().length;
  card.tick('Select Email');
  await card.sees('1 selected');
  expect(['Assign to me (1)', 'Close (1)'].filter(canBePressed)).toHaveLength(2);
  // An extra line would move the row under the cursor.
  expect(card.buttons()).toHaveLength(buttons);
  card.press('Done');
  await card.waitFor(() => expect(card.buttons()).not.toContain('Close (1)'));
});

test('disables bulk actions while a thread is open', async () => {
  const card = await selectAll({});
  card.openThread('Subject 1');
  await card.waitFor(() => {
    expect(card.button('Close (3)').props.disabled).toBe(true);
    expect(card.button('Assign to me (3)').props.disabled).toBe(true);
  });
});

test('assigns selected threads, each with its expected assignee', async () => {
  const card = await selectAll({
    assignThread: ({ threadId, actorId }) =>
      okResponse({ ...nextOf(threadId), assignedTo: actorId }),
  });
  card.press('Assign to me (3)');
  await card.sees('Take 1 thread from a teammate?');
  card.press('Assign all to me');
  await card.sees('3 threads assigned to you.', '0 selected');
  expect(
    card.callsOf('assignThread').map((call) => [call.threadId, call.expectedAssignee]),
  ).toEqual([
    ['1', null],
    ['2', null],
    ['3', 'A-2'],
  ]);
  await card.sees('Ana Torres (you)');

  card.press('Done');
  await card.waitFor(() => expect(card.text()).not.toContain('selected'));
  card.press('Select');
  await card.sees('0 selected');
  expect(card.text()).not.toContain('3 threads assigned to you.');
});

test('names each failed thread with the reason and keeps it selected', async () => {
  const card = await selectAll({
    setThreadStatus: ({ threadId, status }) =>
      threadId === '2' ? errorResponse('NOT_FOUND') : okResponse({ ...nextOf(threadId), status }),
  });
  card.press('Close (3)');
  await card.sees('2 threads closed. 1 unchanged.', 'Subject 2: No longer there', '1 selected');
  expect(card.buttons()).toContain('Close (1)');
});

test('says for each thread what the app knows about the refusal', async () => {
  const card = await selectAll({
    setThreadStatus: ({ threadId, status }) =>
      threadId === '2'
        ? errorResponse('REJECTED', { reason: 'ARCHIVED' })
        : okResponse({ ...nextOf(threadId), status }),
  });
  card.press('Close (3)');
  await card.sees('Subject 2: This thread is archived. Restore it first, then try again.');
});

test('names the colleague who was assigned to a thread first', async () => {
  let list = threads;
  const card = await selectAll({
    listThreads: () => okResponse(aList([...list, ...archivedThreads])),
    assignThread: ({ threadId, actorId }) => {
      if (threadId !== '2') return okResponse({ ...nextOf(threadId), assignedTo: actorId });
      list = list.map((thread) => ({ ...thread, assignedTo: thread.id === '2' ? 'A-2' : 'A-1' }));
      return errorResponse('CHANGED');
    },
  });
  card.press('Assign to me (3)');
  await card.sees('Take 1 thread from a teammate?');
  card.press('Assign all to me');
  await card.sees(
    '2 threads assigned to you. 1 unchanged.',
    'Subject 2: Luis Ferrer has this thread now',
  );
  expect(card.callsOf('listThreads')).toHaveLength(2);
});

test('stops after a failure that would repeat, and lists untried threads', async () => {
  const many = Array.from({ length: 8 }, (_, index) => aThread({ id: String(index) }));
  const card = await openMany(many);
  card.press('Close (8)');
  await card.sees('0 threads closed. 8 unchanged.', 'Email: HubSpot is busy');
  await card.sees('Email: not tried');
  expect(card.callsOf('setThreadStatus')).toHaveLength(3);

  async function openMany(list: typeof many) {
    const card = openCard({
      listThreads: () => okResponse(aList([...list, ...archivedThreads])),
      setThreadStatus: () => errorResponse('RATE_LIMITED', { retryAfterMs: 1_000 }),
    });
    await card.sees('Open to read');
    card.press('Select');
    await card.sees('0 selected');
    card.press('Select all shown');
    await card.sees('8 selected');
    return card;
  }
});

test('asks once before it takes threads from teammates, and takes only the others on request', async () => {
  const card = await selectAll({
    assignThread: ({ threadId, actorId }) =>
      okResponse({ ...nextOf(threadId), assignedTo: actorId }),
  });
  card.press('Assign to me (3)');
  await card.sees('Take 1 thread from a teammate?');
  expect(card.callsOf('assignThread')).toEqual([]);
  card.press('Only unassigned');
  await card.sees('2 threads assigned to you.');
  expect(card.callsOf('assignThread').map(({ threadId }) => threadId)).toEqual(['1', '2']);
  expect(card.mocks.actions.addAlert.calls.at(-1)).toMatchObject([
    { type: 'success', message: '2 threads assigned to you.' },
  ]);
});

test('takes nothing when the agent cancels', async () => {
  const card = await selectAll({});
  card.press('Assign to me (3)');
  await card.sees('Take 1 thread from a teammate?');
  card.press('Cancel');
  await card.waitFor(() => expect(card.text()).not.toContain('from a teammate'));
  expect(card.callsOf('assignThread')).toEqual([]);
});

test('reopens the closed threads on Undo', async () => {
  const card = await selectAll({
    setThreadStatus: ({ threadId, status }) => okResponse({ ...nextOf(threadId), status }),
  });
  card.press('Close (3)');
  await card.sees('3 threads closed.');
  card.press('Undo');
  await card.sees('3 threads reopened.');
  expect(card.callsOf('setThreadStatus').slice(3)).toMatchObject(
    ['1', '2', '3'].map((threadId) => ({ threadId, status: 'OPEN' })),
  );
});
