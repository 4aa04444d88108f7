import { expect, test, vi } from 'vitest';
import type { ThreadSummary } from '../contract/thread.ts';
import { languages } from '../i18n/languages.ts';
import { openCard, type Answers } from '../testing/card.tsx';
import {
  aList,
  answered,
  aPreview,
  aThread,
  hoursAgo,
  minutesAgo,
  refused,
} from '../testing/conversations.ts';

const listed =
  (...threads: ThreadSummary[]) =>
  () =>
    answered(aList(threads));

const previewed = ({ threadIds }: { threadIds: string[] }) =>
  answered({
    previews: threadIds.map((id) => aPreview(id, { subject: `Subject ${id}` })),
    failures: [],
  });

const threads = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aThread({ id: String(index + 1), latestReceivedAt: hoursAgo(100 - index) }),
  );

test('tells who waits, then each thread with subject, first words, channel, assignee and age', async () => {
  const card = openCard({
    listThreads: listed(
      aThread({
        id: '1',
        assignedTo: 'A-2',
        latestReceivedAt: minutesAgo(134),
        latestMessageAt: minutesAgo(134),
      }),
      aThread({ id: '2', status: 'CLOSED' }),
    ),
    previewThreads: previewed,
  });

  await card.sees('1 open · longest wait 2 h 14 min', 'Waiting 2 h', 'Closed');
  await card.sees('Subject 1', 'Maria Lopez: The zip broke on day one.');
  await card.sees('E-mail · Luis Ferrer · 2 hr ago', 'E-mail · Unassigned · 2 hr ago');
  const everyCall = {
    record: { objectTypeId: '0-1', objectId: '101' },
    agent: { userId: 1 },
  };
  expect(card.calls).toEqual([
    { action: 'listThreads', ...everyCall },
    { action: 'previewThreads', ...everyCall, threadIds: ['1', '2'] },
  ]);
});

test('a refreshed list counts from the moment of its answer', async () => {
  const card = openCard({
    listThreads: listed(aThread({ latestReceivedAt: minutesAgo(134) })),
    previewThreads: previewed,
  });
  await card.sees('longest wait 2 h 14 min');
  card.pass(60_000);
  card.press('Refresh');
  await card.sees('longest wait 2 h 15 min');
});

test('where HubSpot tells of nobody’s latest message, the card does not claim that nobody waits', async () => {
  const untold = aThread({ latestReceivedAt: undefined, latestSentAt: undefined });
  const card = openCard({ listThreads: listed(untold), previewThreads: previewed });
  await card.sees('1 open');
  expect(card.text()).not.toContain('nobody waits');
});

test('who waits longest comes first, answered threads next, closed ones after the open ones', async () => {
  const card = openCard({
    listThreads: listed(
      aThread({ id: 'closed', status: 'CLOSED', latestMessageAt: minutesAgo(1) }),
      aThread({ id: 'answered', latestSentAt: minutesAgo(5) }),
      aThread({ id: 'waits', latestReceivedAt: minutesAgo(10) }),
      aThread({ id: 'waits longest', latestReceivedAt: hoursAgo(9), latestSentAt: hoursAgo(10) }),
    ),
    previewThreads: previewed,
  });
  await card.sees('Subject waits');
  expect(card.rows()).toEqual(
    ['waits longest', 'waits', 'answered', 'closed'].map((id) => `Subject ${id}`),
  );
});

test('a contact’s threads name their ticket', async () => {
  const listThreads = listed(aThread({ ticketId: '501', assignedTo: 'A-2' }));
  const contact = openCard({ listThreads, previewThreads: previewed });
  await contact.sees('Ticket 501');
  const ticket = openCard(
    { listThreads, previewThreads: previewed },
    { objectTypeId: '0-5', objectId: 501 },
  );
  await ticket.sees('Subject 900');
  expect(ticket.text()).not.toContain('Ticket 501');
});

test('previews are asked for ten at a time, and only for rows in sight', async () => {
  const card = openCard({ listThreads: listed(...threads(35)), previewThreads: previewed });
  await card.sees('Subject 10', '10 of 35');
  expect(card.callsOf('previewThreads')).toHaveLength(1);

  card.press('Show more');
  await card.sees('Subject 30', '30 of 35');
  expect(card.callsOf('previewThreads').map(({ threadIds }) => threadIds.length)).toEqual([
    10, 10, 10,
  ]);
  expect(card.callsOf('previewThreads')[1]).toMatchObject({
    threadIds: ['11', '12', '13', '14', '15', '16', '17', '18', '19', '20'],
  });

  card.press('Show more');
  await card.sees('Subject 35');
  expect(card.buttons()).not.toContain('Show more');
});

