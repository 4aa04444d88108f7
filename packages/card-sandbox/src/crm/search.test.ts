import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSimulator, type Simulator } from 'hubspot-simulator';
import type { Crm } from './crm.ts';
import { createCrm } from './crm-store.ts';
import { sampleRecords } from './sample-records.ts';
import { search, Search } from './search.ts';

let simulator: Simulator;
let crm: Crm;

beforeAll(async () => {
  simulator = await startSimulator();
  crm = createCrm(sampleRecords(simulator), () => '2026-11-17T10:00:00Z');
});
afterAll(() => simulator.close());

/** The ids that a search finds. */
function found(kind: string, request: unknown): string[] {
  return search(crm, kind, Search.parse(request)).results.map(({ id }) => id);
}

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
])('finds contacts by a search: %j', (request, ids) => {
  expect(found('contact', request)).toEqual(ids);
});

it.each([
  [{ sorts: ['-amount'], limit: '1' }, ['401']],
  [{ sorts: ['amount'], limit: 1, after: 1 }, ['402']],
  [{ filters: [{ propertyName: 'dealstage', operator: 'EQ', value: 'closedwon' }] }, ['402']],
  [associatedWith('contact', 'EQ', '105'), ['403']],
  [associatedWith('0-1', 'NEQ', '101'), ['403']],
  [associatedWith('tickets', 'HAS_PROPERTY'), []],
])('accepts the other spellings of a search: %j', (request, ids) => {
  expect(found('deal', request)).toEqual(ids);
});

function associatedWith(type: string, operator: string, value?: string) {
  const filter = { propertyName: `associations.${type}`, operator, value };
  return { filterGroups: [{ filters: [filter] }] };
}
