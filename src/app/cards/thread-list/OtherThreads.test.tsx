import { expect, test } from 'vitest';
import { Accordion } from '@hubspot/ui-extensions';
import type { ThreadSummary } from '../contract/thread.ts';
import { openCard, type Responses } from '../testing/openCard.tsx';
import {
  aConversation,
  aList,
  okResponse,
  aPreview,
  aThread,
  hoursAgo,
  minutesAgo,
  errorResponse,
} from '../testing/fixtures.ts';

const MINUTE = 60_000;
const WAITS: Partial<ThreadSummary> = { latestReceivedAt: hoursAgo(3) };
const ANSWERED: Partial<ThreadSummary> = { ...WAITS, latestSentAt: minutesAgo(5) };

async function openTicket(others: () => ThreadSummary[], more: Responses = {}) {
  const card = openCard(
    {
      listThreads: ({ of }) =>
        okResponse(aList(of ? others() : [aThread({ id: 'own', ticketId: '501' })])),
      previewThreads: ({ threadIds }) =>
        okResponse({
          previews: threadIds.map((id) => aPreview(id, { subject: `Subject ${id}` })),
          failures: [],
        }),
      ...more,
    },
    { objectTypeId: '0-5', objectId: 501 },
  );
  await card.sees('Also from this contact');
  const toggle = () => card.find(Accordion).props.onClick?.();
  const isOpen = () => card.find(Accordion).props.open;
  const contactRequests = () => card.callsOf('listThreads').filter(({ of }) => of).length;
  return { card, toggle, isOpen, contactRequests };
}

test('shows no section for other threads on a contact', async () => {
  const card = openCard({ listThreads: () => okResponse(aList([aThread()])) });
  await card.sees('Open to read');
  expect(card.text()).not.toContain('Also from this contact');
});

test('shows other threads only after the first rows are rendered', async () => {
  let paint: () => void = () => undefined;
  const card = openCard(
    { listThreads: () => okResponse(aList([aThread()])) },
    {
      objectTypeId: '0-5',
      objectId: 501,
      afterPaint: (then) => {
        paint = then;
        return () => undefined;
      },
    },
  );
  await card.sees('1 waiting');
  expect(card.text()).not.toContain('Also from this contact');
  paint();
  await card.sees('Also from this contact');
});

test('starts collapsed and loads no previews when nobody waits', async () => {
  const other = aThread({ ...ANSWERED, id: 'other', ticketId: '77' });
  const { card, toggle, isOpen, contactRequests } = await openTicket(() => [other], {
    readThread: () => okResponse(aConversation({ thread: other })),
  });
  await card.waitFor(() => expect(contactRequests()).toBe(1));
  expect(isOpen()).toBe(false);
  expect(card.callsOf('previewThreads')).toHaveLength(1);
  toggle();
  await card.sees('Subject other', 'Ticket 77');
  toggle();
  toggle();
  card.openThread('Subject other');
  await card.sees('The zip broke on day one.');
  expect(contactRequests()).toBe(1);
});

test('stays collapsed beside the ticket’s own threads and counts who waits', async () => {
  const { card, toggle, isOpen } = await openTicket(() => [aThread({ ...WAITS, id: 'other' })]);
  await card.sees('Also from this contact · 1 waiting');
  expect(isOpen()).toBe(false);
  toggle();
  await card.sees('Subject other', 'Waiting over 3 h');
});

test('starts expanded on a ticket without threads of its own', async () => {
  const { card, toggle, isOpen } = await openTicket(() => [], {
    listThreads: ({ of }) => okResponse(aList(of ? [aThread({ ...ANSWERED, id: 'other' })] : [])),
  });
  await card.sees('Subject other');
  toggle();
  await card.waitFor(() => expect(isOpen()).toBe(false));
});

