import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findProject, readProject } from './read-project.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'read-project-'));
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

/** Reads a project with these files. */
async function read(files: Record<string, string>, variables = {}) {
  const all = { 'hsproject.json': '{ "name": "shop", "platformVersion": "2026.09" }', ...files };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return readProject(await findProject(folder), variables);
}

const mistakesIn = async (files: Record<string, string>) => (await read(files)).mistakes;

it('reports a card that no configuration names', async () => {
  const mistakes = await mistakesIn({
    'src/app/app-hsmeta.json': APP,
    'src/app/cards/orders-hsmeta.json': cardOf('/app/cards/Orders.tsx'),
    'src/app/cards/Orders.tsx': CARD,
    'src/app/cards/Forgotten.jsx': CARD,
    'src/app/cards/Row.tsx': 'export const Row = () => null;',
  });
  expect(mistakes).toEqual([
    'No *-hsmeta.json names these as its entrypoint, so they are not shown: app/cards/Forgotten.jsx',
  ]);
});

it.each(['/../../Orders.tsx', '../Orders.tsx', '/app/../../Orders.tsx', '//etc/Orders.tsx'])(
  'leaves out a card and a function outside the source folder: %s',
  async (entrypoint) => {
    const { extensions, functions, mistakes } = await read({
      'src/app/app-hsmeta.json': APP,
      'src/app/cards/orders-hsmeta.json': cardOf(entrypoint),
      'src/app/f-hsmeta.json': configured('f', 'app-function', { entrypoint }),
      'Orders.tsx': CARD,
    });
    expect([extensions, functions]).toEqual([[], []]);
    expect(mistakes.filter((one) => one.includes('outside the source folder'))).toHaveLength(2);
  },
);

it.each(['..', '../other', '/etc', 'src/../..'])(
  'refuses a source folder outside: %s',
  async (srcDir) => {
    const hsproject = JSON.stringify({ name: 'shop', srcDir });
    await expect(read({ 'hsproject.json': hsproject })).rejects.toThrow(
      'leads outside the project',
    );
  },
);

it('reports a card with invalid configuration only once', async () => {
  const mistakes = await mistakesIn({
    'src/app/app-hsmeta.json': APP,
    'src/app/cards/orders-hsmeta.json': cardOf('/app/cards/Orders.tsx').slice(1),
    'src/app/cards/Orders.tsx': CARD,
  });
  expect(mistakes).toEqual([expect.stringContaining('orders-hsmeta.json is not JSON')]);
});

it('reports a card that only the older layout configures', async () => {
  const mistakes = await mistakesIn({
    'src/app/app-hsmeta.json': APP,
    'src/app/extensions/Old.json': JSON.stringify({
      type: 'crm-card',
      data: { title: 'Old', module: { file: 'Old.jsx' }, objectTypes: [{ name: 'deal' }] },
    }),
    'src/app/extensions/Old.jsx': CARD,
  });
  expect(mistakes).toEqual([expect.stringMatching(/not shown: app\/extensions\/Old\.jsx$/)]);
});

it('finds the configuration of a card in the older layout', async () => {
  const mistakes = await mistakesIn({
    'src/app/app.json': JSON.stringify({ extensions: { crm: { cards: [{ file: 'card.json' }] } } }),
    'src/app/card.json': JSON.stringify({
      type: 'crm-card',
      data: { title: 'Old', module: { file: 'Old.jsx' }, objectTypes: [{ name: 'CONTACT' }] },
    }),
    'src/app/Old.jsx': CARD,
  });
  expect(mistakes).toEqual([]);
});

it('reports that no configuration describes the app', async () => {
  const mistakes = await mistakesIn({
    'src/app/cards/orders-hsmeta.json': cardOf('/app/cards/Orders.tsx'),
    'src/app/cards/Orders.tsx': CARD,
  });
  expect(mistakes).toEqual([
    'No *-hsmeta.json describes the app (type "app"): HubSpot rejects such a project, and hubspot.fetch may not request anything',
  ]);
});

it("finds a function's environment file beside its configuration, not beside its entry", async () => {
  const { functions } = await read({
    'src/app/app-hsmeta.json': APP,
    'src/app/functions/f-hsmeta.json': configured('f', 'app-function', {
      entrypoint: '/app/functions/dist/f.js',
    }),
    'src/app/functions/dist/f.js': 'exports.main = () => 1;',
  });
  expect(functions).toEqual([
    { name: 'f', entry: 'app/functions/dist/f.js', folder: 'app/functions', secrets: [] },
  ]);
});

