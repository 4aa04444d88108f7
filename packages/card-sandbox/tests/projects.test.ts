import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openProject } from '../src/build/open-project.ts';
import { OwnDataFile } from '../src/crm/own-data.ts';
import {
  driveProject,
  installClock,
  startBuilder,
  type SandboxPage,
  type TestDriver,
} from './driver.ts';
import { builtNewLayout, exampleProject, projectWith, writeProject } from './projects.ts';

let driver: TestDriver | undefined;

afterEach(async () => {
  await driver?.close();
  driver = undefined;
});

async function open(folder: string, query: string): Promise<SandboxPage> {
  driver = await driveProject(folder);
  return driver.open(query);
}

/** Presses a button of a card and waits for the result. */
async function press({ cardOf }: SandboxPage, title: string, button: string, words: RegExp) {
  await cardOf(title).getByRole('button', { name: button, exact: true }).click();
  await expect.poll(() => cardOf(title).getByTestId('result').innerText()).toMatch(words);
}

describe('a project of the new layout', () => {
  const start = async (options?: Parameters<typeof startBuilder>[1]) => {
    driver = await startBuilder((await builtNewLayout()).builder, options);
    return driver;
  };

  it('runs its cards and functions, and lists what the sandbox does not support', async () => {
    const record = await (await start()).open('record=contact/101');
    const inTab = (button: string, words: RegExp) => press(record, 'In the tab', button, words);
    const deals = record.cardOf('In the tab').getByTestId('deals');
    await deals.getByText('3: Kestrel tents for the spring term $4,200.00').waitFor();
    await record.cardOf('In the tab').getByRole('button', { name: 'Next deal' }).click();
    await deals.getByText('3: Winter jackets, second order $1,890.50').waitFor();
    await inTab('Greet', /^"Hello Nora Whitfield ! clear"$/);
    await inTab('Greet as before', /"status":"SUCCESS","response":"Hello Nora Whitfield ! clear"/);
    await inTab('Weather', /^{"days":7}$/);
    await inTab('API', /"status":200.*Kestrel tents/);
    await inTab('Format', /{"amount":"\$12.00","closedate":"2026-11-17"}/);

    await inTab('No fixture', /no fixture responds to GET \/v1\/year/);
    await inTab('No such API', /"status":404/);
    const list = record.page.getByRole('region', { name: 'Sandbox controls' });
    await expect.poll(() => list.getByText('Missing in the sandbox').innerText()).toMatch(/: 5$/);
    await list.getByText('Missing in the sandbox').click();
    for (const words of [
      'The card "Beside unicorns" is for p_unicorn records, which the sandbox does not have',
      'webhooks "trial_webhooks"',
      'The function "greet" needs the secret FAREWELL',
      'The card "In the tab" requests GET https://weather.example/v1/year: no fixture responds to it',
      'The card "In the tab" requests GET /marketing/v3/emails',
    ]) {
      await list.getByText(words).waitFor();
    }
  });

  it("shows and edits the user's own records of any type", async () => {
    const ownData = OwnDataFile.parse({
      properties: { p_unicorn: [{ name: 'horns', label: 'Horns', type: 'number' }] },
      records: { p_unicorn: [{ id: 7, properties: { name: 'Amalthea', horns: 1 } }] },
    });
    const { page, cardOf } = await (await start({ ownData })).open('record=p_unicorn/7');
    await page.getByRole('heading', { name: 'Amalthea' }).waitFor();
    await cardOf('Beside unicorns').waitFor();
    await page.getByRole('button', { name: 'Edit Horns: 1' }).click();
    await page.getByLabel('Horns').fill('2');
    await page.getByLabel('Horns').press('Enter');
    await page.getByRole('button', { name: 'Edit Horns: 2' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Edit Horns: 2' }).waitFor();
  });

  it('edits records, associations, pipelines and types on the page, for cards and functions alike', async () => {
    const ownData = OwnDataFile.parse({
      pipelines: {
        p_unicorn: [{ id: 'herd', label: 'Herd', stages: [{ id: 'shy', label: 'Shy' }] }],
      },
      records: {
        p_unicorn: [
          { id: 7, properties: { name: 'Amalthea' }, associations: { companies: ['301'] } },
        ],
      },
    });
    const { open, sandbox } = await start({ ownData });
    const { page, cardOf } = await open('record=p_unicorn/7');
    const read = async (path: string) => {
      const call = { path, method: 'GET', card: 'Beside unicorns' };
      const body = JSON.stringify(call);
      const response = await fetch(`${sandbox.url}/_page/hubspot-api`, { method: 'POST', body });
      return await response.json();
    };
    const results = (...found: object[]) => ({ value: { body: { results: found } } });
    await page.getByRole('button', { name: 'Data', exact: true }).click();
    const associations = page.getByRole('region', { name: 'Associations' });
    await associations.getByRole('button', { name: /^Remove the association with/ }).click();
    await associations.getByText('None.').waitFor();
    await page.getByLabel('Record to associate').selectOption('contact/101');
    await page.getByLabel('Label of the association').fill('Rider');
    await page.getByRole('button', { name: 'Associate' }).click();
    await associations.getByText(/^contact\/101 .*\(Rider\)$/).waitFor();
    await page.getByRole('heading', { name: 'contacts (1)', exact: false }).waitFor();
    const unicorn = '/crm/v4/objects/p_unicorn/7/associations';
    expect(await read(`${unicorn}/companies`)).toMatchObject(results());
    expect(await read(`${unicorn}/contacts`)).toMatchObject(
      results({ toObjectId: 101, associationTypes: [{ label: null }, { label: 'Rider' }] }),
    );

    await page.getByLabel('Label of shy').fill('Very shy');
    await page.getByLabel('Label of shy').press('Enter');
    await page.getByRole('button', { name: 'Remove Very shy' }).waitFor();
    await page.getByLabel('Label of the new stage').fill('Seen once');
    await page.getByLabel('Label of the new stage').press('Enter');
    await page.getByLabel('Label of seen_once').waitFor();
    await page.getByLabel('Label of the new pipeline').fill('Stable');
    await page.getByRole('button', { name: 'Add pipeline' }).click();
    await page.getByRole('group', { name: 'Pipeline Stable' }).waitFor();
    await page.getByRole('button', { name: 'Remove Very shy' }).click();
    await page.getByLabel('Label of shy').waitFor({ state: 'detached' });
    expect(await read('/crm/v3/pipelines/p_unicorn')).toMatchObject(
      results(
        { id: 'herd', stages: [{ id: 'seen_once', label: 'Seen once' }] },
        { id: 'stable', label: 'Stable', stages: [] },
      ),
    );

    await page.getByLabel('Name of the new object type').fill('p_boat');
    await page.getByLabel('Label of the new property').fill('Length');
    await page.getByLabel('Type of the new property').selectOption('number');
    await page.getByRole('button', { name: 'Add property' }).click();
    await page.getByRole('button', { name: 'Add object type' }).click();
    await page.getByLabel('Type of the new record').selectOption('p_boat');
    await page.getByLabel('Name of the new record').fill('Ariel');
    await page.getByRole('button', { name: 'Add record' }).click();
    await page.getByLabel('Value of length').fill('12.5');
    await page.getByLabel('Value of length').press('Enter');
    const boats = '/crm/v3/objects/p_boat?properties=name,length';
    await expect
      .poll(() => read(boats))
      .toMatchObject(results({ properties: { name: 'Ariel', length: '12.5' } }));
    await page.getByRole('button', { name: 'Delete record' }).click();
    await expect.poll(() => read(boats)).toMatchObject(results());
    await cardOf('Beside unicorns').waitFor();
  });

  it('writes nothing into its folder', async () => {
    const { filesBefore } = await builtNewLayout();
    await (await start()).open('record=contact/101');
    expect(await readdir(exampleProject('new-layout'), { recursive: true })).toEqual(filesBefore);
  });
});

describe('a project of the old layout', () => {
  it('runs its cards, and its functions with the older kind of call', async () => {
    const record = await open(exampleProject('old-layout'), '');
    const { page, cardOf } = record;
    await cardOf('An old card').getByText('crm.record.tab 0-2/301').waitFor();
    await press(
      record,
      'An old card',
      'Count',
      /"response":{"of":"Fernhill Outdoor School","count":2}/,
    );
    await press(record, 'An old card', 'Fail', /"status":"ERROR".*There was a problem/);
    await page.getByText("'fail' failed to execute: Error: as it shall").waitFor();
    await page.getByText('Wrong in the project: 1').click();
    await page.getByText('missing-card.json is missing').waitFor();
    await page.getByText('Missing in the sandbox').click();
    await page.getByText('The function "fail" needs the secret NOWHERE').waitFor();
  });

  it('runs functions with a callback on platform version 2023.1', async () => {
    const card = `import { hubspot, Text } from '@hubspot/ui-extensions';
      import React, { useEffect, useState } from 'react';
      const Card = () => {
        const [result, setResult] = useState();
        useEffect(() => void hubspot.serverless('old').then(setResult), []);
        return <Text testId="result">{result}</Text>;
      };
      hubspot.extend(() => <Card />);`;
    const folder = await writeProject({
      'hsproject.json': '{ "name": "old", "platformVersion": "2023.1" }',
      'src/app/app.json': JSON.stringify({
        name: 'Old',
        extensions: { crm: { cards: [{ file: 'card.json' }] } },
      }),
      'src/app/card.json': JSON.stringify({
        type: 'crm-card',
        data: { title: 'Old', module: { file: 'Card.jsx' }, objectTypes: [{ name: 'CONTACT' }] },
      }),
      'src/app/Card.jsx': card,
      'src/app/app.functions/serverless.json':
        '{ "appFunctions": { "old": { "file": "old.js" } } }',
      'src/app/app.functions/old.js':
        'exports.main = (context, sendResponse) => { setTimeout(() => sendResponse("called back"), 5); };',
    });
    const { cardOf } = await open(folder, 'record=contact/101');
    await cardOf('Old').getByText('called back').waitFor();
  });
});

const FINE = `import { hubspot, Text } from '@hubspot/ui-extensions';
  hubspot.extend(() => <Text>Here I am</Text>);`;

const withButton = (onClick: string) => `import { Button, hubspot } from '@hubspot/ui-extensions';
  import React, { useState } from 'react';
  const Card = () => {
    const [count, setCount] = useState(0);
    return <Button onClick={() => { ${onClick} }}>Press {count}</Button>;
  };
  hubspot.extend(() => <Card />);`;

describe('a project with an error', () => {
  it.each([
    ['a folder without a project', {}, /is not a HubSpot project: it has no hsproject\.json/],
    ['a project that is not JSON', { 'hsproject.json': '{' }, /hsproject\.json is not JSON/],
    [
      'a project without an app',
      { 'hsproject.json': '{"name":"x"}', 'src/a.txt': '' },
      /has no app/,
    ],
    [
      'a project without its source',
      { 'hsproject.json': '{"name":"x"}' },
      /source folder .* is missing/,
    ],
    ['a project without cards', projectWith({}), /"cards" has no card, settings page or app page/],
  ])('is rejected with an explanation: %s', async (_, files, words) => {
    const folder = await writeProject(files);
    await expect(openProject({ folder })).rejects.toThrow(words);
  });

  describe('in some cards', () => {
    let record: SandboxPage;
    let close: () => Promise<void>;
    beforeAll(async () => {
      const broken = {
        Syntax: '\n\nconst x = (;',
        Throws: 'throw new Error("not today")',
        MissingFile: 'import "./nowhere.js";',
        MissingPackage: 'import "no-such-package-at-all";',
      };
      const started = await driveProject(
        await writeProject(projectWith({ ...broken, Fine: FINE })),
      );
      close = started.close;
      record = await started.open('record=contact/101');
    });
    afterAll(() => close());

    it('still shows the others', async () => {
      await record.cardOf('Fine').getByText('Here I am').waitFor();
      await record.page.getByRole('heading', { name: 'Nora Whitfield' }).waitFor();
    });

    it.each([
      ['has a syntax error', 'Syntax', /It is not built/],
      ['throws as it loads', 'Throws', /not today/],
      ['imports a missing file', 'MissingFile', /It is not built/],
      ['imports a missing package', 'MissingPackage', /It is not built/],
    ])('is shown in the card that %s', async (_, title, words) => {
      await record.cardOf(title).getByRole('alert').getByText(words).first().waitFor();
    });

    it('names the file and line of a syntax error', async () => {
      const problem = record.page
        .getByRole('alert')
        .filter({ hasText: '"Syntax" could not be built' });
      await problem
        .getByText(/app\/cards\/Syntax\.jsx:3:\d+/)
        .first()
        .waitFor();
    });
  });

  it('stops a card that floods the page, reports one in an endless loop, and keeps the others running', async () => {
    const folder = await writeProject(
      projectWith({
        Flood: withButton('for (let n = 0; n < 1e6; n++) self.logger.info(n)'),
        Loop: withButton('for (;;) self.turns = 1;'),
        Fine: withButton('setCount(count + 1)'),
      }),
    );
    driver = await driveProject(folder);
    const { cardOf, page } = await driver.open('record=contact/101', installClock);
    await cardOf('Flood').getByRole('button').click();
    await cardOf('Flood')
      .getByText(/messages faster than the page could handle.*Look for a loop/)
      .waitFor();
    await cardOf('Fine').getByRole('button').click();
    await cardOf('Fine').getByRole('button', { name: 'Press 1' }).waitFor();
    await cardOf('Loop').getByRole('button').click();
    await cardOf('Fine').getByRole('button').click();
    await cardOf('Fine').getByRole('button', { name: 'Press 2' }).waitFor();
    await page.clock.fastForward(10_000);
    await cardOf('Loop').getByText('has not responded for 10 seconds').waitFor();
  });
});

describe('a change in the project', () => {
  it('is built and shown', async () => {
    const folder = await writeProject(projectWith({ Fine: FINE }));
    driver = await driveProject(folder, {}, { watch: true });
    const { url } = driver.sandbox;
    const file = path.join(folder, 'src/app/cards/Fine.jsx');
    const change = async (before: string, after: string) =>
      writeFile(file, (await readFile(file, 'utf8')).replace(before, after));
    let release: () => void = () => undefined;
    const { cardOf } = await driver.open('record=contact/101', async (page) => {
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/_page/events?*', async (route) => {
        await held;
        await route.continue();
      });
    });
    await cardOf('Fine').getByText('Here I am').waitFor();
    await change('Here I am', 'Changed');
    // The page first hears of events after the build.
    const config = async () => await (await fetch(`${url}/_page/config`)).json();
    await expect.poll(config).toMatchObject({ builds: 1 });
    release();
    await cardOf('Fine').getByText('Changed').waitFor();
    await change('Changed', 'Changed again');
    await cardOf('Fine').getByText('Changed again').waitFor();
  });
});
