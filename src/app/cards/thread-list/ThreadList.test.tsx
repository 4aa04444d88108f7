import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import { expect, test, vi } from 'vitest';
import type { ThreadSummary } from '../contract/thread.ts';
import { languages } from '../i18n/languages.ts';
import { openCard, type Responses } from '../testing/openCard.tsx';
import {
  aList,
  okResponse,
  aPreview,
  aThread,
  hoursAgo,
  minutesAgo,
  errorResponse,
} from '../testing/fixtures.ts';

const listed =
  (...threads: ThreadSummary[]) =>
  () =>
    okResponse(aList(threads));

const previewed = ({ threadIds }: { threadIds: string[] }) =>
  okResponse({
    previews: threadIds.map((id) => aPreview(id, { subject: `Subject ${id}` })),
    failures: [],
  });

const threads = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aThread({ id: String(index + 1), latestReceivedAt: hoursAgo(100 - index) }),
  );

test('shows waiting customers, then each thread with subject, snippet, channel, assignee and age', async () => {
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

  await card.sees('1 waiting, longest over 2 h\n', 'Waiting over 2 h', 'Closed');
  await card.sees('Subject 1', 'The zip broke on day one.');
  await card.sees('Luis Ferrer', 'Unassigned · 2 hr ago');
  const everyCall = {
    record: { objectTypeId: '0-1', objectId: '101' },
    agent: { userId: 1 },
  };
  expect(card.calls).toEqual([
    { action: 'listThreads', ...everyCall },
    { action: 'previewThreads', ...everyCall, threadIds: ['1', '2'] },
  ]);
});

test('measures waiting times from the latest refresh', async () => {
  const card = openCard({
    listThreads: listed(aThread({ latestReceivedAt: minutesAgo(134) })),
    previewThreads: previewed,
  });
  await card.sees('longest over 2 h');
  card.advance(60 * 60_000);
  card.press('Refresh');
  await card.sees('longest over 3 h');
});

test('does not say that no one is waiting when HubSpot returns no message times', async () => {
  const untold = aThread({ latestReceivedAt: undefined, latestSentAt: undefined });
  const card = openCard({ listThreads: listed(untold), previewThreads: previewed });
  await card.sees('1 open');
  expect(card.text()).not.toContain('no one is waiting');
});

