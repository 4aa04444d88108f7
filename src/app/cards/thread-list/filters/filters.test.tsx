import { expect, test } from 'vitest';
import type { ThreadSummary } from '../../contract/thread.ts';
import { openCard } from '../../testing/openCard.tsx';
import {
  aList,
  okResponse,
  aPreview,
  aThread,
  archivedThreads,
  hoursAgo,
  minutesAgo,
} from '../../testing/fixtures.ts';

const previewed = ({ threadIds }: { threadIds: string[] }) =>
  okResponse({
    previews: threadIds.map((id) => aPreview(id, { subject: id, customer: 'José Peña' })),
    failures: [],
  });

async function openList(...threads: ThreadSummary[]) {
  const card = openCard({
    listThreads: () => okResponse(aList([...threads, ...archivedThreads])),
    previewThreads: previewed,
  });
  await card.sees('Search and filter');
  card.press('Search and filter');
  await card.sees('Hide');
  return card;
}

const busy = [
  aThread({ id: 'mine', assignedTo: 'A-1', latestMessageAt: hoursAgo(5) }),
  aThread({ id: 'his', assignedTo: 'A-2', channelId: '1000', latestMessageAt: hoursAgo(3) }),
  aThread({ id: 'free', latestReceivedAt: hoursAgo(9), latestMessageAt: hoursAgo(1) }),
  aThread({ id: 'done', status: 'CLOSED', latestMessageAt: minutesAgo(1) }),
  aThread({ id: 'junk', spam: true }),
  aThread({ id: 'trash', archived: true, status: 'CLOSED' }),
];

test('shows counts of open, closed, spam and archived threads below a long list', async () => {
  const card = await openList(...busy);
  await card.sees(
    '3 waiting, longest over 9 h',
    'Updated just now',
    '3 open · 1 closed · 1 spam · 9 archived',
  );
  expect(card.rows()).toEqual(expect.not.arrayContaining(['junk', 'trash']));
});

test.each([
  ['status', 'waiting', ['free', 'mine', 'his']],
  ['status', 'open', ['free', 'mine', 'his']],
  ['status', 'closed', ['done']],
  ['assignee-filter', 'me', ['mine']],
  ['assignee-filter', 'nobody', ['free', 'done']],
  ['channel', '1000', ['his']],
  ['sort', 'newest', ['done', 'free', 'his', 'mine']],
  ['sort', 'oldest', ['mine', 'his', 'free', 'done']],
])('with %s %s, shows %j without a call', async (name, value, rows) => {
  const card = await openList(...busy);
  await card.sees('free');
  const calls = card.calls.length;
  card.choose(name, value);
  await card.waitFor(() => expect(card.rows()).toEqual(rows));
  expect(card.calls).toHaveLength(calls);
  // Sorting does not count as a filter.
  card.press('Hide');
  await card.sees(name === 'sort' ? 'Search and filter' : 'Search and filter (1)');
});

test('shows spam and archived threads on request', async () => {
  const card = await openList(...busy);
  card.tick('Spam (1)');
  await card.sees('junk');
  card.tick('Archived (9)');
  await card.sees('trash');
});

test('counts active filters, including the search, and clears all of them', async () => {
  const card = await openList(...busy);
  expect(card.buttons()).not.toContain('Clear');
  card.choose('status', 'open');
  card.search('free');
  await card.waitFor(() => expect(card.rows()).toEqual(['free']));
  card.press('Hide');
  await card.sees('Search and filter (2)');
  card.press('Clear');
  await card.waitFor(() => expect(card.rows()).toHaveLength(4));
});

test.each([
  ['jose pena', ['free', 'mine', 'his', 'done']],
  ['luis', ['his']],
  ['ZIP broke', ['free', 'mine', 'his', 'done']],
  ['live chat', ['his']],
  ['mine', ['mine']],
  ['nobody wrote this', []],
])('finds %s in customer, assignee, text, channel or id', async (search, rows) => {
  const card = await openList(...busy);
  await card.sees('free');
  card.search(search);
  await card.waitFor(() => expect(card.rows()).toEqual(rows));
  if (rows.length === 0) await card.sees('No threads match.');
});

test('says how many threads were searched, and searches more on request', async () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    aThread({ id: `t${index}`, latestReceivedAt: hoursAgo(100 - index) }),
  );
  const card = await openList(...many);
  await card.sees('t9');
  card.search('zip');
  await card.sees('Searched 10 of 30');
  expect(card.rows()).toHaveLength(10);
  card.press('Keep searching');
  await card.waitFor(() => expect(card.rows()).toHaveLength(30));
});

test('says "none so far" while threads remain to be searched', async () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    aThread({ id: `t${index}`, latestReceivedAt: hoursAgo(100 - index) }),
  );
  const card = await openList(...many);
  await card.sees('t9');
  card.search('t29 ');
  await card.sees('t29');
  card.search('nobody wrote this');
  await card.sees('No match yet.', 'Searched 10 of 30');
  expect(card.text()).not.toContain('No thread fits');
  card.press('Keep searching');
  await card.sees('No threads match.');
});

test('says "none so far" for a filter while threads remain to be loaded', async () => {
  const card = openCard({
    listThreads: ({ after }) =>
      okResponse(
        after
          ? aList([])
          : aList([aThread({ id: 'free' }), ...archivedThreads], { after: 'page-2' }),
      ),
    previewThreads: previewed,
  });
  await card.sees('Search and filter');
  card.press('Search and filter');
  await card.sees('Hide');
  card.choose('assignee-filter', 'me');
  await card.sees('No match yet.');
  card.press('Show more');
  await card.sees('No threads match.');
});

test('keeps filters after a refresh, and keeps a row that no longer matches until the next one', async () => {
  const threads = [...busy];
  const card = openCard({
    listThreads: () => okResponse(aList([...threads, ...archivedThreads])),
    previewThreads: previewed,
  });
  await card.sees('free');
  card.press('Search and filter');
  await card.sees('Hide');
  card.choose('assignee-filter', 'nobody');
  await card.waitFor(() => expect(card.rows()).toEqual(['free', 'done']));
  threads[2] = { ...threads[2]!, assignedTo: 'A-2' };
  card.press('Refresh');
  await card.waitFor(() => expect(card.rows()).toEqual(['done']));
});

test.each([
  ['short', [aThread({ id: 'junk', spam: true })]],
  ['long', [aThread({ id: 'junk', spam: true }), ...archivedThreads]],
])('shows how to see the threads of a %s list that are all hidden', async (_, threads) => {
  const card = openCard({
    listThreads: () => okResponse(aList(threads)),
    previewThreads: previewed,
  });
  await card.sees('The only threads here are spam or archived.');
  card.tick('Spam (1)');
  await card.sees('junk');
  card.tick('Spam (1)', false);
  await card.sees('The only threads here are spam or archived.');
});

test('offers filters, selection and counts from eight threads on', async () => {
  const card = openCard({ listThreads: () => okResponse(aList(busy)), previewThreads: previewed });
  await card.sees('free');
  expect(card.buttons()).toEqual(expect.not.arrayContaining(['Search and filter', 'Select']));
  expect(card.text()).not.toContain('1 closed');
});

test('shows and hides the spam and archived threads of a short list', async () => {
  const card = openCard({ listThreads: () => okResponse(aList(busy)), previewThreads: previewed });
  await card.sees('free');
  card.tick('Spam (1)');
  await card.sees('junk');
  expect(card.buttons()).not.toContain('Search and filter');
  card.tick('Spam (1)', false);
  await card.waitFor(() => expect(card.rows()).not.toContain('junk'));
});