test('the first rows are drawn before the others, and asked about together with them', async () => {
  let paint: () => void = () => undefined;
  const card = openCard(
    { listThreads: listed(...threads(35)), previewThreads: previewed },
    {
      afterPaint: (then) => {
        paint = then;
        return () => undefined;
      },
    },
  );
  await card.sees('Subject 5');
  expect(card.rows()).toHaveLength(5);
  expect(card.buttons()).not.toContain('Show more');
  expect(card.callsOf('previewThreads').map(({ threadIds }) => threadIds.length)).toEqual([10]);

  paint();
  await card.sees('Subject 10', '10 of 35');
  expect(card.callsOf('previewThreads')).toHaveLength(1);
});

test('a row whose preview failed keeps the name of its channel and still opens', async () => {
  const card = openCard({
    listThreads: listed(aThread({ id: '1', channelId: '77' }), aThread({ id: '2' })),
    previewThreads: () =>
      answered({
        previews: [aPreview('2')],
        failures: [{ threadId: '1', error: { code: 'UNAVAILABLE', message: 'Down.' } }],
      }),
  });
  await card.sees('Telegram', 'Open to read', 'Broken zip');
  card.openThread('Telegram');
  await card.sees('Unassigned');
});

test('when no preview could be had, every row stays, and Refresh asks again', async () => {
  let down = true;
  const card = openCard({
    listThreads: listed(aThread({ id: '1' })),
    previewThreads: (fields) => (down ? refused('UNAVAILABLE') : previewed(fields)),
  });
  await card.sees('Open to read');
  down = false;
  card.press('Refresh');
  await card.sees('Subject 1');
});

test('Refresh asks for previews only of threads that have a newer message', async () => {
  let latestMessageAt = hoursAgo(2);
  const card = openCard({
    listThreads: () =>
      answered(aList([aThread({ id: '1' }), aThread({ id: '2', latestMessageAt })])),
    previewThreads: previewed,
  });
  await card.sees('Subject 2');
  latestMessageAt = minutesAgo(1);
  card.press('Refresh');
  await card.sees('1 min ago');
  // A preview that has not changed draws nothing, and the card's own wait looks only at what is drawn.
  await vi.waitFor(() => expect(card.callsOf('previewThreads')).toHaveLength(2));
  expect(card.callsOf('previewThreads')[1]).toMatchObject({ threadIds: ['2'] });
});

test('previews that failed are asked for again with the list’s next look', async () => {
  let down = true;
  const card = openCard({
    listThreads: listed(aThread({ id: '1' })),
    previewThreads: (fields) => (down ? refused('UNAVAILABLE') : previewed(fields)),
  });
  await card.sees('Open to read');
  down = false;
  card.pass(30_000);
  await card.sees('Subject 1');
  expect(card.callsOf('previewThreads')).toHaveLength(2);
});

test('a refresh that fails says so and keeps the rows', async () => {
  let down = false;
  const card = openCard({
    listThreads: () => (down ? refused('UNAVAILABLE') : answered(aList([aThread()]))),
    previewThreads: previewed,
  });
  await card.sees('Subject 900');
  down = true;
  card.press('Refresh');
  await card.sees('HubSpot is not available', 'Subject 900');
});

test('a look that fails says quietly since when and why, until one succeeds', async () => {
  let down = true;
  const answers: Answers = { listThreads: listed(aThread()), previewThreads: previewed };
  const card = openCard(answers);
  await card.sees('Subject 900', 'updated now');
  answers.listThreads = () => (down ? refused('TIMED_OUT') : answered(aList([aThread()])));
  card.pass(30_000);
  await card.sees('Not updated since 14:00: HubSpot took too long', 'Subject 900');
  expect(card.buttons()).not.toContain('Try again');
  down = false;
  // The next look is planned once this one has come back.
  await new Promise((resolve) => setTimeout(resolve));
  card.pass(900_000);
  await card.sees('updated now');
});

