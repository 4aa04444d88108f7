import type { Hono } from 'hono';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startSimulator, type Simulator } from 'hubspot-simulator';
import type { Account } from './account.ts';
import { hubSpotApi } from './hubspot-api.ts';
import { simulatedAccount } from './simulated-account.ts';

const NOTHING_LISTED = {
  fixtureFor: () => undefined,
  onUnsupported: () => undefined,
  onMistake: () => undefined,
};

let simulator: Simulator;
let account: Account;
let page: Hono;

beforeEach(async () => {
  simulator = await startSimulator();
  account = simulatedAccount(simulator, true);
  page = account.routes(() => undefined);
});
afterEach(() => simulator.close());

/** Makes a change as the page does. */
async function edit(path: string, method: string, body?: object): Promise<unknown> {
  const response = await page.request(path, { method, body: body && JSON.stringify(body) });
  return response.status === 204 ? undefined : await response.json();
}

/** Reads as a function does. */
async function read(path: string): Promise<unknown> {
  const api = hubSpotApi(account, NOTHING_LISTED);
  return await (await api(path, {}, 'The function "f"')).json();
}

it('adds a record of any type, which the API and the list of records return', async () => {
  const added = await edit('/_page/records/line_item', 'POST', { name: 'Skipper' });
  expect(added).toMatchObject({ kind: 'line_item' });
  expect(await read('/crm/v3/objects/line_items')).toMatchObject({
    results: [{ properties: { name: 'Skipper' } }],
  });
  await edit('/_page/records/contact', 'POST', { name: 'Ada van Lovelace' });
  const filters = [{ propertyName: 'lastname', operator: 'EQ', value: 'van Lovelace' }];
  const api = hubSpotApi(account, NOTHING_LISTED);
  const search = { method: 'POST', body: JSON.stringify({ filters }) };
  const found = await api('/crm/v3/objects/contacts/search', search, 'The function "f"');
  expect(await found.json()).toMatchObject({ results: [{ properties: { firstname: 'Ada' } }] });
  expect(await edit('/_sandbox/records', 'GET')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'contact', name: 'Ada van Lovelace' }),
      expect.objectContaining({ kind: 'line_item', name: 'Skipper' }),
    ]),
  );
});

it('deletes a record until the sandbox is reset', async () => {
  await edit('/_page/records/contact/101', 'DELETE');
  expect(await read('/crm/v3/objects/contacts/101')).toMatchObject({
    category: 'OBJECT_NOT_FOUND',
  });
  const listed = () => edit('/_sandbox/records', 'GET');
  const nora = expect.objectContaining({ kind: 'contact', id: '101' });
  expect(await listed()).not.toContainEqual(nora);
  await edit('/_sandbox/reset', 'POST');
  expect(await listed()).toContainEqual(nora);
});

it('adds a custom object with properties, which the API describes', async () => {
  const properties = [{ name: 'length', label: 'Length (m)', type: 'number' }];
  await edit('/_page/types', 'POST', { name: 'p_boat', properties });
  await edit('/_page/records/p_boat', 'POST', { name: 'Ariel' });
  expect(await read('/crm/v3/schemas')).toMatchObject({
    results: [{ objectTypeId: '2-1', name: 'p_boat' }],
  });
  expect(await read('/crm/v3/properties/2-1/length')).toMatchObject({ label: 'Length (m)' });
  expect(await read('/crm/v3/objects/p_boat?properties=name')).toMatchObject({
    results: [{ properties: { name: 'Ariel' } }],
  });
});

it.each([
  ['contacts', 'There is already a type contacts.'],
  ['2 boats', 'The name of a type begins with a letter'],
])('rejects a custom object named %s', async (name, message) => {
  page.onError((error, context) => context.json({ message: error.message }, 400));
  expect(await edit('/_page/types', 'POST', { name })).toEqual({
    message: expect.stringContaining(message),
  });
});
