import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startSimulator, type Simulator } from 'hubspot-simulator';
import { crmApi } from './crm-api.ts';
import type { Crm } from '../crm.ts';
import { createCrm } from '../crm-store.ts';
import { sampleRecords } from '../sample-records.ts';

const NOW = '2026-11-17T10:00:00Z';

let simulator: Simulator;
let crm: Crm;
let missing: string[];

beforeEach(async () => {
  simulator = await startSimulator();
  crm = createCrm(sampleRecords(simulator), () => NOW);
  missing = [];
});
afterEach(() => simulator.close());

/** Calls the CRM API as a function would. */
async function request(path: string, method = 'GET', body?: unknown) {
  const api = crmApi(crm, () => NOW);
  const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await api(new URL(path, 'https://api.hubapi.com'), init, (type) =>
    missing.push(type),
  );
  return { status: response?.status, body: response?.body ? await response.json() : null };
}

it('returns a contact with its properties and the requested associations', async () => {
  const { body } = await request(
    '/crm/v3/objects/contacts/101?properties=city&associations=deals,tickets',
  );
  expect(body).toMatchObject({
    id: '101',
    properties: { firstname: 'Nora', city: 'Keswick', hs_object_id: '101' },
    associations: {
      deals: { results: [{ id: '401', type: 'contact_to_deal' }, { id: '402' }] },
      tickets: { results: [{ id: '501' }] },
    },
  });
  expect(crm.associated({ kind: 'contact', id: '101' })).toContainEqual(
    expect.objectContaining({ kind: 'company', id: '301' }),
  );
});

it('returns what HubSpot keeps on a ticket, and its stage as an id', () => {
  const ticket = simulator.store.tickets.get('501');
  if (!ticket) throw new Error('The seed has ticket 501');
  simulator.store.tickets.put({ ...ticket, properties: { hs_draft_user_ids: '9002' } });
  const record = { kind: 'ticket', id: '501' } as const;
  expect(crm.get(record)?.properties).toMatchObject({
    hs_pipeline: '0',
    hs_pipeline_stage: '3',
    hs_draft_user_ids: '9002',
  });
  crm.edit(record, { hs_pipeline_stage: '2' });
  expect(simulator.store.tickets.get('501')?.stage).toBe('Waiting on contact');
});

it('returns default and requested properties in lists and searches', async () => {
  const list = await request('/crm/v3/objects/contacts?limit=1&properties=city');
  const found = await request('/crm/v3/objects/contacts/search', 'POST', {
    properties: ['city'],
    limit: 1,
  });
  for (const { body } of [list, found]) {
    expect(body).toMatchObject({
      results: [{ properties: { firstname: 'Nora', city: 'Keswick', hs_object_id: '101' } }],
    });
  }
});

it('creates a label and associates records with it', async () => {
  const labels = '/crm/v4/associations/contacts/deals/labels';
  const { body } = await request(labels, 'POST', { label: 'Payer', name: 'payer' });
  const { results } = z.object({ results: z.array(z.object({ typeId: z.number() })) }).parse(body);
  const path = '/crm/v4/objects/contacts/102/associations';
  await request(`${path}/deals/401`, 'PUT', [
    { associationCategory: 'USER_DEFINED', associationTypeId: results[0]?.typeId },
  ]);
  await request(`${path}/default/deals/402`, 'PUT');
  expect((await request(`${path}/deals`)).body).toMatchObject({
    results: [
      { toObjectId: 401, associationTypes: [{ label: null }, { label: 'Payer' }] },
      { toObjectId: 402, associationTypes: [{ label: null }] },
    ],
  });
});

it.each([
  [
    '/crm/v3/objects/deals/401?propertiesWithHistory=amount',
    { propertiesWithHistory: { amount: [{ value: '4200' }] } },
  ],
  ['/crm/v3/pipelines/deals/default/stages/closedwon', { label: 'Closed won' }],
  ['/crm/v3/properties/deals/groups', { results: [{ name: 'dealinformation' }] }],
  ['/crm/v3/associations/deals/tickets/types', { results: [{ name: 'deal_to_ticket' }] }],
])('responds to %s', async (path, expected) => {
  const { status, body } = await request(path);
  expect(status).toBe(200);
  expect(body).toMatchObject(expected);
});

it('returns deals sorted and page by page', async () => {
  const search = { sorts: [{ propertyName: 'amount', direction: 'DESCENDING' }], limit: 2 };
  const { body } = await request('/crm/v3/objects/deals/search', 'POST', search);
  expect(body).toMatchObject({
    total: 3,
    results: [{ id: '401' }, { id: '402' }],
    paging: { next: { after: '2' } },
  });
  const next = await request('/crm/v3/objects/deals/search', 'POST', { ...search, after: '2' });
  expect(next.body).toMatchObject({ results: [{ id: '403' }] });
});