test('names the person of each row when the ticket has several contacts', async () => {
  const others = () => [
    aThread({ ...ANSWERED, id: 'one', contactId: '101' }),
    aThread({ ...ANSWERED, id: 'two', contactId: '102' }),
  ];
  const { card, toggle } = await openTicket(others, {
    previewThreads: ({ threadIds }) =>
      okResponse({
        previews: threadIds.map((id) =>
          aPreview(id, {
            subject: `Subject ${id}`,
            customer: id === 'two' ? 'Sam Okoro' : undefined,
          }),
        ),
        failures: [],
      }),
  });
  await card.waitFor(() => expect(card.callsOf('listThreads')).toHaveLength(2));
  toggle();
  await card.sees('Maria Lopez', 'Sam Okoro');
});

test('names the person of each row when the ticket’s own thread is somebody else’s', async () => {
  const others = () => [aThread({ ...ANSWERED, id: 'other', contactId: '102' })];
  const { card, toggle } = await openTicket(others, {
    previewThreads: ({ threadIds }) =>
      okResponse({
        previews: threadIds.map((id) => aPreview(id, { customer: id === 'other' ? 'Sam' : 'Mia' })),
        failures: [],
      }),
  });
  await card.waitFor(() => expect(card.callsOf('listThreads')).toHaveLength(2));
  toggle();
  await card.sees('Sam');
});

test('polls with the ticket’s list, at most every five minutes, while the agent is active', async () => {
  let others = [aThread({ ...ANSWERED, id: 'other' })];
  const { card, isOpen, contactRequests } = await openTicket(() => others);
  await card.waitFor(() => expect(contactRequests()).toBe(1));
  others = [aThread({ ...ANSWERED, id: 'other', latestReceivedAt: minutesAgo(1) })];
  for (let passed = 0; passed < 4 * MINUTE; passed += MINUTE / 2) {
    card.advance(MINUTE / 2);
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(card.callsOf('listThreads').length - contactRequests()).toBeGreaterThan(2);
  expect(contactRequests()).toBe(1);
  expect(isOpen()).toBe(false);
  card.advance(10 * MINUTE);
  await new Promise((resolve) => setTimeout(resolve));
  expect(contactRequests()).toBe(1);
  card.openThread('Subject own');
  card.advance(MINUTE / 2);
  await card.sees('Also from this contact · 1 waiting');
  expect(contactRequests()).toBe(2);
});

test('reloads other threads on Refresh after they were expanded', async () => {
  let others = [aThread({ id: 'other' })];
  const { card, toggle } = await openTicket(() => others);
  toggle();
  await card.sees('Subject other');
  others = [aThread({ id: 'next' })];
  card.press('Refresh');
  await card.sees('Subject next');
});

test('says that there are no other threads when all are spam', async () => {
  const { card, toggle } = await openTicket(() => [aThread({ id: 'junk', spam: true })]);
  toggle();
  await card.sees('No other threads.');
});

test('shows a failure inside its section, and loads it again on Refresh', async () => {
  let down = true;
  const { card, toggle } = await openTicket(() => [], {
    listThreads: ({ of }) =>
      of && down
        ? errorResponse('UNAVAILABLE')
        : okResponse(aList([aThread({ id: of ? 'other' : 'own' })])),
  });
  toggle();
  await card.sees('HubSpot isn’t available', 'Subject own');
  down = false;
  card.press('Refresh');
  await card.sees('Subject other');
});

test('retries a deferred load with the next poll of the ticket’s list', async () => {
  let busy = true;
  const { card, toggle } = await openTicket(() => [], {
    listThreads: ({ of }) =>
      of && busy
        ? errorResponse('RATE_LIMITED', { retryAfterMs: 90_000 })
        : okResponse(aList([aThread({ ...WAITS, id: of ? 'other' : 'own' })])),
  });
  await card.waitFor(() =>
    expect(card.callsOf('listThreads').filter(({ of }) => of)).toHaveLength(1),
  );
  await new Promise((resolve) => setTimeout(resolve));
  busy = false;
  toggle();
  card.advance(MINUTE / 2);
  await card.sees('Subject other');
});

test('leaves out threads that the ticket’s own list shows', async () => {
  const both = aThread({ ...WAITS, id: 'own' });
  const { card, toggle } = await openTicket(() => [both, aThread({ ...WAITS, id: 'other' })]);
  toggle();
  await card.sees('Subject other');
  expect(card.rows()).toEqual(['Subject own', 'Subject other']);
});
