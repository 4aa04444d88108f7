import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../cards/contract/settings/settings.ts';
import { startStubApi } from '../../testing/stub-api.ts';
import { NORA, SKYE_TRIP, Testbed, type Caller } from '../../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
beforeEach(() => {
  testbed.simulator.setVariants([]);
  testbed.settings = DEFAULT_SETTINGS;
  testbed.restart();
});
afterAll(() => testbed.close());

const CHAT = '70010002';
const MAIL = '70010001';
/** A thread of Nora that has no ticket. */
const WITHOUT_TICKET = '70010005';
const TICKET = '501';
const NEW = '1';
const WAITING_ON_CONTACT = '2';
const WAITING_ON_US = '3';
const CLOSED = '4';
const ESCALATED = '5';

const stageLabel = () => testbed.simulator.store.tickets.get(TICKET)?.stage;
const status = (threadId: string) => testbed.simulator.store.threads.get(threadId)?.status;
const move = (stageId: string, fields: object = {}, caller: Caller = { record: SKYE_TRIP }) =>
  testbed.call(
    'setTicketStage',
    { ticketId: TICKET, stageId, expectedStage: WAITING_ON_US, ...fields },
    caller,
  );
const reply = (then: object, threadId = CHAT) => {
  const seenMessageId = testbed.simulator.store.messagesOf(threadId).at(-1)?.wire.id;
  return testbed.data(
    'sendReply',
    {
      threadId,
      text: 'A van is on its way.',
      attemptId: 'a1',
      seenMessageId,
      evenIfChanged: true,
      ...(Object.keys(then).length > 0 && {
        then: {
          ticketId: TICKET,
          stageId: WAITING_ON_CONTACT,
          expectedStage: WAITING_ON_US,
          ...then,
        },
      }),
    },
    { record: NORA },
  );
};

describe('readPipelines', () => {
  it('returns the stages in order, and marks those that close or are restricted', async () => {
    const { pipelines, ticket } = await testbed.data('readPipelines', {});
    expect(pipelines).toMatchObject([{ id: '0', label: 'Support pipeline' }]);
    expect(pipelines[0]?.stages).toEqual([
      { id: NEW, label: 'New' },
      { id: WAITING_ON_CONTACT, label: 'Waiting on contact' },
      { id: WAITING_ON_US, label: 'Waiting on us' },
      { id: CLOSED, label: 'Closed', closed: true },
      { id: ESCALATED, label: 'Escalated by HubSpot', restricted: true },
    ]);
    expect(ticket).toBeUndefined();
    await testbed.data('readPipelines', {});
    expect(testbed.requests).toEqual([]);
  });

  it('leaves out what is archived, and names what has no label by its id', async () => {
    const stages = [
      { id: '13', label: 'Last', displayOrder: 2 },
      { id: '11', displayOrder: 0 },
      { id: '12', label: 'Gone', displayOrder: 1, archived: true },
    ];
    const pipelines = [
      { id: '1', label: 'Old', stages, archived: true },
      { id: '2', stages },
    ];
    const stub = await startStubApi(() => ({ body: { results: pipelines } }));
    testbed.coldStart();
    const data = await testbed.data('readPipelines', {}, { baseUrl: stub.baseUrl });
    await stub.close();
    const shown = [
      { id: '11', label: '11' },
      { id: '13', label: 'Last' },
    ];
    expect(data).toEqual({ pipelines: [{ id: '2', label: '2', stages: shown }] });
  });

  it('reads the stage of the record on request', async () => {
    const { ticket } = await testbed.data(
      'readPipelines',
      { withTicket: true },
      { record: SKYE_TRIP },
    );
    expect(ticket).toEqual({ ticketId: TICKET, pipelineId: '0', stageId: WAITING_ON_US });
    expect(await testbed.error('readPipelines', { withTicket: true })).toMatchObject({
      code: 'INVALID_REQUEST',
    });
  });
});

