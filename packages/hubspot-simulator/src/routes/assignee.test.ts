import { expect, test } from 'vitest';
import { MessagePage } from '../shapes/message.ts';
import { PublicThread } from '../shapes/thread.ts';
import { simulated, V3 } from '../testing/checked-client.ts';
import { conversationsPaths } from '../versions.ts';

const THREAD = `${V3}/threads/70010001`;
const ASSIGNEE = `${THREAD}/assignee`;

test('assigning answers with the thread, under every path', async () => {
  const { call } = await simulated();
  for (const { path } of conversationsPaths) {
    const body = { actorId: 'A-9003' };
    const assigned = await call('PUT', `${path}/threads/70010001/assignee`, { body });
    expect(assigned.as(PublicThread).assignedTo).toBe('A-9003');
  }
});

test('an assignment shows among the messages', async () => {
  const { call, get } = await simulated();
  await call('PUT', ASSIGNEE, { body: { actorId: 'A-9003' } });
  const { results } = (await get(`${THREAD}/messages?limit=1`)).as(MessagePage);
  expect(results[0]).toMatchObject({
    type: 'ASSIGNMENT',
    assignedFrom: 'A-9001',
    assignedTo: 'A-9003',
  });
});

test('unassigning answers 204 and names only who had it', async () => {
  const { call, get, simulator } = await simulated();
  expect((await call('DELETE', ASSIGNEE)).status).toBe(204);
  expect(simulator.store.threads.get('70010001')?.assignedTo).toBeUndefined();
  const { results } = (await get(`${THREAD}/messages?limit=1`)).as(MessagePage);
  expect(results[0]).toMatchObject({ type: 'ASSIGNMENT', assignedFrom: 'A-9001' });
  expect(results[0]).not.toHaveProperty('assignedTo');
});

test('POST is not the way to assign', async () => {
  const { post } = await simulated();
  const answer = await post(ASSIGNEE, { actorId: 'A-9003' });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('Allow')).toContain('PUT');
});

test.each(['jdoe@hubspot.com', 'A-77100000', 'V-101', 'A-9007'])(
  'nobody but an active user can be assigned: %s',
  async (actorId) => {
    const { call } = await simulated();
    expect((await call('PUT', ASSIGNEE, { body: { actorId } })).status).toBe(400);
  },
);

test('an assignment names an actor', async () => {
  const { call } = await simulated();
  const answer = await call('PUT', ASSIGNEE, { body: {} });
  expect(answer.text).toContain('Some required fields were not set: [actorId]');
});
