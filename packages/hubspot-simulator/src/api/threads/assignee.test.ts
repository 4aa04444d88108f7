import { expect, test } from 'vitest';
import { MessagePage } from '../../shapes/conversations/message.ts';
import { PublicThread } from '../../shapes/conversations/thread.ts';
import { startTestSimulator, V3 } from '../../testing/checked-client.ts';
import { conversationsPaths } from '../../operations/versions.ts';

const THREAD = `${V3}/threads/70010001`;
const ASSIGNEE = `${THREAD}/assignee`;

test('returns the thread after assigning, on every path', async () => {
  const { call } = await startTestSimulator();
  for (const { path } of conversationsPaths) {
    const body = { actorId: 'A-9003' };
    const assigned = await call('PUT', `${path}/threads/70010001/assignee`, { body });
    expect(assigned.as(PublicThread).assignedTo).toBe('A-9003');
  }
});

test('adds an assignment event to the messages', async () => {
  const { call, get } = await startTestSimulator();
  await call('PUT', ASSIGNEE, { body: { actorId: 'A-9003' } });
  const { results } = (await get(`${THREAD}/messages?limit=1`)).as(MessagePage);
  expect(results[0]).toMatchObject({
    type: 'ASSIGNMENT',
    assignedFrom: 'A-9001',
    assignedTo: 'A-9003',
  });
});

test('returns 204 after unassigning and adds an event', async () => {
  const { call, get, simulator } = await startTestSimulator();
  expect((await call('DELETE', ASSIGNEE)).status).toBe(204);
  expect(simulator.store.threads.get('70010001')?.assignedTo).toBeUndefined();
  const { results } = (await get(`${THREAD}/messages?limit=1`)).as(MessagePage);
  expect(results[0]).toMatchObject({ type: 'ASSIGNMENT', assignedFrom: 'A-9001' });
  expect(results[0]).not.toHaveProperty('assignedTo');
});

test('returns 405 for POST', async () => {
  const { post } = await startTestSimulator();
  const answer = await post(ASSIGNEE, { actorId: 'A-9003' });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('Allow')).toContain('PUT');
});

test.each(['jdoe@hubspot.com', 'A-77100000', 'V-101', 'A-9007'])(
  'rejects assignees who are not active users: %s',
  async (actorId) => {
    const { call } = await startTestSimulator();
    expect((await call('PUT', ASSIGNEE, { body: { actorId } })).status).toBe(400);
  },
);

test('requires an actor id', async () => {
  const { call } = await startTestSimulator();
  const answer = await call('PUT', ASSIGNEE, { body: {} });
  expect(answer.text).toContain('Some required fields were not set: [actorId]');
});