test('sorts by longest wait, then answered, then closed threads', async () => {
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

test('names the ticket of each thread on a contact', async () => {
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

test('loads previews ten at a time and only for visible rows', async () => {
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

test('renders the first rows before the others and loads their previews together', async () => {
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

test('shows the channel name and opens the thread when its preview failed', async () => {
  const card = openCard({
    listThreads: listed(aThread({ id: '1', channelId: '77' }), aThread({ id: '2' })),
    previewThreads: () =>
      okResponse({
        previews: [aPreview('2')],
        failures: [{ threadId: '1', error: { code: 'UNAVAILABLE' } }],
      }),
  });
  await card.sees('Telegram', 'Open to read', 'Broken zip');
  card.openThread('Telegram');
  await card.sees('Unassigned');
});

test('keeps all rows when previews fail and loads them again on Refresh', async () => {
  let down = true;
  const card = openCard({
    listThreads: listed(aThread({ id: '1' })),
    previewThreads: (fields) => (down ? errorResponse('UNAVAILABLE') : previewed(fields)),
  });
  await card.sees('Open to read');
  down = false;
  card.press('Refresh');
  await card.sees('Subject 1');
});

test('reloads previews on Refresh only for threads with a newer message', async () => {
  let latestMessageAt = hoursAgo(2);
  const card = openCard({
    listThreads: () =>
      okResponse(aList([aThread({ id: '1' }), aThread({ id: '2', latestMessageAt })])),
    previewThreads: previewed,
  });
  await card.sees('Subject 2');
  latestMessageAt = minutesAgo(1);
  card.press('Refresh');
  // An unchanged preview does not re-render, and card.waitFor only checks after a render.
  await vi.waitFor(() => expect(card.callsOf('previewThreads')).toHaveLength(2));
  expect(card.callsOf('previewThreads')[1]).toMatchObject({ threadIds: ['2'] });
});

test('retries failed previews with the next poll', async () => {
  let down = true;
  const card = openCard({
    listThreads: listed(aThread({ id: '1' })),
    previewThreads: (fields) => (down ? errorResponse('UNAVAILABLE') : previewed(fields)),
  });
  await card.sees('Open to read');
  down = false;
  card.advance(30_000);
  await card.sees('Subject 1');
  expect(card.callsOf('previewThreads')).toHaveLength(2);
});

test('keeps the rows and shows an error when a refresh fails', async () => {
  let down = false;
  const card = openCard({
    listThreads: () => (down ? errorResponse('UNAVAILABLE') : okResponse(aList([aThread()]))),
    previewThreads: previewed,
  });
  await card.sees('Subject 900');
  down = true;
  card.press('Refresh');
  await card.sees('HubSpot isn’t available', 'Subject 900');
});

test('shows since when and why the list is outdated until a poll succeeds', async () => {
  let down = true;
  const responses: Responses = { listThreads: listed(aThread()), previewThreads: previewed };
  const card = openCard(responses);
  await card.sees('Subject 900', 'Updated just now');
  responses.listThreads = () =>
    down ? errorResponse('TIMED_OUT') : okResponse(aList([aThread()]));
  card.advance(30_000);
  await card.sees('Not updated since 14:00: HubSpot took too long', 'Subject 900');
  expect(card.buttons()).not.toContain('Try again');
  down = false;
  // The next poll is scheduled once this one has finished.
  await new Promise((resolve) => setTimeout(resolve));
  card.advance(900_000);
  await card.sees('Updated just now');
});

test('removes the error of a failed refresh once a poll succeeds', async () => {
  let down = false;
  const card = openCard({
    listThreads: () => (down ? errorResponse('UNAVAILABLE') : okResponse(aList([aThread()]))),
    previewThreads: previewed,
  });
  await card.sees('Subject 900');
  down = true;
  card.press('Refresh');
  await card.sees('Try again');
  down = false;
  card.advance(30_000);
  await card.waitFor(() => expect(card.buttons()).not.toContain('Try again'));
});

test('ranks a customer who wrote again by their first message, and waits for the previews to do so', async () => {
  const again = aThread({ id: 'again', latestReceivedAt: minutesAgo(1) });
  const other = aThread({ id: 'other', latestReceivedAt: hoursAgo(5) });
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const card = openCard({
    listThreads: listed(other, again),
    previewThreads: async () => {
      await released;
      const waits = { again: hoursAgo(30), other: hoursAgo(5) };
      return okResponse({
        previews: Object.entries(waits).map(([id, since]) =>
          aPreview(id, { subject: id, wait: { waiting: true, since } }),
        ),
        failures: [],
      });
    },
  });
  await vi.waitFor(() => expect(card.callsOf('previewThreads')).toHaveLength(1));
  expect(card.rows()).toEqual([]);
  release();
  await card.sees('2 waiting, longest 1 d 6 h');
  expect(card.rows()).toEqual(['again', 'other']);
});

test('ranks by the threads’ times when previews take too long, and keeps that order', async () => {
  const card = openCard({
    listThreads: listed(
      aThread({ id: 'second', latestReceivedAt: hoursAgo(1) }),
      aThread({ id: 'first', channelId: '1007', latestReceivedAt: hoursAgo(5) }),
    ),
    previewThreads: () => new Promise(() => undefined),
  });
  await vi.waitFor(() => expect(card.callsOf('previewThreads')).toHaveLength(1));
  card.advance(2_000);
  await card.sees('2 waiting, longest over 5 h');
  expect(card.rows()).toEqual(['WhatsApp', 'Email']);
});

test('filters and sorts by default as the settings say', async () => {
  const card = openCard(
    {
      listThreads: listed(
        aThread({ id: 'old', latestReceivedAt: hoursAgo(9), latestMessageAt: hoursAgo(9) }),
        aThread({ id: 'new' }),
        aThread({ id: 'done', latestSentAt: minutesAgo(1) }),
      ),
      previewThreads: previewed,
    },
    { settings: { sortBy: 'newest', show: 'waiting' } },
  );
  await card.sees('Subject new');
  expect(card.rows()).toEqual(['Subject new', 'Subject old']);
});

test('marks the newest arrival', async () => {
  const card = openCard({
    listThreads: listed(
      aThread({ id: '1', latestReceivedAt: hoursAgo(9) }),
      aThread({ id: '2', latestReceivedAt: hoursAgo(1), assignedTo: 'A-2' }),
    ),
    previewThreads: previewed,
  });
  await card.sees('Newest · Luis Ferrer');
  expect(card.text().match(/Newest/g)).toHaveLength(1);
});

test('explains an empty list on a contact', async () => {
  const card = openCard({ listThreads: listed() });
  await card.sees('Updated just now', 'No threads yet', 'When this contact writes');
  expect(card.find(CrmActionButton).props).toMatchObject({
    actionType: 'SEND_EMAIL',
    actionContext: { objectTypeId: '0-1', objectId: 101 },
  });
});

test('explains an empty list on a ticket', async () => {
  const card = openCard({ listThreads: listed() }, { objectTypeId: '0-5', objectId: 501 });
  await card.sees('No thread is linked to this ticket.');
  expect(card.calls[0]?.record).toEqual({ objectTypeId: '0-5', objectId: '501' });
});

test('makes no calls on an unsupported record type and says so', async () => {
  const card = openCard({}, { objectTypeId: '0-2' });
  await card.sees('This card works on contacts and tickets');
  expect(card.calls).toEqual([]);
});

test('loads the next page once when all rows are visible', async () => {
  const card = openCard({
    listThreads: ({ after }) =>
      after === undefined
        ? okResponse(aList(threads(10), { after: 'page-2' }))
        : okResponse(aList([aThread({ id: 'last' })])),
    previewThreads: previewed,
  });
  await card.sees('10 of 10+');
  card.press('Show more');
  await card.sees('Subject last');
  expect(card.callsOf('listThreads')[1]).toMatchObject({ after: 'page-2' });
});

test('says how many threads are loaded while there are more', async () => {
  const card = openCard({
    listThreads: ({ after }) =>
      okResponse(after ? aList([aThread({ id: '2' })]) : aList([aThread()], { after: 'more' })),
    previewThreads: previewed,
  });
  await card.sees('1 waiting', 'Of 1 loaded · updated just now');
  card.press('Show more');
  await card.sees('2 waiting');
  expect(card.text()).not.toContain('loaded');
  expect(card.buttons()).not.toContain('Show more');
});

test('says what is missing from an incomplete list', async () => {
  const card = openCard({
    listThreads: () => okResponse(aList([aThread()], { incomplete: ['THREADS_MISSING'] })),
    previewThreads: previewed,
  });
  await card.sees('Some threads couldn’t be loaded. Refresh.');
});

test('explains an incomplete list in the agent’s language, or as the function wrote it', async () => {
  const german = languages().de;
  const { latest } = aPreview('900');
  const attachment = { kind: 'other', type: 'LOCATION', text: 'Ulm' } as const;
  const preview = aPreview('900', { snippet: '', latest: { ...latest!, attachment } });
  const card = openCard(
    {
      listThreads: () => ({
        ...okResponse(aList([aThread()], { incomplete: ['ARCHIVED_MISSING'] })),
        words: german,
      }),
      previewThreads: () => okResponse({ previews: [preview], failures: [] }),
    },
    { locale: 'de-de' },
  );
  await card.sees(german.reasons.ARCHIVED_MISSING, 'Standort: Ulm');
  expect(card.text()).not.toContain('Not all archived');
});

test('says that loading continues after three seconds', async () => {
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

test('shows an error after 20 seconds without a response', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const card = openCard({ listThreads: () => new Promise(() => undefined) });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(card.text()).toContain('No response');
  } finally {
    vi.useRealTimers();
  }
});

test('shows an error when the function crashed, and loads the list on Try again', async () => {
  const responses: Responses = { previewThreads: previewed };
  const card = openCard(responses);
  await card.sees('No response', 'Check your connection');
  responses.listThreads = listed(aThread());
  card.press('Try again');
  await card.sees('Subject 900');
});
