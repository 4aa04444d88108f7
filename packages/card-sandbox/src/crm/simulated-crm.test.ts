import { afterEach, beforeEach, expect, it } from 'vitest';
import { startSimulator, type Simulator } from 'hubspot-simulator';
import { crmApi } from './crm-api.ts';
import { simulatedCrm, type SimulatedCrm } from './simulated-crm.ts';

let simulator: Simulator;
let crm: SimulatedCrm;

beforeEach(async () => {
  simulator = await startSimulator();
  crm = simulatedCrm(simulator);
});
afterEach(() => simulator.close());

/** Calls the CRM API as a function would. */
async function request(path: string, method = 'GET', body?: unknown) {
  const api = crmApi(crm, () => '2026-11-17T10:00:00Z');
  const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await api.request(path, init);
  return { status: response.status, body: response.body ? await response.json() : null };
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
  expect(crm.associated({ kind: 'contact', id: '101' })).toContainEqual({
    kind: 'company',
    id: '301',
  });
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

it.each([
  [{ query: 'nora' }, ['101']],
  [
    { filterGroups: [{ filters: [{ propertyName: 'city', operator: 'EQ', value: 'granada' }] }] },
    ['102'],
  ],
  [
    {
      filterGroups: [
        {
          filters: [
            { propertyName: 'email', operator: 'CONTAINS_TOKEN', value: '*@petra-treks.example' },
          ],
        },
      ],
    },
    ['105'],
  ],
  [
    {
      filterGroups: [
        {
          filters: [
            { propertyName: 'company', operator: 'NOT_HAS_PROPERTY' },
            { propertyName: 'city', operator: 'IN', values: ['Granada', 'Rome'] },
          ],
        },
      ],
    },
    ['102'],
  ],
])('finds contacts by a search: %j', async (search, ids) => {
  const { body } = await request('/crm/v3/objects/contacts/search', 'POST', search);
  expect(body).toMatchObject({ total: ids.length, results: ids.map((id) => ({ id })) });
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

it.each([
  ['/crm/v3/objects/unicorns/1', 404, /unicorns/],
  ['/crm/v3/objects/contacts/999', 404, /999/],
  ['/crm/v3/properties/contacts/horn', 404, /horn/],
])('responds with 404 to an unknown record or property: %s', async (path, status, words) => {
  const response = await request(path);
  expect(response.status).toBe(status);
  expect(response.body).toMatchObject({ message: expect.stringMatching(words) });
});

it('rejects an unknown operator', async () => {
  const filterGroups = [{ filters: [{ propertyName: 'city', operator: 'ROUGHLY', value: 'x' }] }];
  const { body } = await request('/crm/v3/objects/contacts/search', 'POST', { filterGroups });
  expect(body).toMatchObject({ message: "There is no search operator 'ROUGHLY'" });
});

it('has no response to a path of another API', async () => {
  expect(await request('/crm/v3/quotes')).toEqual({ status: 404, body: null });
});
