import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createCardHost } from '../card/card-host.ts';
import { showProperties } from '../card/crm-properties.ts';
import { cardGlobals } from './globals.ts';

/** What the kit expects of HubSpot and the sandbox answers with an error: no card beside a record needs it so far. */
const LACKING = ['fetchCrmSearch', 'fetchHubSpotApi', 'formatCrmProperties'];

const KIT = path.dirname(createRequire(import.meta.url).resolve('@hubspot/ui-extensions'));

const host = createCardHost({
  record: {
    kind: 'contact',
    id: '101',
    name: 'Nora',
    threadCount: 0,
    helpDesk: false,
    properties: {},
  },
  properties: showProperties(
    {},
    { load: () => Promise.resolve({}), save: () => Promise.resolve() },
  ),
  caller: { userId: 9005, email: '', locale: 'en-us', tellsIdentity: true },
  page: {
    addAlert: () => undefined,
    closeOverlay: () => undefined,
    openIframeModal: () => undefined,
  },
  onCall: () => undefined,
  onAsk: () => Promise.resolve(undefined),
  onLog: () => undefined,
});
const globals = cardGlobals(host, () => undefined);

/** The names that a piece of the kit's declarations holds. */
async function names(file: string, pattern: RegExp, from = ''): Promise<string[]> {
  const text = await readFile(path.join(KIT, file), 'utf8');
  const piece = from === '' ? text : (text.split(from)[1]?.split('\n}')[0] ?? '');
  return [...piece.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

const MEMBER = /^ {4}(\w+)\??:/gm;
const TYPES = 'shared.synced/types';

it("every global of HubSpot's worker and every action is in the sandbox, but for a known few", async () => {
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
    ['action', ['closeOverlay', 'copyTextToClipboard'], host.actions],
    ['logger', ['debug', 'info', 'warn', 'error'], globals.logger],
  ];
  const table = kinds.flatMap(([kind, expected, has]) =>
    expected.map((name) => ({ kind, name, inSandbox: name in has && !LACKING.includes(name) })),
  );
  console.table(table);
  expect(table.length).toBeGreaterThan(20);
  expect(table.flatMap(({ name, inSandbox }) => (inSandbox ? [] : [name]))).toEqual(LACKING);
});

it('what the sandbox lacks says so', async () => {
  const { fetchCrmSearch, fetchHubSpotApi, formatCrmProperties } = globals.hsWorkerAPI;
  for (const ask of [fetchCrmSearch, fetchHubSpotApi, formatCrmProperties]) {
    expect(await (await ask()).json()).toEqual({
      error: expect.stringContaining('is not in the sandbox yet'),
    });
  }
});
