import { expect, test } from 'vitest';
import { startTestSimulator, V3 } from '../testing/checked-client.ts';

const OPEN = `${V3}/threads/70010001`;
const CLOSED = `${V3}/threads/70010004`;
const ARCHIVED = `${V3}/threads/70010015`;

test.each([
  ['assign-ignored', 'PUT', `${OPEN}/assignee`, { actorId: 'A-9003' }, 200],
  ['unassign-ignored', 'DELETE', `${OPEN}/assignee`, undefined, 204],
  ['close-ignored', 'PATCH', OPEN, { status: 'CLOSED' }, 200],
  ['reopen-ignored', 'PATCH', CLOSED, { status: 'OPEN' }, 200],
  ['archive-ignored', 'DELETE', OPEN, undefined, 204],
  ['restore-ignored', 'PATCH', `${ARCHIVED}?archived=true`, { archived: false }, 200],
  [
    'ticket-stage-ignored',
    'PATCH',
    '/crm/objects/2026-09/tickets/501',
    { properties: { hs_pipeline_stage: '4' } },
    200,
  ],
])('reports success and changes nothing: %s', async (variant, method, path, body, status) => {
  const { call, simulator } = await startTestSimulator({ variants: [variant] });
  const { store } = simulator;
  const content = () => JSON.stringify([store.threads.all(), store.tickets.all()]);
  const before = content();
  expect((await call(method, path, { body })).status).toBe(status);
  expect(content()).toBe(before);
  simulator.setVariants([]);
  await call(method, path, { body });
  expect(content()).not.toBe(before);
});

test('refuses or hides comments on help desk threads', async () => {
  const { post, get, simulator } = await startTestSimulator({
    variants: ['help-desk-comments-refused'],
  });
  const comment = (thread: string) =>
    post(`${V3}/threads/${thread}/messages`, { type: 'COMMENT', text: 'A note for colleagues' });
  expect((await comment('70010002')).status).toBe(400);
  expect((await comment('70010005')).status).toBe(201);
  simulator.setVariants(['help-desk-comments-hidden']);
  expect((await comment('70010002')).status).toBe(201);
  const { text } = await get(`${V3}/threads/70010002/messages`);
  expect(text).not.toContain('A note for colleagues');
});

test('replies reopen and assign a thread', async () => {
  const { post, simulator } = await startTestSimulator({
    variants: ['reply-reopens-thread', 'reply-assigns-sender'],
  });
  const thread = simulator.store.threads.get('70010004');
  if (thread) simulator.store.threads.put({ ...thread, assignedTo: undefined });
  await post(`${CLOSED}/messages`, {
    type: 'MESSAGE',
    text: 'One more thing',
    senderActorId: 'A-9001',
    channelId: '1002',
    channelAccountId: '2001',
    recipients: [{ deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value: 'nora@x.example' } }],
  });
  expect(simulator.store.threads.get('70010004')).toMatchObject({
    status: 'OPEN',
    assignedTo: 'A-9001',
  });
});

test('accepts replies on WhatsApp', async () => {
  const { post } = await startTestSimulator({ variants: ['whatsapp-accepts-replies'] });
  const response = await post(`${V3}/threads/70010007/messages`, {
    type: 'MESSAGE',
    text: 'Yes',
    senderActorId: 'A-9001',
    channelId: '1007',
    channelAccountId: '2013',
    recipients: [{ deliveryIdentifier: { type: 'HS_PHONE_NUMBER', value: '+441632960241' } }],
  });
  expect(response.status).toBe(201);
});

test('deletes permanently on dated versions only', async () => {
  const { call, simulator } = await startTestSimulator({ variants: ['dated-delete-permanent'] });
  await call('DELETE', '/conversations/conversations/2026-09/threads/70010001');
  await call('DELETE', `${V3}/threads/70010002`);
  const { threads } = simulator.store;
  expect([threads.get('70010001'), threads.get('70010002')?.archived]).toEqual([undefined, true]);
});
