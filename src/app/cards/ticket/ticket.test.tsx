import { Dropdown, Select } from '@hubspot/ui-extensions';
import { CrmActionLink } from '@hubspot/ui-extensions/crm';
import { expect, test } from 'vitest';
import {
  aList,
  aPreview,
  aReply,
  aThread,
  errorResponse,
  minutesAgo,
  okResponse,
} from '../testing/fixtures.ts';
import { openCard, type CardSetup, type Responses } from '../testing/openCard.tsx';
import { openThread } from '../testing/openThread.ts';

const pipelines = [
  {
    id: '0',
    label: 'Support pipeline',
    stages: [
      { id: '1', label: 'New' },
      { id: '2', label: 'Waiting on contact' },
      { id: '3', label: 'Waiting on us' },
      { id: '4', label: 'Closed', closed: true as const },
      { id: '5', label: 'Escalated', restricted: true as const },
      { id: '6', label: 'Closed as spam', closed: true as const },
    ],
  },
];
const properties = { hs_pipeline: '0', hs_pipeline_stage: '3' };
const formattedProperties = { hs_pipeline_stage: 'Waiting on us' };
const ON_TICKET: CardSetup = {
  objectId: 501,
  objectTypeId: '0-5',
  properties,
  formattedProperties,
};
const thread = aThread({ ticketId: '501' });
const readPipelines = () => okResponse({ pipelines });
const stage = (stageId: string) => ({ ticketId: '501', pipelineId: '0', stageId });
const reply = (then?: object) =>
  okResponse({ outcome: 'sent' as const, message: aReply(), ...then });

const onTicket = (responses: Responses = {}, setup: CardSetup = {}) =>
  openCard(
    { listThreads: () => okResponse(aList([])), readPipelines, ...responses },
    { ...ON_TICKET, ...setup },
  );
const items = (card: ReturnType<typeof openCard>) =>
  card.findAll(Dropdown.ButtonItem).map(({ text }) => text);

test("shows the ticket's stage without a call and loads the stages to choose from", async () => {
  const card = onTicket({ setTicketStage: ({ stageId }) => okResponse(stage(stageId)) });
  await card.sees('Ticket: Waiting on us');
  expect(card.callsOf('readPipelines')).toEqual([]);
  card.press('Ticket: Waiting on us');
  await card.waitFor(() => card.find(Select, { name: 'ticket-stage' }));
  const { options, value } = card.find(Select, { name: 'ticket-stage' }).props;
  expect(options.map(({ label }) => label)).toEqual([
    'New',
    'Waiting on contact',
    'Waiting on us',
    'Closed',
    'Closed as spam',
  ]);
  expect(value).toBe('3');
  card.choose('ticket-stage', '2');
  await card.sees('Ticket: Waiting on contact');
  expect(card.callsOf('setTicketStage')).toMatchObject([
    { ticketId: '501', stageId: '2', expectedStage: '3' },
  ]);
  expect(card.mocks.actions.refreshObjectProperties.callCount).toBe(1);
});

test('loads no pipelines while HubSpot’s page is formatting the stage', async () => {
  const card = onTicket({}, { formattedProperties: {}, isFormatting: true });
  await card.waitFor(() => expect(card.callsOf('listThreads')).toHaveLength(2));
  await new Promise((resolve) => setTimeout(resolve));
  expect(card.callsOf('readPipelines')).toEqual([]);
});

test('shows the stage only when the team turned changing it off', async () => {
  const card = onTicket({}, { settings: { changeTicketStage: false } });
  await card.sees('Ticket: Waiting on us');
  expect(card.buttons()).not.toContain('Ticket: Waiting on us');
});

test('reads the stage with the app when HubSpot does not show it to the viewer', async () => {
  const card = onTicket(
    { readPipelines: () => okResponse({ pipelines, ticket: stage('2') }) },
    { properties: {}, formattedProperties: {} },
  );
  await card.sees('Ticket: Waiting on contact');
});

test('shows no stage when HubSpot returns neither it nor the pipelines', async () => {
  const failing = () => errorResponse('MISSING_SCOPE', { missingScopes: ['tickets'] });
  const card = onTicket({ readPipelines: failing }, { properties: {}, formattedProperties: {} });
  await card.sees('No threads yet');
  expect(card.text()).not.toContain('Ticket:');
});

