import { expect, test } from 'vitest';
import { CrmObject, CrmObjectPage, CrmSearchPage } from '../../shapes/crm/crm-object.ts';
import { ErrorBody } from '../../shapes/error.ts';
import { PipelineList } from '../../shapes/crm/pipeline.ts';
import { startTestSimulator } from '../../testing/checked-client.ts';

const BASES = ['/crm/v3/objects', '/crm/objects/2026-03', '/crm/objects/2026-09'];
const TICKET = '/crm/objects/2026-09/tickets/501';

test.each(BASES)('returns requested properties and associations under %s', async (base) => {
  const { get } = await startTestSimulator();
  const path = `${base}/contacts/101?properties=email,hs_merged_object_ids&associations=tickets`;
  expect((await get(path)).as(CrmObject)).toMatchObject({
    id: '101',
    properties: {
      email: 'nora.whitfield@fernhill.example',
      hs_merged_object_ids: null,
      hs_object_id: '101',
    },
    associations: { tickets: { results: [{ id: '501', type: 'contact_to_ticket' }] } },
  });
  const ticket = (await get(`${base}/tickets/501?associations=contacts`)).as(CrmObject);
  expect(ticket.properties['hs_pipeline_stage']).toBe('3');
  expect(ticket.associations?.['contacts']?.results).toEqual([
    { id: '101', type: 'ticket_to_contact' },
  ]);
  expect((await get(`${base}/contacts/1`)).status).toBe(404);
});

test('lists pipelines with their stages and a restricted one', async () => {
  const { get } = await startTestSimulator();
  const [pipeline] = (await get('/crm/pipelines/2026-09/tickets')).as(PipelineList).results;
  expect(pipeline?.stages.map(({ label }) => label)).toEqual([
    ...['New', 'Waiting on contact', 'Waiting on us', 'Closed'],
    'Escalated by HubSpot',
  ]);
  expect(pipeline?.stages.at(-1)?.writePermissions).toBe('READ_ONLY');
  expect((await get('/crm/pipelines/2026-09/tickets/0')).status).toBe(200);
});

test('changes the stage of a ticket', async () => {
  const { call, simulator } = await startTestSimulator();
  const body = { properties: { hs_pipeline_stage: '2' } };
  const changed = (await call('PATCH', TICKET, { body })).as(CrmObject);
  expect(changed.properties['hs_pipeline_stage']).toBe('2');
  expect(simulator.store.tickets.get('501')?.stage).toBe('Waiting on contact');
});

test.each([
  [{ hs_pipeline_stage: '77' }, 'hs_pipeline_stage'],
  [{ hs_pipeline_stage: '5' }, 'hs_pipeline_stage'],
  [{ hs_ticket_priority: 'NOW' }, 'hs_ticket_priority'],
  [{ mood: 'good' }, 'mood'],
])('names the rejected property: %j', async (properties, name) => {
  const { call } = await startTestSimulator();
  const response = await call('PATCH', TICKET, { body: { properties } });
  expect(response.status).toBe(400);
  expect(response.as(ErrorBody).errors?.[0]?.context).toEqual({ propertyName: [name] });
});

test('names the property of a validation rule', async () => {
  const { call } = await startTestSimulator({ variants: ['closing-needs-category'] });
  const close = (extra: object) =>
    call('PATCH', TICKET, { body: { properties: { hs_pipeline_stage: '4', ...extra } } });
  const refused = await close({});
  expect([refused.status, refused.text.includes('hs_ticket_category')]).toEqual([400, true]);
  expect((await close({ hs_ticket_category: 'PRODUCT_ISSUE' })).status).toBe(200);
});

test('refuses one change of a ticket because of a conflict', async () => {
  const { call } = await startTestSimulator({ variants: ['ticket-conflict-once'] });
  const body = { properties: { hs_pipeline_stage: '2' } };
  const statuses = [await call('PATCH', TICKET, { body }), await call('PATCH', TICKET, { body })];
  expect(statuses.map(({ status }) => status)).toEqual([409, 200]);
});

test('creates tasks only with the scope for it, and lists them', async () => {
  const { call, get } = await startTestSimulator();
  const create = (properties: object, token = 'sandbox-token-tasks') =>
    call('POST', '/crm/objects/2026-09/tasks', { body: { properties }, token });
  const properties = { hs_timestamp: '2026-11-18T09:00:00Z', hs_task_subject: 'Call Nora' };
  expect((await create(properties, 'sandbox-token')).status).toBe(403);
  expect((await create({ hs_task_subject: 'Call Nora' })).status).toBe(400);
  expect((await create({ ...properties, mood: 'good' })).status).toBe(400);
  const task = (await create(properties)).as(CrmObject);
  expect(task.properties).toMatchObject(properties);
  const path = '/crm/v3/objects/tasks';
  expect((await get(path)).as(CrmObjectPage).results.map(({ id }) => id)).toEqual([task.id]);
  const read = (await get(`${path}/${task.id}?properties=hs_task_status`)).as(CrmObject);
  expect(read.properties).toMatchObject({ hs_task_status: 'NOT_STARTED' });
  expect((await get(`${path}/1`)).status).toBe(404);
});

test('finds tickets by property', async () => {
  const { post } = await startTestSimulator();
  const response = await post('/crm/objects/2026-09/tickets/search', {
    filterGroups: [
      { filters: [{ propertyName: 'hs_object_id', operator: 'IN', values: ['501', '506'] }] },
    ],
    properties: ['hs_pipeline_stage'],
    sorts: [],
    limit: 10,
    after: undefined,
  });
  const { total, results } = response.as(CrmSearchPage);
  expect(total).toBe(2);
  expect(results.map(({ properties }) => properties['hs_pipeline_stage'])).toEqual(['3', '4']);
});

test('lists users only with the optional scope', async () => {
  const { call } = await startTestSimulator();
  const path =
    '/crm/objects/2026-09/users?properties=hs_internal_user_id,hs_availability_status&limit=100';
  expect((await call('GET', path)).status).toBe(403);
  await call('PUT', '/_sandbox/users/9003/availability', { body: { status: 'away' } });
  const response = await call('GET', path, { token: 'sandbox-token-users' });
  const users = response.as(CrmObjectPage).results.map(({ properties }) => properties);
  expect(users).toHaveLength(6);
  expect(users.find((user) => user['hs_internal_user_id'] === '9003')).toMatchObject({
    hs_availability_status: 'away',
  });
});

test('a colleague moves a ticket and opens a draft', async () => {
  const { call, get } = await startTestSimulator();
  await call('PUT', '/_sandbox/tickets/501/stage', { body: { stage: 'Closed' } });
  await call('PUT', '/_sandbox/tickets/501/draft', { body: { userId: 9002, open: true } });
  const path = `${TICKET}?properties=hs_pipeline_stage,hs_draft_user_ids`;
  expect((await get(path)).as(CrmObject).properties).toMatchObject({
    hs_pipeline_stage: '4',
    hs_draft_user_ids: '9002',
  });
});