test('the notice of a refresh that failed goes once a look succeeds', async () => {
  let down = false;
  const card = openCard({
    listThreads: () => (down ? refused('UNAVAILABLE') : answered(aList([aThread()]))),
    previewThreads: previewed,
  });
  await card.sees('Subject 900');
  down = true;
  card.press('Refresh');
  await card.sees('Try again');
  down = false;
  card.pass(30_000);
  await card.waitFor(() => expect(card.buttons()).not.toContain('Try again'));
});

test('a record without threads says when threads will appear', async () => {
  const card = openCard({ listThreads: listed() });
  await card.sees('No open threads', 'No conversations yet', 'When this contact writes');
});

test('a ticket without threads speaks of the ticket', async () => {
  const card = openCard({ listThreads: listed() }, { objectTypeId: '0-5', objectId: 501 });
  await card.sees('No thread is linked to this ticket.');
  expect(card.calls[0]?.record).toEqual({ objectTypeId: '0-5', objectId: '501' });
});

test('a record type that has no threads is told apart from an empty one, and nothing is asked', async () => {
  const card = openCard({}, { objectTypeId: '0-2' });
  await card.sees('This card works on contacts and tickets');
  expect(card.calls).toEqual([]);
});

test('the rest of a very long list is asked for once all its rows are in sight', async () => {
  const card = openCard({
    listThreads: ({ after }) =>
      after === undefined
        ? answered(aList(threads(10), { after: 'page-2' }))
        : answered(aList([aThread({ id: 'last' })])),
    previewThreads: previewed,
  });
  await card.sees('10 of 10+');
  card.press('Show more');
  await card.sees('Subject last');
  expect(card.callsOf('listThreads')[1]).toMatchObject({ after: 'page-2' });
});

test('says of how many threads it speaks while there are more', async () => {
  const card = openCard({
    listThreads: ({ after }) =>
      answered(after ? aList([aThread({ id: '2' })]) : aList([aThread()], { after: 'more' })),
    previewThreads: previewed,
  });
  await card.sees('1 open', 'of 1 loaded · updated now');
  card.press('Show more');
  await card.sees('2 open');
  expect(card.text()).not.toContain('loaded');
  expect(card.buttons()).not.toContain('Show more');
});

test('says what is missing when HubSpot did not list everything', async () => {
  const card = openCard({
    listThreads: () =>
      answered(aList([aThread()], { incomplete: 'HubSpot repeated a page of closed threads.' })),
    previewThreads: previewed,
  });
  await card.sees('HubSpot repeated a page of closed threads.');
});

test('says so in the agent’s language, and also what came without words', async () => {
  const german = languages().de;
  const { latest } = aPreview('900');
  const attachment = { kind: 'other', description: 'Location: Ulm', what: 'LOCATION', says: 'Ulm' };
  const preview = aPreview('900', { snippet: '', latest: { ...latest!, attachment } as never });
  const card = openCard(
    {
      listThreads: () => ({
        ...answered(
          aList([aThread()], { incomplete: 'Not all.', whyIncomplete: ['ARCHIVED_MISSING'] }),
        ),
        words: german,
      }),
      previewThreads: () => answered({ previews: [preview], failures: [] }),
    },
    { locale: 'de-de' },
  );
  await card.sees(german.reasons.ARCHIVED_MISSING!, 'Standort: Ulm');
  expect(card.text()).not.toContain('Not all.');
});

test('a first load that takes three seconds says that it is still under way', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const card = openCard({ listThreads: () => new Promise(() => undefined) });
    expect(card.text().trim()).toBe('Loading threads…');
    await vi.advanceTimersByTimeAsync(2_999);
    expect(card.text().trim()).toBe('Loading threads…');
    await vi.advanceTimersByTimeAsync(1);
    expect(card.text().trim()).toBe('Still working…');
  } finally {
    vi.useRealTimers();
  }
});

test('a function that never answers becomes an error after 20 seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const card = openCard({ listThreads: () => new Promise(() => undefined) });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(card.text()).toContain('No answer');
  } finally {
    vi.useRealTimers();
  }
});

test('a function that crashed becomes an error, and Try again loads the list', async () => {
  const answers: Answers = { previewThreads: previewed };
  const card = openCard(answers);
  await card.sees('No answer', 'Check your connection');
  answers.listThreads = listed(aThread());
  card.press('Try again');
  await card.sees('Subject 900');
});
