import { afterEach, beforeEach, expect, it } from 'vitest';
import { startSimulator, type Simulator } from 'hubspot-simulator';
import { crmApi } from '../record-page/server/crm/crm-api.ts';
import { simulatedCrm, type SimulatedCrm } from './simulated-crm.ts';

let simulator: Simulator;
let crm: SimulatedCrm;

beforeEach(async () => {
  simulator = await startSimulator();
  crm = simulatedCrm(simulator);
});
afterEach(() => simulator.close());

/** Asks the CRM API as a function would. */
async function ask(path: string, method = 'GET', body?: unknown) {
  const api = crmApi(crm, () => '2026-11-17T10:00:00Z');
  const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const answer = await api.request(path, init);
  return { status: answer.status, body: answer.body ? await answer.json() : null };
}

it('a contact has its properties, and its company, deals and tickets on request', async () => {
  const { body } = await ask(
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
])('contacts are found by what is asked: %j', async (search, ids) => {
  const { body } = await ask('/crm/v3/objects/contacts/search', 'POST', search);
  expect(body).toMatchObject({ total: ids.length, results: ids.map((id) => ({ id })) });
});

it('deals come sorted and page by page', async () => {
  const search = { sorts: [{ propertyName: 'amount', direction: 'DESCENDING' }], limit: 2 };
  const { body } = await ask('/crm/v3/objects/deals/search', 'POST', search);
  expect(body).toMatchObject({
    total: 3,
    results: [{ id: '401' }, { id: '402' }],
    paging: { next: { after: '2' } },
  });
  const next = await ask('/crm/v3/objects/deals/search', 'POST', { ...search, after: '2' });
  expect(next.body).toMatchObject({ results: [{ id: '403' }] });
});

it('what is edited and made is read again, until everything is reset', async () => {
  const changes = { properties: { lifecyclestage: 'lead', city: 'Kendal' } };
  expect((await ask('/crm/v3/objects/0-1/101', 'PATCH', changes)).status).toBe(200);
  expect(crm.get({ kind: 'contact', id: '101' })?.properties).toMatchObject(changes.properties);
  expect(simulator.store.contacts.get('101')?.city).toBe('Kendal');
  const { body } = await ask('/crm/v3/objects/contacts', 'POST', {
    properties: { email: 'a@b.example' },
  });
  expect(body).toMatchObject({ properties: { email: 'a@b.example' } });
  simulator.reset();
  crm.reset();
  expect(crm.get({ kind: 'contact', id: '101' })?.properties).toMatchObject({ city: 'Keswick' });
});

it('a property is described with its options', async () => {
  const { body } = await ask('/crm/v3/properties/0-1/lifecyclestage');
  expect(body).toMatchObject({
    label: 'Lifecycle stage',
    options: expect.arrayContaining([expect.objectContaining({ value: 'lead', label: 'Lead' })]),
  });
});

it.each([
  ['/crm/v3/objects/unicorns/1', 404, /unicorns/],
  ['/crm/v3/objects/contacts/999', 404, /999/],
  ['/crm/v3/properties/contacts/horn', 404, /horn/],
])('what is not there is refused in words: %s', async (path, status, words) => {
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({ message: expect.stringMatching(words) });
});

it('an operator that nobody has is refused in words', async () => {
  const filterGroups = [{ filters: [{ propertyName: 'city', operator: 'ROUGHLY', value: 'x' }] }];
  const { body } = await ask('/crm/v3/objects/contacts/search', 'POST', { filterGroups });
  expect(body).toMatchObject({ message: "There is no search operator 'ROUGHLY'" });
});

it('an address of another API has nothing here', async () => {
  expect(await ask('/crm/v3/quotes')).toEqual({ status: 404, body: null });
});
