import { expect, test } from 'vitest';
import { AccountDetails } from '../../shapes/account/account.ts';
import { ActorBatch, PublicActor } from '../../shapes/conversations/actor.ts';
import { AssociationPage } from '../../shapes/crm/association.ts';
import { ChannelAccountPage, ChannelPage } from '../../shapes/conversations/channel.ts';
import { SignedUrl } from '../../shapes/account/file.ts';
import { InboxPage } from '../../shapes/conversations/inbox.ts';
import { OwnerPage, PublicOwner } from '../../shapes/crm/owner.ts';
import { startTestSimulator, V3 } from '../../testing/checked-client.ts';

test.each([
  ['A-9001', { type: 'AGENT', name: 'Priya Raman' }],
  ['V-101', { type: 'VISITOR', email: 'nora.whitfield@fernhill.example' }],
  ['V-880000417', { type: 'VISITOR' }],
  ['E-someone@else.example', { type: 'EMAIL', email: 'someone@else.example' }],
  ['I-2718281', { type: 'INTEGRATOR', name: 'Threadside' }],
  ['S-hubspot', { type: 'SYSTEM' }],
  ['L-3002', { type: 'LLM', name: 'Trail Guide' }],
  ['B-3001', { type: 'BOT', name: 'Ridgeline Helper' }],
])("returns an actor of the kind in its id's prefix: %s", async (id, actor) => {
  const { get } = await startTestSimulator();
  const answer = await get(`${V3}/actors/${encodeURIComponent(id)}`);
  expect(answer.as(PublicActor)).toMatchObject({ id, ...actor });
});

test('returns 404 for an unknown actor', async () => {
  const { get } = await startTestSimulator();
  expect((await get(`${V3}/actors/A-1`)).status).toBe(404);
});

test('returns 200 for a batch of known actors', async () => {
  const { post } = await startTestSimulator();
  const answer = await post(`${V3}/actors/batch/read`, { inputs: ['A-9001', 'V-101'] });
  expect(answer.status).toBe(200);
  expect(answer.as(ActorBatch)).not.toHaveProperty('errors');
});

test.each([
  ['v3', 207],
  ['2026-09-beta', 207],
  ['2026-09', 200],
])('version %s returns %i with known and unknown actors of a batch', async (version, status) => {
  const { post } = await startTestSimulator();
  const path = `/conversations/conversations/${version}/actors/batch/read`;
  const answer = await post(path, { inputs: ['A-9001', 'A-1', 'V-7'] });
  expect(answer.status).toBe(status);
  const batch = answer.as(ActorBatch);
  expect(batch.results.map(({ id }) => id)).toEqual(['A-9001']);
  expect(batch.numErrors).toBe(2);
  expect(batch.errors?.map(({ context }) => context['ids'])).toEqual([['A-1'], ['V-7']]);
});

test('limits a batch to 100 actors', async () => {
  const { post } = await startTestSimulator();
  const inputs = Array.from({ length: 101 }, (_, index) => `A-${index}`);
  expect((await post(`${V3}/actors/batch/read`, { inputs })).status).toBe(400);
});

test('lists inboxes with total and type', async () => {
  const { get } = await startTestSimulator();
  const inboxes = (await get(`${V3}/inboxes`)).as(InboxPage);
  expect(inboxes.total).toBe(3);
  expect(inboxes.results.map(({ type }) => type)).toEqual(['INBOX', 'INBOX', 'HELP_DESK']);
  expect((await get(`${V3}/inboxes/303`)).status).toBe(200);
  expect((await get(`${V3}/inboxes/303?archived=true`)).status).toBe(404);
});

test('lists standard channels and custom channels', async () => {
  const { get } = await startTestSimulator();
  const { results } = (await get(`${V3}/channels?limit=500`)).as(ChannelPage);
  expect(results.map(({ id }) => id)).toEqual([
    ...['1000', '1001', '1002', '1003', '1007', '1009', '1010'],
    '1450023',
  ]);
  expect((await get(`${V3}/channels/1002`)).status).toBe(200);
});

test('filters channel accounts by channel and inbox', async () => {
  const { get } = await startTestSimulator();
  const page = await get(`${V3}/channel-accounts?channelId=1002&inboxId=301`);
  const { results, total } = page.as(ChannelAccountPage);
  expect(total).toBe(5);
  expect(results.filter(({ active, authorized }) => active && authorized)).toHaveLength(3);
  expect((await get(`${V3}/channel-accounts/2001`)).status).toBe(200);
});

test('lists owners whose ids differ from their user ids', async () => {
  const { get } = await startTestSimulator();
  const { results } = (await get('/crm/v3/owners')).as(OwnerPage);
  expect(results.map(({ userId }) => userId)).toEqual([9001, 9002, 9003, 9004, 9005, undefined]);
  expect(results.every(({ id, userId }) => id !== String(userId))).toBe(true);
});

test('finds owners by e-mail, owner id and user id', async () => {
  const { get } = await startTestSimulator();
  const byEmail = await get('/crm/v3/owners?email=priya.raman%40ridgeline.example&limit=1');
  const [priya] = byEmail.as(OwnerPage).results;
  expect((await get(`/crm/v3/owners/${priya?.id ?? ''}`)).as(PublicOwner)).toEqual(priya);
  expect((await get('/crm/v3/owners/9001?idProperty=userId')).as(PublicOwner)).toEqual(priya);
  expect((await get('/crm/v3/owners/9001')).status).toBe(404);
});

test('lists a deactivated user as an archived owner', async () => {
  const { get } = await startTestSimulator();
  const { results } = (await get('/crm/v3/owners?archived=true')).as(OwnerPage);
  expect(results).toMatchObject([{ firstName: 'Tom', userIdIncludingInactive: 9007 }]);
  expect(results[0]).not.toHaveProperty('userId');
});

test('lists associations of tickets, contacts and conversations', async () => {
  const { get } = await startTestSimulator();
  const ids = async (path: string) =>
    (await get(`/crm/v4/objects/${path}`))
      .as(AssociationPage)
      .results.map(({ toObjectId }) => toObjectId);
  expect(await ids('tickets/501/associations/contacts')).toEqual([101]);
  expect(await ids('tickets/501/associations/contact')).toEqual([101]);
  expect(await ids('contacts/106/associations/tickets')).toEqual([506, 507]);
  const threads = [70_010_001, 70_010_002, 70_010_003, 70_010_004];
  expect(await ids('tickets/501/associations/conversation')).toEqual(threads);
  expect(await ids('tickets/501/associations/conversations')).toEqual(threads);
  expect((await get('/crm/v4/objects/tickets/1/associations/contacts')).status).toBe(404);
});

test("returns the account's details", async () => {
  const { get } = await startTestSimulator();
  const details = (await get('/account-info/v3/details')).as(AccountDetails);
  expect(details.uiDomain).toBe('app-eu1.hubspot.com');
});

test('returns a signed URL that works without a token', async () => {
  const { get, call } = await startTestSimulator();
  const path = '/files/v3/files/9410001/signed-url?expirationSeconds=60';
  const { url, expiresAt } = (await get(path)).as(SignedUrl);
  expect(expiresAt).toBe('2026-11-17T10:01:00.000Z');
  const opened = await call('GET', url, { headers: { Authorization: '' } });
  expect(opened.headers.get('Content-Type')).toBe('image/svg+xml');
});
