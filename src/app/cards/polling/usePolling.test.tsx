import { expect, test } from 'vitest';
import type { RateLimitStatus } from '../contract/envelope.ts';
import type { ThreadSummary } from '../contract/thread.ts';
import { createLanguage } from '../i18n/language.ts';
import { openCard, type Responses } from '../testing/openCard.tsx';
import {
  aConversation,
  aList,
  okResponse,
  aPreview,
  aThread,
  archivedThreads,
  hoursAgo,
  NOW,
  errorResponse,
} from '../testing/fixtures.ts';
import { formatSubheading } from '../thread-list/formatHeading.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

async function openList(threads: ThreadSummary[], more: Responses = {}) {
  const shown = { threads, budget: {} as RateLimitStatus };
  const card = openCard({
    listThreads: () => ({ ...okResponse(aList(shown.threads)), budget: shown.budget }),
    previewThreads: ({ threadIds }) =>
      okResponse({
        previews: threadIds.map((id) => aPreview(id, { subject: `Subject ${id}` })),
        failures: [],
      }),
    ...more,
  });
  await card.sees(`Subject ${threads[0]!.id}`);
  const polls = () => card.callsOf('listThreads').length - 1;
  /** Advances the card's clock in steps and lets responses arrive. */
  const advance = async (milliseconds: number, step = 10 * SECOND) => {
    for (let passed = 0; passed < milliseconds; passed += step) {
      card.advance(Math.min(step, milliseconds - passed));
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return { card, shown, polls, advance };
}

const two = [
  aThread({ id: '1', latestReceivedAt: hoursAgo(3) }),
  aThread({ id: '2', latestReceivedAt: hoursAgo(2) }),
];

test('polls and updates rows in place', async () => {
  const { card, shown, polls, advance } = await openList(two);
  shown.threads = [two[0]!, { ...two[1]!, status: 'CLOSED' }];
  await advance(29 * SECOND);
  expect(polls()).toBe(0);
  await advance(SECOND);
  await card.sees('1 waiting', 'Closed');
  expect(polls()).toBe(1);
});

test('announces a new thread and adds its row on request', async () => {
  const { card, shown, advance } = await openList(two);
  shown.threads = [aThread({ id: '3', latestReceivedAt: hoursAgo(9) }), ...two];
  await advance(30 * SECOND);
  await card.sees('Show 1 new thread', '3 waiting');
  expect(card.rows()).toEqual(['Subject 1', 'Subject 2']);
  card.press('Show 1 new thread');
  await card.waitFor(() => expect(card.rows()).toEqual(['Subject 3', 'Subject 1', 'Subject 2']));
});

test('shows the first thread of an empty list at once', async () => {
  const { card, shown, advance } = await openList(two, {});
  shown.threads = [];
  card.press('Refresh');
  await card.sees('No threads yet');
  shown.threads = two;
  await advance(30 * SECOND);
  await card.sees('Subject 1');
});

test('keeps a thread that a poll did not return until the agent refreshes', async () => {
  const { card, shown, polls, advance } = await openList(two);
  shown.threads = [two[0]!];
  await advance(30 * SECOND);
  expect(polls()).toBe(1);
  expect(card.rows()).toEqual(['Subject 1', 'Subject 2']);
  card.press('Refresh');
  await card.waitFor(() => expect(card.rows()).toEqual(['Subject 1']));
});

test('polls four times in an idle hour, then stops until the agent is active', async () => {
  const { card, polls, advance } = await openList([...two, ...archivedThreads]);
  await advance(60 * MINUTE);
  expect(polls()).toBe(4);
  const before = polls();
  await advance(3 * 60 * MINUTE, MINUTE);
  expect(polls()).toBe(before);
  card.press('Search and filter');
  card.press('Select');
  await card.sees('0 selected');
  card.tick('Select Subject 1');
  await advance(SECOND);
  await card.waitFor(() => expect(polls()).toBe(before + 1));
});

test('polls rarely while the rate limit is nearly used up', async () => {
  const { shown, polls, advance } = await openList(two);
  shown.budget = { limit: 100, remaining: 5 };
  await advance(30 * SECOND);
  expect(polls()).toBe(1);
  await advance(14 * MINUTE);
  expect(polls()).toBe(1);
  await advance(MINUTE);
  expect(polls()).toBe(2);
});

test('never runs two polls at once', async () => {
  let pending = 0;
  const { polls, advance } = await openList(two, {
    listThreads: () => (pending++ === 0 ? okResponse(aList(two)) : new Promise(() => undefined)),
  });
  await advance(5 * MINUTE);
  expect(polls()).toBe(1);
});

test('keeps the list after a failed poll and waits longer for the next', async () => {
  let down = false;
  const { card, polls, advance } = await openList(two, {
    listThreads: () => (down ? errorResponse('UNAVAILABLE') : okResponse(aList(two))),
  });
  down = true;
  await advance(30 * SECOND);
  expect(polls()).toBe(1);
  expect(card.rows()).toHaveLength(2);
  await advance(4 * MINUTE - 10 * SECOND);
  expect(polls()).toBe(1);
});

test('does not undo the agent’s own change with an older poll result', async () => {
  let answer = () => {};
  let requests = 0;
  const { card, advance } = await openList([two[0]!], {
    listThreads: () => {
      requests += 1;
      const old = okResponse(aList([two[0]!]));
      return requests === 1 ? old : new Promise((resolve) => (answer = () => resolve(old)));
    },
    assignThread: ({ actorId }) => okResponse({ ...two[0]!, assignedTo: actorId }),
    readThread: () => okResponse(aConversation()),
  });
  await advance(30 * SECOND);
  card.press('Assign to me');
  await card.sees('Ana Torres (you)');
  answer();
  await advance(SECOND);
  await card.sees('Ana Torres (you)');
});

test('shows when the list was last updated', () => {
  const listed = { ...aList([]), revision: 1, requestedAt: NOW };
  const language = createLanguage({ locale: 'en' }, 'UTC');
  expect(formatSubheading(listed, NOW + 2 * MINUTE, language)).toBe('Updated 2 min. ago');
});
