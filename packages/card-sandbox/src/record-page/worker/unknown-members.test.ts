import { beforeEach, expect, it } from 'vitest';
import { cardContext } from '../card/card-context.ts';
import { reportUnknownMembers } from './unknown-members.ts';

let mistakes: string[];
beforeEach(() => {
  mistakes = [];
});

/** The API of a card on a contact, or on a settings page. */
function api(place: 'crm.record.tab' | 'settings' = 'crm.record.tab') {
  const context = cardContext({
    extension: { name: 'Card', title: 'Card', point: place, kinds: [], built: true },
    record: { objectTypeId: '0-1', id: '101' },
    agent: { userId: 9005, actorId: 'A-9005', name: 'Yuki Tanaka', email: 'yuki@shop.example' },
    ...{ language: 'en', zone: 'UTC', portalId: 1, dataHostingLocation: 'eu1', appName: 'App' },
    variables: undefined,
  });
  const actions = { addAlert: () => undefined, reloadPage: () => undefined };
  const given = { context, actions, runServerlessFunction: () => Promise.resolve() };
  return reportUnknownMembers(given, (sentence) => mistakes.push(sentence));
}

/** Looks up a path, as the code of a card in JavaScript does. */
function lookUp(path: string, from: object = api()): unknown {
  return path.split('.').reduce<unknown>((found, name) => Reflect.get(Object(found), name), from);
}

it('reports what a card looks up and HubSpot does not have', () => {
  for (const path of [
    ...['fetch', 'actions.runFunction', 'context.objectId'],
    ...['context.crm.properties', 'context.user.name', 'context.portal.name'],
  ]) {
    expect(lookUp(path)).toBeUndefined();
  }
  expect(mistakes).toEqual([
    "hubspot.extend passes no 'fetch' to the card: HubSpot has context, actions, runServerlessFunction",
    "There is no action 'runFunction' here: HubSpot has addAlert, reloadPage",
    "There is no 'context.objectId': HubSpot has location, crm, user, portal, variables, extension",
    "There is no 'context.crm.properties': HubSpot has objectId, objectTypeId",
    expect.stringMatching(/^There is no 'context.user.name': HubSpot has id, email, .*firstName/),
    "There is no 'context.portal.name': HubSpot has id, timezone, dataHostingLocation",
  ]);
});

it('reports nothing that HubSpot has, or that JavaScript looks up by itself', async () => {
  const { context, actions } = api();
  expect(lookUp('user.email', context)).toBe('yuki@shop.example');
  expect(lookUp('crm', context)).toBe(lookUp('crm', context));
  expect(JSON.parse(JSON.stringify(context))).toMatchObject({ crm: { objectId: 101 } });
  expect(Object.keys({ ...actions })).toEqual(['addAlert', 'reloadPage']);
  expect(await Promise.resolve(context)).toBe(context);
  expect(mistakes).toEqual([]);
});

it('reports no record on a page without one, which a card may check', () => {
  expect(lookUp('context.crm', api('settings'))).toBeUndefined();
  expect(mistakes).toEqual([]);
});
