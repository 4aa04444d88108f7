import { afterEach, beforeEach, expect, it } from 'vitest';
import { startSimulator, type Simulator } from 'hubspot-simulator';
import { readAppObject } from '../project/app-object.ts';
import { createCrm } from './crm-store.ts';
import { titleOf } from './crm.ts';
import { OwnDataFile } from './own-data.ts';
import { sampleRecords } from './sample-records.ts';

const CAR = readAppObject('car_app_object', {
  name: 'CAR',
  singularForm: 'Car',
  pluralForm: 'Cars',
  primaryDisplayLabelPropertyName: 'model',
  properties: [
    { name: 'model', label: 'Model', type: 'string' },
    { name: 'make', type: 'enumeration', options: [{ label: 'Ford', value: 'ford' }] },
  ],
});

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator();
});
afterEach(() => simulator.close());

function createAccount(file: object = {}) {
  const at = () => '2026-11-17T10:00:00Z';
  return createCrm(sampleRecords(simulator), at, OwnDataFile.parse(file));
}

it('has the app objects of the project, each with a record that has only its name', () => {
  const crm = createAccount();
  crm.setAppObjects([CAR]);
  const [record, ...others] = crm.all('car_app_object');
  expect(record).toMatchObject({ id: '1', properties: { model: 'Car 1' } });
  expect(others).toEqual([]);
  expect(crm.get({ kind: 'car_app_object', id: '1' })).toEqual(record);
  expect(crm.definitions('car_app_object')).toMatchObject({
    model: { label: 'Model', type: 'string' },
    make: { label: 'make', type: 'enumeration', options: { ford: 'Ford' } },
  });
});

it.each(['car_app_object', 'CAR', 'cars', '2-1', 'a4711_CAR'])(
  'finds an app object as %s',
  (name) => {
    const crm = createAccount();
    crm.setAppObjects([CAR]);
    expect(crm.typeOf(name)?.kind).toBe('car_app_object');
  },
);

it.each(['car_app_object', 'CAR', 'cars'])(
  "shows the user's own records of an app object, named %s in their file",
  (name) => {
    const crm = createAccount({ records: { [name]: [{ id: 5, properties: { model: 'Ka' } }] } });
    crm.setAppObjects([CAR]);
    const type = crm.typeOf('car_app_object');
    const records = crm.all(type?.kind ?? '');
    expect(records.map((record) => titleOf(record, type))).toEqual(['Ka']);
    expect(crm.definitions(type?.kind ?? '')).toHaveProperty('make');
  },
);

it('replaces the app objects when the project changes, and keeps them at a reset', () => {
  const crm = createAccount();
  crm.setAppObjects([CAR]);
  crm.setAppObjects([{ ...CAR, kind: 'van' }]);
  crm.reset();
  expect(crm.typeOf('car_app_object')).toBeUndefined();
  expect(crm.all('van')).toHaveLength(1);
});
