import { expect, test } from 'vitest';
import { MessagePage } from '../../shapes/conversations/message.ts';
import { PublicThread, ThreadPage } from '../../shapes/conversations/thread.ts';
import { startTestSimulator, V3 } from '../../testing/checked-client.ts';

const THREAD = `${V3}/threads/70010001`;
const TRASHED = `${V3}/threads/70010015`;

test('returns 404 for an unknown thread', async () => {
  const { get } = await startTestSimulator();
  expect((await get(`${V3}/threads/1`)).status).toBe(404);
});

test('closes a thread and adds an event by the app', async () => {
  const { call, get } = await startTestSimulator();
  const closed = await call('PATCH', THREAD, { body: { status: 'CLOSED' } });
  expect(closed.as(PublicThread)).toMatchObject({
    status: 'CLOSED',
    closedAt: '2026-11-17T10:00:00.000Z',
  });
  const { results } = (await get(`${THREAD}/messages?limit=1`)).as(MessagePage);
  expect(results[0]).toMatchObject({
    type: 'THREAD_STATUS_CHANGE',
    newStatus: 'CLOSED',
    createdBy: 'I-2718281',
    client: { clientType: 'SYSTEM' },
  });
});

test('removes the closing date when a thread is reopened', async () => {
  const { call } = await startTestSimulator();
  await call('PATCH', THREAD, { body: { status: 'CLOSED' } });
  const opened = await call('PATCH', THREAD, { body: { status: 'OPEN' } });
  expect(opened.as(PublicThread)).not.toHaveProperty('closedAt');
});

test('adds no event for an unchanged status', async () => {
  const { call, simulator } = await startTestSimulator();
  const before = simulator.store.messagesOf('70010001').length;
  expect((await call('PATCH', THREAD, { body: { status: 'OPEN' } })).status).toBe(200);
  expect(simulator.store.messagesOf('70010001')).toHaveLength(before);
});

test('rejects updates of other fields', async () => {
  const { call } = await startTestSimulator();
  const answer = await call('PATCH', THREAD, { body: { assignedTo: 'A-9001' } });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('EMPTY_UPDATE_REQUEST_BODY');
});

test('rejects an unknown status', async () => {
  const { call } = await startTestSimulator();
  const answer = await call('PATCH', THREAD, { body: { status: 'SNOOZED' } });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('[CLOSED, OPEN]');
});

test('finds archived threads only on request', async () => {
  const { get } = await startTestSimulator();
  expect((await get(TRASHED)).status).toBe(404);
  const found = await get(`${TRASHED}?archived=true`);
  expect(found.as(PublicThread).archived).toBe(true);
});

test('rejects status updates of an archived thread', async () => {
  const { call } = await startTestSimulator();
  const body = { status: 'OPEN' };
  expect((await call('PATCH', `${TRASHED}?archived=true`, { body })).status).toBe(400);
  expect((await call('PATCH', TRASHED, { body })).status).toBe(404);
});

test('archives and restores a thread', async () => {
  const { call, get } = await startTestSimulator();
  const deleted = await call('DELETE', THREAD);
  expect([deleted.status, deleted.text]).toEqual([204, '']);
  expect((await get(THREAD)).status).toBe(404);
  const body = { archived: false };
  const restored = await call('PATCH', `${THREAD}?archived=true`, { body });
  expect(restored.as(PublicThread).archived).toBe(false);
  expect((await get(THREAD)).status).toBe(200);
});

test('deletes a thread 30 days after it was archived', async () => {
  const { get, simulator } = await startTestSimulator();
  simulator.clock.advance(10 * 24 * 3_600_000 + 1);
  const { results } = (await get(`${V3}/threads?archived=true`)).as(ThreadPage);
  expect(results.map(({ id }) => id)).toEqual(['70030004']);
  expect(simulator.store.messagesOf('70010015')).toEqual([]);
});
