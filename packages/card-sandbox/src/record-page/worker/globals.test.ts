import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createCardHost, type CardHostParts } from '../card/card-host.ts';
import { PROPERTIES } from '../../hubspot/property-definitions.ts';
import { createPropertyStore } from '../card/property-store.ts';
import { cardGlobals } from './globals.ts';
import { createLocationStore } from './location-store.ts';

const KIT = path.dirname(createRequire(import.meta.url).resolve('@hubspot/ui-extensions'));

const record = {
  kind: 'contact' as const,
  id: '101',
  name: 'Nora',
  threadCount: 0,
  helpDesk: false,
  properties: {},
};
const properties = createPropertyStore(
  {},
  { load: () => Promise.resolve({}), save: () => Promise.resolve() },
);
const parts: CardHostParts = {
  subject: { record, properties },
  card: 'Orders',
  objectTypes: [
    { kind: 'deal', id: '0-3', plural: 'deals', properties: PROPERTIES.deal ?? {}, pipelines: [] },
  ],
  caller: { userId: 9005, email: '', locale: 'en-us', sendsIdentity: true },
  page: {
    addAlert: () => undefined,
    closeOverlay: () => undefined,
    openIframeModal: () => undefined,
    navigateToPage: () => undefined,
  },
  viewer: { locale: 'en-us', zone: 'UTC', now: () => 0 },
  onCall: () => undefined,
  onLog: () => undefined,
  onMistake: () => undefined,
};
const host = createCardHost(parts);
const globals = cardGlobals(host, createLocationStore(), () => undefined);

/** The names in a part of the kit's declarations. */
async function names(file: string, pattern: RegExp, from = ''): Promise<string[]> {
  const text = await readFile(path.join(KIT, file), 'utf8');
  const part = from === '' ? text : (text.split(from)[1]?.split('\n}')[0] ?? '');
  return [...part.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

const MEMBER = /^ {4}(\w+)\??:/gm;
const TYPES = 'shared.synced/types';

it("has every global of HubSpot's worker and every action", async () => {
  const declared = `${TYPES}/worker-globals.synced.d.ts`;
  const kinds: [string, string[], object][] = [
    ['global', await names(declared, MEMBER, 'interface WorkerGlobalsInternal'), globals],
    ['global', await names('hubspot.js', /self\.(\w+)\(/g), globals],
    ['worker API', await names(declared, MEMBER, 'interface WorkersApi'), globals.hsWorkerAPI],
    [
      'action',
      await names(`${TYPES}/actions.synced.d.ts`, MEMBER, 'interface CrmHostActions'),
      host.actions,
    ],
    [
      'action',
      await names(`${TYPES}/actions.synced.d.ts`, MEMBER, 'interface UiePlatformActions'),
      host.actions,
    ],
    ['logger', ['debug', 'info', 'warn', 'error'], globals.logger],
  ];
  const table = kinds.flatMap(([kind, expected, has]) =>
    expected.map((name) => ({ kind, name, inSandbox: name in has })),
  );
  console.table(table);
  expect(table.length).toBeGreaterThan(20);
  expect(table.flatMap(({ name, inSandbox }) => (inSandbox ? [] : [name]))).toEqual([]);
});

it('gives an app page the actions of a page, and no record to read', async () => {
  const page = createCardHost({ ...parts, subject: undefined });
  expect(Object.keys(page.actions).sort()).toEqual([
    'addAlert',
    'closeOverlay',
    'copyTextToClipboard',
    'navigateToPage',
    'openIframeModal',
    'reloadPage',
  ]);
  for (const outcome of [
    await page.crmProperties(['email'], {}),
    await page.associations({ toObjectType: 'ticket' }, {}),
  ]) {
    expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining('no record') });
  }
});

it('formats properties for the hooks of a card', async () => {
  const deal = { amount: '12', dealname: 'Tents' };
  const { formatCrmProperties } = globals.hsWorkerAPI;
  const response = await formatCrmProperties({ propertiesList: [deal], objectType: 'deal' });
  expect(await response.json()).toEqual([{ amount: '$12.00', dealname: 'Tents' }]);
});
