import { afterEach, beforeEach, expect, it } from 'vitest';
import { startSimulator, type Simulator } from 'hubspot-simulator';
import { crmApi } from './api/crm-api.ts';
import type { Crm } from './crm.ts';
import { createCrm } from './crm-store.ts';
import { OwnDataFile } from './own-data.ts';
import { sampleRecords } from './sample-records.ts';

const FILE = {
  objectTypes: [{ name: 'p_boat', id: '2-77', plural: 'boats' }],
  properties: {
    boats: [
      { name: 'length', label: 'Length (m)', type: 'number' },
      { name: 'sail', type: 'enumeration', options: [{ value: 'g', label: 'Genoa' }] },
    ],
  },
  pipelines: {
    deals: [
      {
        id: 'charter',
        label: 'Charter',
        stages: [{ id: 'asked', label: 'Asked', metadata: { isClosed: false } }],
      },
    ],
  },
  records: {
    deals: [
      {
        id: 1,
        properties: { dealname: 'Week 30', amount: 1200 },
        associations: { line_items: [11], p_boat: [{ id: '5', label: 'Chartered' }] },
      },
    ],
    line_items: [{ id: 11, properties: { name: 'Skipper', quantity: 7 } }],
    '2-77': [{ id: 5, properties: { name: 'Ariel', length: 12.5 } }],
    p_crew: [{ id: 1 }],
  },
};

let simulator: Simulator;
let crm: Crm;

beforeEach(async () => {
  simulator = await startSimulator();
  crm = createCrm(sampleRecords(simulator), () => '2026-11-17T10:00:00Z', OwnDataFile.parse(FILE));
});
afterEach(() => simulator.close());

async function get(path: string): Promise<unknown> {
  const api = crmApi(crm, () => '2026-11-17T10:00:00Z');
  const response = await api(new URL(path, 'https://api.hubapi.com'), {}, () => undefined);
  return response?.json();
}

it('replaces the sample records of a type, and keeps those of other types', () => {
  expect(crm.all('deal').map(({ id }) => id)).toEqual(['1']);
  expect(crm.get({ kind: 'contact', id: '101' })).toBeDefined();
  expect(crm.associated({ kind: 'contact', id: '101' }).map(({ kind }) => kind)).not.toContain(
    'deal',
  );
});

it('associates records in both directions, with labels', async () => {
  expect(await get('/crm/v4/objects/deals/1/associations/line_items')).toMatchObject({
    results: [{ toObjectId: 11, associationTypes: [{ typeId: 19 }] }],
  });
  expect(await get('/crm/v4/objects/p_boat/5/associations/deals')).toMatchObject({
    results: [{ toObjectId: 1, associationTypes: [{ label: null }, { label: 'Chartered' }] }],
  });
});

it.each(['p_boat', 'boats', '2-77', 'p4711_boat'])('finds a custom object as %s', async (name) => {
  expect(await get(`/crm/v3/objects/${name}/5?properties=length`)).toMatchObject({
    properties: { length: '12.5' },
  });
});

it('numbers a custom object that has no id after the others', () => {
  expect(crm.typeOf('p_crew')).toEqual({ kind: 'p_crew', id: '2-78', plural: 'p_crew' });
});

it('serves property definitions, schemas and pipelines', async () => {
  expect(await get('/crm/v3/properties/boats/sail')).toMatchObject({
    type: 'enumeration',
    options: [{ value: 'g', label: 'Genoa' }],
  });
  expect(await get('/crm-object-schemas/v3/schemas')).toMatchObject({
    results: [{ objectTypeId: '2-77' }, { name: 'p_crew' }],
  });
  expect(await get('/crm/pipelines/2026-03/deals/charter')).toMatchObject({
    stages: [{ id: 'asked', label: 'Asked', metadata: { isClosed: 'false' } }],
  });
});

it('restores the file at a reset', () => {
  const boat = { kind: 'p_boat', id: '5' };
  crm.edit(boat, { name: 'Ondine' });
  expect(crm.get(boat)?.properties.name).toBe('Ondine');
  crm.archive(boat);
  expect(crm.get(boat)).toBeUndefined();
  crm.reset();
  expect(crm.get(boat)?.properties.name).toBe('Ariel');
});

it('names the place of a mistake in the file', () => {
  const result = OwnDataFile.safeParse({ records: { deals: [{ properties: {} }] } });
  expect(result.error?.issues[0]?.path).toEqual(['records', 'deals', 0, 'id']);
});
