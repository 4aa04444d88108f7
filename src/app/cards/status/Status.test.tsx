import { expect, test } from 'vitest';
import { openCard, type Responses } from '../testing/openCard.tsx';
import {
  aConversation,
  aList,
  okResponse,
  aPreview,
  aThread,
  errorResponse,
} from '../testing/fixtures.ts';
import { openThread } from '../testing/openThread.ts';

const setThreadStatus: Responses['setThreadStatus'] = ({ status }) =>
  okResponse(aThread({ status }));

test('closes and reopens the thread and updates the list', async () => {
  const { card } = await openThread({ setThreadStatus });
  await card.sees('1 waiting');
  card.press('Close thread');
  await card.sees('No open threads', 'Reopen');
  card.press('Reopen');
  await card.sees('1 waiting');
  expect(card.callsOf('setThreadStatus')).toMatchObject([
    { threadId: '900', status: 'CLOSED' },
    { threadId: '900', status: 'OPEN' },
  ]);
  expect(card.callsOf('listThreads')).toHaveLength(1);
});

test('keeps the thread open and explains a failed close', async () => {
  const { card } = await openThread({ setThreadStatus: () => errorResponse('UNAVAILABLE') });
  card.press('Close thread');
  await card.sees('HubSpot isn’t available', '1 waiting');
  expect(card.buttons()).toContain('Close thread');
});

test('keeps a row in place until the agent refreshes the list', async () => {
  const first = aThread({ id: '900', latestReceivedAt: '2026-11-01T00:00:00Z' });
  let listed = first;
  const card = openCard({
    listThreads: () => okResponse(aList([listed, aThread({ id: '901' })])),
    previewThreads: () =>
      okResponse({
        previews: [aPreview('900'), aPreview('901', { subject: 'Invoice' })],
        failures: [],
      }),
    readThread: () => okResponse(aConversation({ thread: first })),
    setThreadStatus: ({ status }) => {
      listed = { ...first, status };
      return okResponse(listed);
    },
  });
  await card.sees('Invoice');
  card.openThread('Broken zip');
  await card.sees('Send');
  card.press('Close thread');
  await card.sees('Reopen');
  expect(card.rows()).toEqual(['Broken zip', 'Invoice']);
  card.closeThread('Broken zip');
  expect(card.rows()).toEqual(['Broken zip', 'Invoice']);
  card.press('Refresh');
  await card.waitFor(() => expect(card.rows()).toEqual(['Invoice', 'Broken zip']));
});

test('keeps the row of the open thread when a refresh sorts others first', async () => {
  const mine = aThread({ id: '900' });
  let threads = [mine];
  const { card } = await openThread({ listThreads: () => okResponse(aList(threads)) });
  threads = [
    mine,
    ...Array.from({ length: 12 }, (_, index) =>
      aThread({ id: `9${index + 10}`, latestReceivedAt: '2026-11-01T00:00:00Z' }),
    ),
  ];
  card.press('Refresh');
  await card.sees('13 open');
  expect(card.rows()).toHaveLength(11);
  expect(card.rows().at(-1)).toBe('Broken zip');
  await card.sees('Send');
});

test('says on a ticket that Close only closes the thread', async () => {
  const { card } = await openThread({}, {}, { objectTypeId: '0-5', objectId: 501 });
  await card.sees('The ticket keeps its status.');
  const { card: contact } = await openThread();
  expect(contact.text()).not.toContain('The ticket keeps its status.');
});