test('names the new stage when a colleague moved the ticket first', async () => {
  const card = onTicket({
    setTicketStage: () => errorResponse('CHANGED', { reason: 'STAGE_CHANGED' }),
    readPipelines: () => okResponse({ pipelines, ticket: stage('1') }),
  });
  await card.sees('Ticket: Waiting on us');
  card.press('Ticket: Waiting on us');
  await card.chooseWhenReady('ticket-stage', '2');
  await card.sees('The ticket is “New” now', 'Nothing was overwritten', 'Ticket: New');
});

test("shows HubSpot's message and the property when a validation rule refuses the stage", async () => {
  const card = onTicket({
    setTicketStage: () =>
      errorResponse('REJECTED', {
        hubspotMessage: 'Category is required to close a ticket',
        property: 'hs_ticket_category',
      }),
  });
  await card.sees('Ticket: Waiting on us');
  card.press('Ticket: Waiting on us');
  await card.chooseWhenReady('ticket-stage', '4');
  await card.sees('Category is required to close a ticket (hs_ticket_category)');
});

test('shows in one line what else HubSpot knows about the ticket', async () => {
  const card = onTicket(
    { listAgents: () => okResponse({ agents: [{ actorId: 'A-2', name: 'Luis Ferrer' }] }) },
    {
      properties: {
        ...properties,
        hs_time_to_next_response_sla_at: minutesAgo(-12),
        hs_ticket_priority: 'URGENT',
        hs_draft_user_ids: '2;1',
        hs_latest_message_seen_by_agent_ids: '2;77',
        hs_snoozed_until: minutesAgo(60),
      },
    },
  );
  await card.sees('Reply due in 12 min · urgent · draft by Luis Ferrer · seen by Luis Ferrer');
  expect(card.text()).not.toContain('snoozed');
});

test('marks an overdue reply', async () => {
  const due = { hs_time_to_next_response_sla_at: String(Date.parse(minutesAgo(95))) };
  const card = onTicket({}, { properties: { ...properties, ...due } });
  await card.sees('Reply overdue by 1 h 35 min');
});

test.each([['unknown'], [''], [null]])('shows nothing for properties of %j', async (value) => {
  const names = ['hs_time_to_next_response_sla_at', 'hs_ticket_priority', 'hs_draft_user_ids'];
  const odd = Object.fromEntries(names.map((name) => [name, value]));
  const card = onTicket({}, { properties: { ...properties, ...odd } });
  await card.sees('Ticket: Waiting on us');
  expect(card.text()).not.toMatch(/due|priority|draft/);
});

test("adds a colleague's draft to the notice before sending", async () => {
  const { card } = await openThread(
    { readPipelines },
    { thread },
    { ...ON_TICKET, properties: { ...properties, hs_draft_user_ids: '2' } },
  );
  await card.sees('Luis Ferrer is writing a reply too');
});

test('sends and sets the stage in one call, with the labels and order of the pipeline', async () => {
  const { card } = await openThread(
    {
      readPipelines,
      sendReply: () => reply({ then: { ticket: { ok: true, data: stage('2') } } }),
    },
    { thread },
    ON_TICKET,
  );
  await card.waitFor(() => expect(items(card)).toContain('Send and set to Waiting on contact'));
  expect(items(card).filter((text) => /^Send(,| and set)/.test(text ?? ''))).toEqual([
    'Send and set to New',
    'Send and set to Waiting on contact',
    'Send and set to Closed',
    'Send and set to Closed as spam',
    'Send, close thread and ticket',
  ]);
  card.type('A new one is on its way.');
  card.pressItem('Send and set to Waiting on contact');
  await card.sees('Ticket set to Waiting on contact.', 'Ticket: Waiting on contact');
  expect(card.callsOf('sendReply')).toMatchObject([
    { then: { ticketId: '501', stageId: '2', expectedStage: '3' } },
  ]);
  expect(card.callsOf('setTicketStage')).toEqual([]);
});

const refused = {
  ok: false as const,
  error: { code: 'REJECTED' as const, hubspotMessage: 'Category is required' },
};