describe('setTicketStage', () => {
  it('moves the ticket on which the card is shown, in two round trips', async () => {
    expect(await move(WAITING_ON_CONTACT)).toMatchObject({
      ok: true,
      data: { ticketId: TICKET, stageId: WAITING_ON_CONTACT },
    });
    expect(stageLabel()).toBe('Waiting on contact');
    expect(testbed.writes).toEqual([`PATCH /crm/objects/2026-09/tickets/${TICKET}`]);
    expect(testbed.roundTrips).toBe(2);
  });

  it('moves the ticket of a thread that belongs to the contact', async () => {
    expect(await move(CLOSED, { threadId: CHAT }, { record: NORA })).toMatchObject({ ok: true });
    expect(stageLabel()).toBe('Closed');
  });

  it.each([
    ['a ticket without a thread', {}, NORA],
    ['a ticket that is not the one of the thread', { threadId: WITHOUT_TICKET }, NORA],
    ['a thread of somebody else', { threadId: CHAT }, { ...NORA, objectId: '106' }],
    ['another ticket', {}, { ...SKYE_TRIP, objectId: '502' }],
  ])('refuses %s', async (_, fields, record) => {
    expect(await move(CLOSED, fields, { record })).toMatchObject({
      ok: false,
      error: { code: 'NOT_LINKED' },
    });
    expect(testbed.writes).toEqual([]);
  });

  it('stops when a colleague moved the ticket meanwhile', async () => {
    await testbed.act(`/tickets/${TICKET}/stage`, { stage: 'New' }, 'PUT');
    expect(await move(WAITING_ON_CONTACT)).toMatchObject({
      ok: false,
      error: { code: 'CHANGED', reason: 'STAGE_CHANGED' },
    });
    expect(stageLabel()).toBe('New');
  });

  it('writes nothing when the ticket is there already', async () => {
    await testbed.act(`/tickets/${TICKET}/stage`, { stage: 'Closed' }, 'PUT');
    expect(await move(CLOSED)).toMatchObject({ ok: true, data: { stageId: CLOSED } });
    expect(testbed.writes).toEqual([]);
  });

  it.each([ESCALATED, '77'])('refuses the restricted or unknown stage %s', async (stageId) => {
    expect(await move(stageId)).toMatchObject({
      ok: false,
      error: { code: 'INVALID_REQUEST', reason: 'STAGE_GONE' },
    });
    expect(testbed.writes).toEqual([]);
  });

  it("returns HubSpot's message and the property when a validation rule refuses the stage", async () => {
    testbed.simulator.setVariants(['closing-needs-category']);
    expect(await move(CLOSED)).toMatchObject({
      ok: false,
      error: {
        code: 'REJECTED',
        hubspotMessage: 'Category is required to close a ticket',
        property: 'hs_ticket_category',
      },
    });
  });

  it('moves the ticket in a second try after a conflict', async () => {
    testbed.simulator.setVariants(['ticket-conflict-once']);
    expect(await move(CLOSED)).toMatchObject({ ok: true, data: { stageId: CLOSED } });
    expect(testbed.writes).toHaveLength(2);
  });

  it('is not moved again after a conflict with a colleague who moved it', async () => {
    let stage = WAITING_ON_US;
    let writes = 0;
    const stub = await startStubApi((request) => {
      if (request.includes('/pipelines')) {
        const stages = [NEW, WAITING_ON_US, CLOSED].map((id) => ({ id, label: id }));
        return { body: { results: [{ id: '0', label: 'Support', stages }] } };
      }
      if (request.startsWith('PATCH')) {
        writes += 1;
        stage = NEW;
        return { status: 409, body: {} };
      }
      return { body: { id: TICKET, properties: { hs_pipeline: '0', hs_pipeline_stage: stage } } };
    });
    testbed.coldStart();
    const caller = { record: SKYE_TRIP, baseUrl: stub.baseUrl };
    const result = await move(CLOSED, {}, caller);
    await stub.close();
    const error = { code: 'CHANGED', reason: 'STAGE_CHANGED' };
    expect(result).toMatchObject({ ok: false, error });
    expect(writes).toBe(1);
  });

  it('reports a write that HubSpot ignored', async () => {
    testbed.simulator.setVariants(['ticket-stage-ignored']);
    expect(await move(CLOSED)).toMatchObject({
      ok: false,
      error: { code: 'REJECTED', reason: 'NOT_APPLIED' },
    });
  });

  it('refuses every change when the team turned it off', async () => {
    testbed.settings = { ...DEFAULT_SETTINGS, changeTicketStage: false };
    testbed.coldStart();
    expect(await move(CLOSED)).toMatchObject({
      ok: false,
      error: { code: 'REJECTED', reason: 'STAGES_OFF' },
    });
    expect(testbed.requests).toEqual([]);
  });
});

