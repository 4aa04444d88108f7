import { expect, test } from 'vitest';
import { Accordion } from '@hubspot/ui-extensions';
import type { ThreadSummary } from '../contract/thread.ts';
import { openCard, type Answers } from '../testing/card.tsx';
import {
  aConversation,
  aList,
  answered,
  aPreview,
  aThread,
  refused,
} from '../testing/conversations.ts';

async function openTicket(others: () => ThreadSummary[], more: Answers = {}) {
  const card = openCard(
    {
      listThreads: ({ of }) =>
        answered(aList(of ? others() : [aThread({ id: 'own', ticketId: '501' })])),
      previewThreads: ({ threadIds }) =>
        answered({
          previews: threadIds.map((id) => aPreview(id, { subject: `Subject ${id}` })),
          failures: [],
        }),
      ...more,
    },
    { objectTypeId: '0-5', objectId: 501 },
  );
  await card.sees('Subject own');
  const fold = () => card.find(Accordion).props.onClick?.();
  return { card, fold };
}

test('a contact’s card has no such section', async () => {
  const card = openCard({ listThreads: () => answered(aList([aThread()])) });
  await card.sees('Open to read');
  expect(card.text()).not.toContain('Also from this contact');
});

test('other threads of a ticket’s contact are asked for once opened, and open like any other', async () => {
  const { card, fold } = await openTicket(() => [aThread({ id: 'other', ticketId: '77' })], {
    readThread: () => answered(aConversation({ thread: aThread({ id: 'other' }) })),
  });
  await card.sees('Also from this contact');
  expect(card.callsOf('listThreads')).toHaveLength(1);
  fold();
  await card.sees('Subject other', 'Ticket 77');
  expect(card.callsOf('listThreads')[1]).toMatchObject({ of: 'contact' });
  fold();
  fold();
  card.openThread('Subject other');
  await card.sees('The zip broke on day one.');
  expect(card.callsOf('listThreads')).toHaveLength(2);
});

test('Refresh renews them once they have been opened', async () => {
  let others = [aThread({ id: 'other' })];
  const { card, fold } = await openTicket(() => others);
  fold();
  await card.sees('Subject other');
  others = [aThread({ id: 'next' })];
  card.press('Refresh');
  await card.sees('Subject next');
});

test('says so when there are none, or none that are not spam', async () => {
  const { card, fold } = await openTicket(() => [aThread({ id: 'junk', spam: true })]);
  fold();
  await card.sees('No other threads.');
});

test('a failure stays in its section and can be tried again', async () => {
  let down = true;
  const { card, fold } = await openTicket(() => [], {
    listThreads: ({ of }) =>
      of && down
        ? refused('UNAVAILABLE')
        : answered(aList([aThread({ id: of ? 'other' : 'own' })])),
  });
  fold();
  await card.sees('HubSpot is not available', 'Subject own');
  down = false;
  card.press('Try again');
  await card.sees('Subject other');
});