test.each([
  [
    { ticket: refused, thread: { ok: true as const, data: aThread({ status: 'CLOSED' }) } },
    'Sent and closed, but the ticket isn’t set to Closed',
  ],
  [
    { ticket: { ok: true as const, data: stage('4') }, thread: refused },
    'Sent and ticket set to Closed, but the thread isn’t closed',
  ],
  [
    { ticket: refused, thread: refused },
    'Sent, but the ticket isn’t set to Closed and the thread isn’t closed',
  ],
])('names each half of a partial failure: %#', async (then, expected) => {
  const { card } = await openThread(
    { readPipelines, sendReply: () => reply({ then }) },
    { thread },
    ON_TICKET,
  );
  await card.waitFor(() => expect(items(card)).toContain('Send, close thread and ticket'));
  card.type('Done.');
  card.pressItem('Send, close thread and ticket');
  await card.sees(expected, 'Category is required');
});

test('shows the new stage when a colleague moved the ticket before the reply was sent', async () => {
  const overtaken = { code: 'CHANGED' as const, reason: 'STAGE_CHANGED' as const };
  let current = stage('3');
  const { card } = await openThread(
    {
      readPipelines,
      sendReply: () => {
        current = stage('1');
        return reply({ then: { ticket: { ok: false, error: overtaken } } });
      },
      previewThreads: ({ ticketIds }) =>
        okResponse({
          previews: [aPreview('900')],
          failures: [],
          tickets: ticketIds ? [current] : [],
        }),
    },
    { thread },
    ON_TICKET,
  );
  await card.waitFor(() => expect(items(card)).toContain('Send and set to Waiting on contact'));
  card.type('On its way.');
  card.pressItem('Send and set to Waiting on contact');
  await card.sees('Sent, but the ticket isn’t set to Waiting on contact', 'Ticket: New');
  await card.waitFor(() => expect(items(card)).toContain('Send and set to Waiting on us'));
});

test('closes no ticket twice', async () => {
  const { card } = await openThread(
    { readPipelines },
    { thread },
    { ...ON_TICKET, properties: { ...properties, hs_pipeline_stage: '4' } },
  );
  await card.waitFor(() => expect(items(card)).toContain('Send and set to Waiting on contact'));
  expect(items(card)).not.toContain('Send, close thread and ticket');
});

test('moves the ticket in a call of its own when the reply was found later', async () => {
  const { card } = await openThread(
    {
      readPipelines,
      sendReply: () => reply(),
      setTicketStage: ({ stageId }) => okResponse(stage(stageId)),
    },
    { thread },
    ON_TICKET,
  );
  await card.waitFor(() => expect(items(card)).toContain('Send and set to Waiting on contact'));
  card.type('On its way.');
  card.pressItem('Send and set to Waiting on contact');
  await card.sees('Ticket set to Waiting on contact.');
  expect(card.callsOf('setTicketStage')).toMatchObject([{ threadId: '900', stageId: '2' }]);
});

test("shows and changes the stage of a thread's ticket on a contact", async () => {
  const { card } = await openThread(
    {
      readPipelines,
      previewThreads: () =>
        okResponse({
          previews: [aPreview('900')],
          failures: [],
          tickets: [{ ...stage('3'), label: 'Waiting on us' }],
        }),
      setTicketStage: ({ stageId }) => okResponse({ ...stage(stageId), label: 'Closed' }),
    },
    { thread },
  );
  await card.sees('Ticket: Waiting on us');
  expect(card.findAll(CrmActionLink).map(({ text }) => text)).toEqual(['Ticket: Waiting on us']);
  card.press('Ticket: Waiting on us');
  await card.chooseWhenReady('ticket-stage', '4');
  await card.waitFor(() =>
    expect(card.findAll(CrmActionLink).map(({ text }) => text)).toEqual(['Ticket: Closed']),
  );
  expect(card.buttons()).toContain('Ticket: Closed');
  expect(card.callsOf('previewThreads')[0]).toMatchObject({ ticketIds: ['501'] });
  expect(card.callsOf('setTicketStage')).toMatchObject([{ threadId: '900', ticketId: '501' }]);
});