it('keeps edited and created records until a reset', async () => {
  const changes = { properties: { lifecyclestage: 'lead', city: 'Kendal' } };
  expect((await request('/crm/v3/objects/0-1/101', 'PATCH', changes)).status).toBe(200);
  expect(crm.get({ kind: 'contact', id: '101' })?.properties).toMatchObject(changes.properties);
  expect(simulator.store.contacts.get('101')?.city).toBe('Kendal');
  const { body } = await request('/crm/v3/objects/contacts', 'POST', {
    properties: { email: 'a@b.example' },
  });
  expect(body).toMatchObject({ properties: { email: 'a@b.example' } });
  simulator.reset();
  crm.reset();
  expect(crm.get({ kind: 'contact', id: '101' })?.properties).toMatchObject({ city: 'Keswick' });
});

it('returns the definition of a property with its options', async () => {
  const { body } = await request('/crm/v3/properties/0-1/lifecyclestage');
  expect(body).toMatchObject({
    label: 'Lifecycle stage',
    options: expect.arrayContaining([expect.objectContaining({ value: 'lead', label: 'Lead' })]),
  });
});

/** The status and the id of a created object. */
async function create(path: string, body: unknown) {
  const { status, body: created } = await request(path, 'POST', body);
  return { status, id: z.object({ id: z.string() }).parse(created).id };
}

it('creates, changes and removes pipelines and their stages, until a reset', async () => {
  const pipelines = '/crm/v3/pipelines/tickets';
  const { status, id } = await create(pipelines, {
    label: 'Returns',
    stages: [{ label: 'Asked', displayOrder: 0, metadata: { ticketState: 'OPEN' } }],
  });
  expect(status).toBe(201);
  const path = `${pipelines}/${id}`;
  const added = await create(`${path}/stages`, { label: 'Arrived' });
  expect(added.status).toBe(201);
  await request(path, 'PATCH', { label: 'Sent back' });
  await request(`${path}/stages/${added.id}`, 'PATCH', { label: 'Here' });
  expect((await request(path)).body).toMatchObject({
    label: 'Sent back',
    stages: [{ label: 'Asked', metadata: { ticketState: 'OPEN' } }, { label: 'Here' }],
  });
  expect((await request('/crm/v3/properties/tickets/hs_pipeline_stage')).body).toMatchObject({
    options: expect.arrayContaining([expect.objectContaining({ label: 'Here' })]),
  });
  expect((await request(`${path}/stages/${added.id}`, 'DELETE')).status).toBe(204);
  expect((await request(path, 'PUT', { label: 'R', stages: [] })).body).toMatchObject({
    label: 'R',
    stages: [],
  });
  expect((await request(path, 'DELETE')).status).toBe(204);
  expect((await request(path)).status).toBe(404);
  await create(pipelines, { label: 'Forgotten' });
  crm.reset();
  expect((await request(pipelines)).body).toMatchObject({ results: [{ id: '0' }] });
});

it('creates, changes and removes property definitions and their groups', async () => {
  const properties = '/crm/v3/properties/contacts';
  const input = { name: 'boots', label: 'Boots', type: 'number', groupName: 'gear' };
  expect((await request(properties, 'POST', input)).status).toBe(201);
  await request(`${properties}/batch/create`, 'POST', { inputs: [{ ...input, name: 'hats' }] });
  await request(`${properties}/boots`, 'PATCH', { label: 'Boot size' });
  expect((await request(`${properties}/boots`)).body).toMatchObject({
    label: 'Boot size',
    type: 'number',
    groupName: 'gear',
  });
  await request(`${properties}/groups`, 'POST', { name: 'gear', label: 'Gear' });
  expect((await request(`${properties}/groups/gear`)).body).toMatchObject({ label: 'Gear' });
  await request(`${properties}/batch/archive`, 'POST', { inputs: [{ name: 'hats' }] });
  expect((await request(`${properties}/boots`, 'DELETE')).status).toBe(204);
  for (const name of ['boots', 'hats']) {
    expect((await request(`${properties}/${name}`)).status).toBe(404);
  }
});