describe('sendReply with a stage', () => {
  it('sends and moves the ticket with one more round trip', async () => {
    await reply({});
    const { roundTrips } = testbed;
    testbed.restart();
    expect(await reply({ closeThread: true })).toMatchObject({
      outcome: 'sent',
      then: {
        ticket: { ok: true, data: { stageId: WAITING_ON_CONTACT } },
        thread: { ok: true, data: { status: 'CLOSED', ticketId: TICKET } },
      },
    });
    expect(testbed.roundTrips).toBe(roundTrips + 1);
    expect(stageLabel()).toBe('Waiting on contact');
    expect(status(CHAT)).toBe('CLOSED');
  });

  it('sends, closes the thread and names the half that HubSpot refused', async () => {
    testbed.simulator.setVariants(['closing-needs-category']);
    expect(await reply({ stageId: CLOSED, closeThread: true })).toMatchObject({
      outcome: 'sent',
      then: {
        ticket: { ok: false, error: { code: 'REJECTED', property: 'hs_ticket_category' } },
        thread: { ok: true },
      },
    });
  });

  it('sends and leaves a ticket that a colleague moved meanwhile', async () => {
    await testbed.act(`/tickets/${TICKET}/stage`, { stage: 'New' }, 'PUT');
    expect(await reply({ stageId: CLOSED })).toMatchObject({
      outcome: 'sent',
      then: { ticket: { ok: false, error: { code: 'CHANGED', reason: 'STAGE_CHANGED' } } },
    });
    expect(stageLabel()).toBe('New');
  });
});

describe('a reply that could not be delivered', () => {
  it('leaves the thread open', async () => {
    testbed.simulator.store.bouncing.add('nora.whitfield@fernhill.example');
    const result = await reply({ closeThread: true }, MAIL);
    expect(result).toMatchObject({ message: { delivery: { state: 'failed' } } });
    expect(result).not.toHaveProperty('then');
    expect(status(MAIL)).toBe('OPEN');
  });
});

describe('a reply of which nobody knows whether it was sent', () => {
  it('leaves the ticket and the thread where they are', async () => {
    testbed.simulator.faults.set([{ name: 'hang', on: 'sendMessage' }]);
    const result = await reply({ stageId: CLOSED, closeThread: true });
    testbed.simulator.faults.set([]);
    expect(result.outcome).toBe('unconfirmed');
    expect(result).not.toHaveProperty('then');
    expect(stageLabel()).toBe('Waiting on us');
    expect(status(CHAT)).toBe('OPEN');
  });
});

describe('previewThreads', () => {
  it('returns the stages of requested tickets in the same round trip', async () => {
    const fields = { threadIds: [CHAT, WITHOUT_TICKET], ticketIds: [TICKET] };
    const { tickets } = await testbed.data('previewThreads', fields);
    expect(tickets).toEqual([
      { ticketId: TICKET, pipelineId: '0', stageId: WAITING_ON_US, label: 'Waiting on us' },
    ]);
    expect(testbed.roundTrips).toBe(1);
  });

  it('returns no ticket that belongs to none of the threads', async () => {
    const fields = { threadIds: [CHAT], ticketIds: ['502'] };
    expect(await testbed.data('previewThreads', fields)).toMatchObject({ tickets: [] });
  });
});
