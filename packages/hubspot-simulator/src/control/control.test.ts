import { expect, test } from 'vitest';
import { z } from 'zod';
import { startTestSimulator, TUESDAY, V3 } from '../testing/checked-client.ts';

const anything = z.record(z.string(), z.unknown());
const list = z.array(anything);

test('returns the state and active agents without a token', async () => {
  const { simulator } = await startTestSimulator();
  const response = await fetch(`${simulator.url}/_sandbox/state`);
  expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  const state = anything.parse(await response.json());
  expect(state).toMatchObject({ now: TUESDAY.toISOString(), faults: [] });
  expect(list.parse(state['agents']).map(({ actorId }) => actorId)).toEqual(
    ['9001', '9002', '9003', '9004', '9005', '9006'].map((id) => `A-${id}`),
  );
});

test('lists records and returns each with its properties', async () => {
  const { get } = await startTestSimulator();
  const records = (await get('/_sandbox/records')).as(list);
  expect(records).toContainEqual({
    kind: 'contact',
    id: '107',
    name: 'Ingrid Solberg',
    threadCount: 0,
  });
  const contact = (await get('/_sandbox/records/contact/101')).as(anything);
  expect(contact).toMatchObject({ properties: { firstname: 'Nora' }, tickets: [{ id: '501' }] });
  const ticket = (await get('/_sandbox/records/ticket/501')).as(anything);
  expect(ticket).toMatchObject({ helpDesk: true, threadCount: 4, contact: { id: '101' } });
  expect((await get('/_sandbox/records/ticket/1')).status).toBe(404);
});

test("adds a customer's message and reopens a closed thread", async () => {
  const { post, get, simulator } = await startTestSimulator();
  await post('/_sandbox/threads/70010006/customer-reply', { text: 'One more thing' });
  const response = (await get('/_sandbox/threads/70010006')).as(anything);
  expect(response['thread']).toMatchObject({ status: 'OPEN' });
  expect(list.parse(response['messages']).slice(-2)).toMatchObject([
    { type: 'MESSAGE', text: 'One more thing', direction: 'INCOMING', channelId: '1002' },
    { type: 'THREAD_STATUS_CHANGE', newStatus: 'OPEN' },
  ]);
  const thread = simulator.store.threads.get('70010006');
  expect(thread?.latestMessageReceivedTimestamp).toBe(TUESDAY.toISOString());
});

test("adds a colleague's reply and assigns an unassigned thread to them", async () => {
  const { post, simulator } = await startTestSimulator();
  await post('/_sandbox/threads/70010002/colleague-reply', { userId: 9005, text: 'Here!' });
  expect(simulator.store.threads.get('70010002')?.assignedTo).toBe('A-9005');
  const latest = simulator.store.messagesOf('70010002').map(({ wire }) => wire.type);
  expect(latest.slice(-2)).toEqual(['MESSAGE', 'ASSIGNMENT']);
});

test('assigns and unassigns a thread', async () => {
  const { call, simulator } = await startTestSimulator();
  const path = '/_sandbox/threads/70010001/assignee';
  await call('PUT', path, { body: { actorId: 'A-9004' } });
  expect(simulator.store.threads.get('70010001')?.assignedTo).toBe('A-9004');
  await call('PUT', path, { body: { actorId: null } });
  expect(simulator.store.threads.get('70010001')?.assignedTo).toBeUndefined();
});

test('sets clock, latency, limits and faults until a reset', async () => {
  const { call, get, post, simulator } = await startTestSimulator();
  await call('PUT', '/_sandbox/clock', { body: { now: '2027-01-01T00:00:00Z', advanceMs: 1_000 } });
  await call('PUT', '/_sandbox/latency', { body: { milliseconds: 5 } });
  await call('PUT', '/_sandbox/limits', { body: { tenSecondly: 100, daily: 250_000 } });
  await call('PUT', '/_sandbox/faults', { body: [{ name: 'hang', on: 'getAccount' }] });
  await call('PATCH', `${V3}/threads/70010001`, { body: { status: 'CLOSED' } });
  expect((await get('/_sandbox/state')).as(anything)).toMatchObject({
    now: '2027-01-01T00:00:01.000Z',
    latency: { milliseconds: 5 },
    limits: { tenSecondly: 100 },
    faults: [{ name: 'hang' }],
  });
  await post('/_sandbox/reset', {});
  expect((await get('/_sandbox/state')).as(anything)).toMatchObject({
    now: TUESDAY.toISOString(),
    latency: { milliseconds: 0 },
    limits: { tenSecondly: 190 },
    faults: [],
  });
  expect(simulator.store.threads.get('70010001')?.status).toBe('OPEN');
  expect(simulator.requests.all()).toEqual([]);
});

test('restores a snapshot', async () => {
  const { call, post, simulator } = await startTestSimulator();
  expect((await post('/_sandbox/restore', {})).status).toBe(409);
  await post('/_sandbox/snapshot', {});
  const before = simulator.store.messages.size;
  await call('DELETE', `${V3}/threads/70010001`);
  await post('/_sandbox/threads/70010002/customer-reply', { text: 'Hello?' });
  await post('/_sandbox/restore', {});
  expect(simulator.store.threads.get('70010001')?.archived).toBe(false);
  expect(simulator.store.messages.size).toBe(before);
});

test('lists and clears requests', async () => {
  const { call, get } = await startTestSimulator();
  await get(`${V3}/inboxes`);
  expect((await get('/_sandbox/requests')).as(list)).toHaveLength(1);
  await call('DELETE', '/_sandbox/requests');
  expect((await get('/_sandbox/requests')).as(list)).toEqual([]);
});

test('shows threads and calls on an HTML page, with markup escaped', async () => {
  const { get, post } = await startTestSimulator();
  await get(`${V3}/inboxes?after=<script>`);
  await post('/_sandbox/threads/70010001/customer-reply', { text: '<script>' });
  const { text } = await get('/');
  expect(text).toContain('Nora Whitfield');
  expect(text).not.toContain('<script>');
});

test('explains invalid control requests', async () => {
  const { call, post } = await startTestSimulator();
  expect((await post('/_sandbox/threads/1/customer-reply', { text: 'x' })).status).toBe(404);
  const answer = await call('PUT', '/_sandbox/clock', { body: { now: 'tomorrow' } });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('Invalid ISO datetime');
  expect((await call('PUT', '/_sandbox/latency', { body: '{' })).status).toBe(400);
});