it('associates a contact with its primary company, as the API client of HubSpot expects', async () => {
  const path = '/crm/v4/objects/contacts/102/associations/companies';
  const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 1 }];
  expect(await request(`${path}/301`, 'PUT', types)).toMatchObject({
    status: 201,
    body: { fromObjectTypeId: '0-1', toObjectId: 301, labels: ['Primary'] },
  });
  const listed = (label: string | null): unknown => expect.objectContaining({ label });
  const labelled = expect.objectContaining({ typeId: 1, label: 'Primary' });
  expect((await request(path)).body).toEqual({
    results: [{ toObjectId: 301, associationTypes: [listed(null), labelled] }],
  });
  await request('/crm/v4/associations/contacts/companies/batch/labels/archive', 'POST', {
    inputs: [{ from: { id: '102' }, to: { id: '301' }, types }],
  });
  expect((await request(path)).body).toEqual({
    results: [{ toObjectId: 301, associationTypes: [listed(null)] }],
  });
  expect((await request(`${path}/999`, 'PUT')).status).toBe(404);
});

it('lists associations page by page', async () => {
  const path = '/crm/v4/objects/contacts/101/associations/deals?limit=1';
  expect((await request(path)).body).toMatchObject({
    results: [{ toObjectId: 401 }],
    paging: { next: { after: '1' } },
  });
  expect((await request(`${path}&after=1`)).body).toEqual({
    results: [expect.objectContaining({ toObjectId: 402 })],
  });
});

it.each([
  ['/crm/v3/objects/unicorns/1', 400, /unicorns/],
  ['/crm/v3/objects/contacts/999', 404, /999/],
  ['/crm/v3/properties/contacts/horn', 404, /horn/],
])(
  'responds with an error to an unknown type, record or property: %s',
  async (path, status, words) => {
    const response = await request(path);
    expect(response.status).toBe(status);
    expect(response.body).toMatchObject({ message: expect.stringMatching(words) });
  },
);

it('rejects an unknown operator', async () => {
  const filterGroups = [{ filters: [{ propertyName: 'city', operator: 'ROUGHLY', value: 'x' }] }];
  const { body } = await request('/crm/v3/objects/contacts/search', 'POST', { filterGroups });
  expect(body).toMatchObject({ message: "There is no search operator 'ROUGHLY'" });
});

it('has no response to a path of another API', async () => {
  expect(await request('/crm/v3/quotes')).toEqual({ status: undefined, body: null });
});

describe.each([
  ['v3', '/crm/v3/objects', '/crm/v3/associations'],
  ['v4', '/crm/v4/objects', '/crm/v4/associations'],
  ['2026-09', '/crm/objects/2026-09', '/crm/associations/2026-09'],
  ['2026-09-beta', '/crm/objects/2026-09-beta', '/crm/associations/2026-09-beta'],
])('%s', (version, objects, associations) => {
  it('creates, reads, changes and archives records of any type', async () => {
    const created = await request(`${objects}/notes`, 'POST', {
      properties: { hs_note_body: 'Called', hs_timestamp: 1 },
      associations: [{ to: { id: 101 }, types: [{ associationTypeId: 202 }] }],
    });
    expect(created).toMatchObject({ status: 201, body: { properties: { hs_timestamp: '1' } } });
    const { id } = z.object({ id: z.string() }).parse(created.body);
    const path = `${objects}/0-46/${id}`;
    await request(path, 'PATCH', { properties: { hs_note_body: 'Called twice' } });
    expect(
      (await request(`${path}?properties=hs_note_body&associations=contacts`)).body,
    ).toMatchObject({
      properties: { hs_note_body: 'Called twice' },
      associations: { contacts: { results: [{ id: '101', type: 'note_to_contact' }] } },
    });
    expect((await request(path, 'DELETE')).status).toBe(204);
    expect((await request(path)).status).toBe(404);
  });

  it('creates, reads, changes and archives records in batches', async () => {
    const inputs = ['A', 'B'].map((name) => ({ properties: { name, hs_sku: `${name}1` } }));
    const created = await request(`${objects}/products/batch/create`, 'POST', { inputs });
    expect(created).toMatchObject({ status: 201, body: { results: [{}, {}] } });
    const upserted = await request(`${objects}/products/batch/upsert`, 'POST', {
      inputs: ['B1', 'C1'].map((id) => ({ id, idProperty: 'hs_sku', properties: { name: id } })),
    });
    expect(upserted.body).toMatchObject({ results: [{ new: false }, { new: true }] });
    const read = await request(`${objects}/products/batch/read`, 'POST', {
      inputs: [{ id: 'C1' }, { id: 'D1' }],
      idProperty: 'hs_sku',
      properties: ['name'],
    });
    expect(read).toMatchObject({
      status: 207,
      body: { results: [{ properties: { name: 'C1' } }], errors: [{ context: { ids: ['D1'] } }] },
    });
    await request(`${objects}/products/batch/archive`, 'POST', {
      inputs: crm.all('product').map(({ id }) => ({ id })),
    });
    expect(crm.all('product')).toEqual([]);
  });

  it('adds, lists and removes associations', async () => {
    const ids = { from: { id: '401' }, to: { id: '502' } };
    await request(`${associations}/deals/tickets/batch/create`, 'POST', {
      inputs: [{ ...ids, types: [] }],
    });
    const listed = await request(`${objects}/deals/401/associations/tickets`);
    const entry =
      version === 'v3'
        ? { id: '502', type: 'deal_to_ticket' }
        : {
            toObjectId: 502,
            associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: 27, label: null }],
          };
    expect(listed.body).toEqual({ results: [entry] });
    const read = await request(`${associations}/0-3/0-5/batch/read`, 'POST', {
      inputs: [{ id: '401' }, { id: '402' }],
    });
    expect(read.body).toMatchObject({ results: [{ from: { id: '401' }, to: [entry] }] });
    await request(`${objects}/deals/401/associations/tickets/502`, 'DELETE');
    expect((await request(`${objects}/tickets/502/associations/deal`)).body).toEqual({
      results: [],
    });
  });
});

