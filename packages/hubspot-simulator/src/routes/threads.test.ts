import { expect, test } from 'vitest';
import { MessagePage } from '../shapes/message.ts';
import { PublicThread, ThreadPage } from '../shapes/thread.ts';
import { simulated, V3 } from '../testing/checked-client.ts';

const THREAD = `${V3}/threads/70010001`;
const TRASHED = `${V3}/threads/70010015`;

test('a thread that there is not answers 404', async () => {
  const { get } = await simulated();
  expect((await get(`${V3}/threads/1`)).status).toBe(404);
});

test('closing a thread shows among its messages, by the app, and dates it', async () => {
  const { call, get } = await simulated();
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

test('opening a thread takes the date of its closing away', async () => {
  const { call } = await simulated();
  await call('PATCH', THREAD, { body: { status: 'CLOSED' } });
  const opened = await call('PATCH', THREAD, { body: { status: 'OPEN' } });
  expect(opened.as(PublicThread)).not.toHaveProperty('closedAt');
});

test('a status that is there already makes no message', async () => {
  const { call, simulator } = await simulated();
  const before = simulator.store.messagesOf('70010001').length;
  expect((await call('PATCH', THREAD, { body: { status: 'OPEN' } })).status).toBe(200);
  expect(simulator.store.messagesOf('70010001')).toHaveLength(before);
});

test('an update of anything but status and archived is empty', async () => {
  const { call } = await simulated();
  const answer = await call('PATCH', THREAD, { body: { assignedTo: 'A-9001' } });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('EMPTY_UPDATE_REQUEST_BODY');
});

test('a status that there is not is refused', async () => {
  const { call } = await simulated();
  const answer = await call('PATCH', THREAD, { body: { status: 'SNOOZED' } });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('[CLOSED, OPEN]');
});

test('an archived thread is found only as archived', async () => {
  const { get } = await simulated();
  expect((await get(TRASHED)).status).toBe(404);
  const found = await get(`${TRASHED}?archived=true`);
  expect(found.as(PublicThread).archived).toBe(true);
});

test("an archived thread's status cannot be updated", async () => {
  const { call } = await simulated();
  const body = { status: 'OPEN' };
  expect((await call('PATCH', `${TRASHED}?archived=true`, { body })).status).toBe(400);
  expect((await call('PATCH', TRASHED, { body })).status).toBe(404);
});

test('a deleted thread goes to the trash and can be restored', async () => {
  const { call, get } = await simulated();
  const deleted = await call('DELETE', THREAD);
  expect([deleted.status, deleted.text]).toEqual([204, '']);
  expect((await get(THREAD)).status).toBe(404);
  const body = { archived: false };
  const restored = await call('PATCH', `${THREAD}?archived=true`, { body });
  expect(restored.as(PublicThread).archived).toBe(false);
  expect((await get(THREAD)).status).toBe(200);
});

test('after 30 days in the trash a thread is gone for good', async () => {
  const { get, simulator } = await simulated();
  simulator.clock.advance(10 * 24 * 3_600_000 + 1);
  const { results } = (await get(`${V3}/threads?archived=true`)).as(ThreadPage);
  expect(results.map(({ id }) => id)).toEqual(['70030004']);
  expect(simulator.store.messagesOf('70010015')).toEqual([]);
});
