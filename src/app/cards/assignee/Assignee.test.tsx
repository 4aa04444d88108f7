import { Select } from '@hubspot/ui-extensions';
import { expect, test } from 'vitest';
import {
  aConversation,
  okResponse,
  aReply,
  aThread,
  hoursAgo,
  minutesAgo,
  errorResponse,
} from '../testing/fixtures.ts';
import { openThread } from '../testing/openThread.ts';

const listAgents = () =>
  okResponse({
    agents: [
      { actorId: 'A-1', name: 'Ana Torres' },
      { actorId: 'A-3', name: 'Noor Aziz' },
    ],
  });

test('assigns the thread to the agent and updates panel and list', async () => {
  const { card } = await openThread({
    assignThread: ({ actorId }) => okResponse(aThread({ assignedTo: actorId })),
  });
  card.press('Assign to me');
  await card.waitFor(() => expect(card.text().split('Ana Torres (you)').length).toBeGreaterThan(2));
  expect(card.callsOf('assignThread')).toMatchObject([
    { threadId: '900', actorId: 'A-1', expectedAssignee: null },
  ]);
  expect(card.buttons()).not.toContain('Assign to me');
  expect(card.callsOf('listThreads')).toHaveLength(1);
});

test('loads other agents once, when the picker opens', async () => {
  const { card } = await openThread({
    listAgents,
    assignThread: ({ actorId }) => okResponse(aThread({ assignedTo: actorId })),
  });
  expect(card.callsOf('listAgents')).toEqual([]);
  card.press('Unassigned');
  await card.waitFor(() => card.find(Select));
  expect(card.find(Select).props.options).toEqual([{ label: 'Noor Aziz', value: 'A-3' }]);
  card.pick('A-3');
  await card.sees('Noor Aziz');
  card.press('Noor Aziz');
  await card.waitFor(() => card.find(Select));
  expect(card.find(Select).props.options).toEqual([{ label: 'Unassign', value: 'nobody' }]);
  expect(card.callsOf('listAgents')).toHaveLength(1);
});

test('sends the expected assignee when unassigning', async () => {
  const { card } = await openThread(
    { listAgents, unassignThread: () => okResponse({}) },
    { thread: aThread({ assignedTo: 'A-2' }) },
  );
  card.press('Luis Ferrer');
  await card.waitFor(() => card.find(Select));
  card.pick('nobody');
  await card.sees('Unassigned');
  expect(card.callsOf('unassignThread')).toMatchObject([
    { threadId: '900', expectedAssignee: 'A-2' },
  ]);
  expect(card.buttons()).toContain('Assign to me');
});

test('names the new assignee when a colleague was faster', async () => {
  const taken = aThread({ assignedTo: 'A-2' });
  const { card, responses } = await openThread({ assignThread: () => errorResponse('CHANGED') });
  responses.readThread = () => okResponse(aConversation({ thread: taken }));
  card.press('Assign to me');
  await card.sees('Luis Ferrer has this thread now', 'Nothing was overwritten');

  responses.assignThread = ({ actorId }) => okResponse(aThread({ assignedTo: actorId }));
  card.press('Assign to me');
  await card.sees('Ana Torres (you)');
  expect(card.callsOf('assignThread')[1]).toMatchObject({ expectedAssignee: 'A-2' });
  expect(card.text()).not.toContain('has this thread now');
});

test.each([
  ['the thread has gone to somebody else', aThread({ assignedTo: 'A-1' })],
  ['a reply was sent', aThread({ assignedTo: 'A-2', latestSentAt: minutesAgo(0) })],
])('removes the notice about a faster colleague once %s', async (_, later) => {
  const taken = aThread({ assignedTo: 'A-2' });
  const { card, responses } = await openThread({
    assignThread: () => errorResponse('CHANGED'),
    sendReply: () => okResponse({ outcome: 'sent', message: aReply() }),
  });
  responses.readThread = () => okResponse(aConversation({ thread: taken }));
  card.press('Assign to me');
  await card.sees('Luis Ferrer has this thread now');
  responses.readThread = () => okResponse(aConversation({ thread: later }));
  card.type('On its way.');
  card.press('Send');
  await card.sees('Sent at');
  await card.waitFor(() => expect(card.text()).not.toContain('has this thread now'));
});

test('explains a refused assignment', async () => {
  const { card } = await openThread({
    assignThread: () =>
      errorResponse('REJECTED', { hubspotMessage: 'Noor has no access to this inbox.' }),
  });
  card.press('Assign to me');
  await card.sees('This was refused', 'Noor has no access to this inbox.', 'Unassigned');
});

test('assigns once when the button is pressed five times', async () => {
  const { card } = await openThread({ assignThread: () => new Promise(() => undefined) });
  const [button] = card.findButtons('Assign to me');
  for (let press = 0; press < 5; press++) button?.trigger('onClick');
  expect(card.callsOf('assignThread')).toHaveLength(1);
});

test('lists the own team first and available people before others, where HubSpot says so', async () => {
  const agents = [
    { actorId: 'A-1', name: 'Ana Torres', team: 'Returns' },
    { actorId: 'A-3', name: 'Noor Aziz', team: 'Front line' },
    { actorId: 'A-4', name: 'Olga Petrova', team: 'Returns', absence: {} },
    { actorId: 'A-5', name: 'Pia Berg', team: 'Front line', absence: { until: hoursAgo(-19) } },
    { actorId: 'A-6', name: 'Quinn Lee', absence: { until: hoursAgo(-24 * 20) } },
    { actorId: 'A-7', name: 'Rosa Diaz', team: 'Returns', absence: { until: minutesAgo(1) } },
  ];
  const { card } = await openThread({ listAgents: () => okResponse({ agents }) });
  card.press('Unassigned');
  await card.waitFor(() => card.find(Select));
  expect(card.find(Select).props.options.map(({ label }) => label)).toEqual([
    'Rosa Diaz · Returns',
    'Olga Petrova · Returns · Away',
    'Noor Aziz · Front line',
    'Pia Berg · Front line · Off until Wed 09:00',
    'Quinn Lee · Off until 7 Dec 2026, 14:00',
  ]);
});