it('reports a read of a type without records, and nothing that works', async () => {
  await request('/crm/v3/objects/contacts');
  await request('/crm/v3/objects/notes', 'POST', { properties: {} });
  await request('/crm/v3/objects/notes');
  expect(missing).toEqual([]);
  await request('/crm/v3/objects/contacts/101/associations/line_items');
  await request('/crm/v3/objects/p_thing/search', 'POST', {});
  await request('/crm/v3/pipelines/orders');
  expect(missing).toEqual(['line_items', 'p_thing', 'pipelines of orders']);
});

it('reports a record that the account never had, and none that was archived or looked up', async () => {
  await request('/crm/v3/objects/contacts/new@x.example?idProperty=email');
  await request('/crm/v3/objects/contacts/102', 'DELETE');
  await request('/crm/v3/objects/contacts/102');
  expect(missing).toEqual([]);
  await request('/crm/v3/objects/deals/329290029801');
  const inputs = [{ id: '101' }, { id: '102' }, { id: '777' }];
  await request('/crm/v3/objects/contacts/batch/read', 'POST', { inputs });
  expect(missing).toEqual(['deal 329290029801', 'contact 777']);
});

it('creates, changes and deletes the schema of a custom object', async () => {
  const schema = {
    name: 'boat',
    labels: { singular: 'Boat', plural: 'Boats' },
    primaryDisplayProperty: 'boat_name',
    requiredProperties: ['boat_name'],
    properties: [
      { name: 'boat_name', label: 'Boat name', type: 'string', fieldType: 'text' },
      { name: 'length', label: 'Length (m)', type: 'number', fieldType: 'number' },
    ],
    associatedObjects: ['CONTACT'],
  };
  const created = await request('/crm/v3/schemas', 'POST', schema);
  expect(created).toMatchObject({
    status: 201,
    body: {
      ...{ objectTypeId: '2-1', name: 'boat', labels: { plural: 'Boats' } },
      associations: [{ fromObjectTypeId: '2-1', toObjectTypeId: '0-1' }, {}],
    },
  });
  expect((await request('/crm-object-schemas/v3/schemas/boat')).body).toEqual(created.body);
  expect((await request('/crm/v3/properties/boat/length')).body).toMatchObject({
    label: 'Length (m)',
    type: 'number',
  });
  const boat = { properties: { boat_name: 'Ariel' } };
  const { body } = await request('/crm/v3/objects/2-1', 'POST', boat);
  expect(body).toMatchObject(boat);

  const again = await request('/crm/v3/schemas', 'POST', schema);
  expect(again).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining('already') },
  });
  await request('/crm/v3/schemas/boat', 'PATCH', { labels: { singular: 'Yacht' } });
  expect(await request('/crm/v3/schemas/p_boat')).toMatchObject({
    body: { labels: { singular: 'Yacht', plural: 'Boats' }, requiredProperties: ['boat_name'] },
  });
  const association = { fromObjectTypeId: '2-1', toObjectTypeId: '0-3', name: 'boat_to_deal' };
  expect(await request('/crm/v3/schemas/boat/associations', 'POST', association)).toMatchObject({
    status: 201,
    body: { toObjectTypeId: '0-3' },
  });

  expect((await request('/crm/v3/schemas/boat', 'DELETE')).status).toBe(400);
  crm.archive({ kind: 'boat', id: crm.all('boat')[0]?.id ?? '' });
  expect((await request('/crm/v3/schemas/boat', 'DELETE')).status).toBe(204);
  expect((await request('/crm/v3/schemas')).body).toEqual({ results: [] });
});