it('reads configuration files with a byte-order mark and Windows line ends', async () => {
  const { appName, mistakes } = await read({
    'hsproject.json': '\uFEFF{\r\n  "name": "shop"\r\n}\r\n',
    'src/app/app-hsmeta.json': `\uFEFF${APP}`,
  });
  expect({ appName, mistakes }).toEqual({ appName: 'Shop', mistakes: [] });
});

it('fills the configuration with the variables of the profile', async () => {
  const files = {
    'src/app/app-hsmeta.json': APP,
    'src/app/cards/orders-hsmeta.json': configured('orders', 'card', {
      name: '${STAGE} orders',
      location: '${PLACE}',
      entrypoint: '/app/cards/Orders.tsx',
      objectTypes: ['contacts'],
    }),
    'src/app/cards/Orders.tsx': CARD,
  };
  const filled = await read(files, { STAGE: 'Test', PLACE: 'crm.record.sidebar' });
  expect(filled).toMatchObject({
    extensions: [{ title: 'Test orders', point: 'crm.record.sidebar' }],
    mistakes: [],
  });
  expect(await mistakesIn(files)).toContainEqual(
    expect.stringMatching(
      /orders-hsmeta\.json needs the variables STAGE and PLACE: .*sets them \(--profile/,
    ),
  );
});

it('reads an hsproject.json without a name and with a number as its version', async () => {
  const { name, platformVersion, mistakes } = await read({
    'hsproject.json': '{ "platformVersion": 2025.2 }',
    'src/app/app-hsmeta.json': APP,
  });
  expect([name, platformVersion]).toEqual([path.basename(folder), '2025.2']);
  expect(mistakes).toEqual(['HubSpot rejects hsproject.json without a name']);
});

it('reads the app objects of the project', async () => {
  const { appObjects, unsupported, mistakes } = await read({
    'src/app/app-hsmeta.json': APP,
    'src/app/app-objects/band-hsmeta.json': configured('band', 'app-object', {
      name: 'BAND',
      singularForm: 'Band',
      pluralForm: 'Bands',
      primaryDisplayLabelPropertyName: 'name',
      properties: [{ name: 'name', label: 'Band name', type: 'string', fieldType: 'text' }],
    }),
    'src/app/app-object-associations/fans-hsmeta.json': configured(
      'fans',
      'app-object-association',
      { firstObjectType: 'band', secondObjectType: 'CONTACT' },
    ),
  });
  expect(appObjects).toMatchObject([
    { kind: 'band', properties: { name: { label: 'Band name' } } },
  ]);
  expect([...unsupported, ...mistakes]).toEqual([]);
});

it.each([
  ['little-endian', 'utf16le', '\uFEFF'],
  ['big-endian', 'utf16be', '\uFEFF'],
])('says what to do about a file in %s UTF-16', async (_, encoding, mark) => {
  const bytes = Buffer.from(`${mark}{ "name": "shop" }`, 'utf16le');
  if (encoding === 'utf16be') bytes.swap16();
  await writeFile(path.join(folder, 'hsproject.json'), bytes);
  await expect(findProject(folder)).rejects.toThrow(
    /hsproject\.json is UTF-16, .*: save it as UTF-8\.$/,
  );
});

it('says what to do about webhooks and old cards', async () => {
  const { unsupported } = await read({
    'src/app/app.json': JSON.stringify({
      extensions: { crm: { cards: [{ file: 'card.json' }] } },
      webhooks: { file: 'webhooks.json' },
    }),
    'src/app/card.json': JSON.stringify({ type: 'crm-card', data: { title: 'Orders' } }),
  });
  expect(unsupported).toEqual([
    'Webhooks: the sandbox does not send them; test them in a HubSpot account',
    '"Orders" is an old crm-card without a React module, which the sandbox does not render: write a React card in its place, or test it in a HubSpot account',
  ]);
});

it('reports functions and cards that the app of the older layout describes in the wrong place', async () => {
  const mistakes = await mistakesIn({
    'src/app/app.json': JSON.stringify({
      extensions: { crm: { cards: [{ file: 'Card.jsx' }] } },
      serverlessFunctions: [{ name: 'f', file: 'f.js' }],
    }),
    'src/app/Card.jsx': CARD,
  });
  expect(mistakes).toEqual([
    'HubSpot ignores serverlessFunctions in app/app.json: describe the functions in a serverless.json',
    'A component was left out: app/Card.jsx is not a card\'s JSON file, which has the type "crm-card"',
  ]);
});
