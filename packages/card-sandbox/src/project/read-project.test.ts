import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findProject, readProject } from './read-project.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadside-project-'));
});
afterEach(() => rm(folder, { recursive: true }));

const CARD = "import { hubspot } from '@hubspot/ui-extensions';\nhubspot.extend(() => null);";

const configured = (uid: string, type: string, config: object) =>
  JSON.stringify({ uid, type, config });
const APP = configured('shop', 'app', { name: 'Shop' });
const cardOf = (entrypoint: string) =>
  configured('orders', 'card', {
    location: 'crm.record.tab',
    entrypoint,
    objectTypes: ['contacts'],
  });

/** What is said of a project with these files in its source. */
async function lacksOf(files: Record<string, string>): Promise<string[]> {
  const all = { 'hsproject.json': '{ "name": "shop", "platformVersion": "2026.09" }', ...files };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return (await readProject(await findProject(folder))).lacks;
}

it('names a card that no configuration leads to', async () => {
  const lacks = await lacksOf({
    'src/app/app-hsmeta.json': APP,
    'src/app/cards/orders-hsmeta.json': cardOf('/app/cards/Orders.tsx'),
    'src/app/cards/Orders.tsx': CARD,
    'src/app/cards/Forgotten.jsx': CARD,
    'src/app/cards/Row.tsx': 'export const Row = () => null;',
  });
  expect(lacks).toEqual([
    'Left out, for no *-hsmeta.json names it as its entrypoint: app/cards/Forgotten.jsx',
  ]);
});

it('says only once what is wrong with a card whose configuration cannot be read', async () => {
  const lacks = await lacksOf({
    'src/app/app-hsmeta.json': APP,
    'src/app/cards/orders-hsmeta.json': cardOf('/app/cards/Orders.tsx').slice(1),
    'src/app/cards/Orders.tsx': CARD,
  });
  expect(lacks).toEqual([expect.stringContaining('orders-hsmeta.json is not JSON')]);
});

it('takes a card of the older layout for registered by its own file', async () => {
  const lacks = await lacksOf({
    'src/app/app.json': JSON.stringify({ extensions: { crm: { cards: [{ file: 'card.json' }] } } }),
    'src/app/card.json': JSON.stringify({
      type: 'crm-card',
      data: { title: 'Old', module: { file: 'Old.jsx' }, objectTypes: [{ name: 'CONTACT' }] },
    }),
    'src/app/Old.jsx': CARD,
  });
  expect(lacks).toEqual([]);
});

it('says that nothing describes the app', async () => {
  const lacks = await lacksOf({
    'src/app/cards/orders-hsmeta.json': cardOf('/app/cards/Orders.tsx'),
    'src/app/cards/Orders.tsx': CARD,
  });
  expect(lacks).toEqual([
    'No *-hsmeta.json describes the app (type "app"): HubSpot takes no such project, and hubspot.fetch may reach nothing',
  ]);
});
