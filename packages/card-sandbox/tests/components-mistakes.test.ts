import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DECLARED_PROPS } from '../src/record-page/components/declared/declared-props.ts';
import { startDriver, startForTest, type TestDriver, type SandboxPage } from './driver.ts';
import { cardBundle, demoCard } from './projects.ts';

describe('a card with mistakes', () => {
  let driver: TestDriver;
  let record: SandboxPage;
  let warnings: string[];

  beforeAll(async () => {
    driver = await startDriver(await demoCard('Mistakes'));
  });
  beforeEach(async () => {
    warnings = [];
    record = await driver.open('record=contact/101', (page) => {
      page.on('console', (message) => warnings.push(message.text()));
      return Promise.resolve();
    });
    await record.card.getByText('Before them all').waitFor();
  });
  afterEach(() => driver.clear());
  afterAll(() => driver.close());

  it('reports each invalid prop of a component, and renders the rest', async () => {
    const { card } = record;
    await card.getByText('After them all').waitFor();
    await card.getByText('Still here').waitFor();
    await expect
      .poll(() => warnings)
      .toEqual(
        expect.arrayContaining([
          '"Mistakes": Alert: prop \'title\' is a function, and takes string',
          "\"Mistakes\": Alert: prop 'variant' is 'purple', and takes 'danger', 'error', 'info', 'success', 'tip', 'warning'",
          '"Mistakes": Input: there is no prop \'colour\'',
          '"Mistakes": Input: prop \'label\' is an object, and takes string',
          "\"Mistakes\": Select: prop 'options' is 'a,b', and takes array",
          '"Mistakes": Alert: the required prop \'title\' is missing',
        ]),
      );
    expect(warnings.filter((line) => /^"Mistakes": (Button|Text)/.test(line))).toEqual([]);
  });

  it('renders a component again once the card has corrected it', async () => {
    const { card, page } = record;
    await card.getByRole('button', { name: 'Repair' }).click();
    await card.getByRole('combobox').click();
    await page.getByRole('option', { name: 'A', exact: true }).waitFor();
  });

  it('renders a table of 10,000 rows, and the card stays responsive', async () => {
    const { card } = record;
    await card.getByRole('button', { name: 'Ten thousand' }).click();
    await card.getByText('Row 99', { exact: true }).waitFor();
    await card.getByRole('button', { name: 'Repair' }).click();
    await card.getByRole('combobox').waitFor();
  });
});

it('renders every component without props, or names the required one', async () => {
  const names = JSON.stringify([...DECLARED_PROPS.keys()]);
  const bare = await startForTest(
    await cardBundle(
      `self.extend_V2(() => [
         ...${names}.map((name) => React.createElement(name, { key: name })),
         React.createElement('Text', { key: 'end' }, 'After them all'),
       ])`,
    ),
  );
  const { card, waitUntilStable } = await bare.open('record=contact/101');
  await card.getByText('After them all').waitFor();
  await card.getByText('Could not draw LineChart').waitFor();
  await waitUntilStable();
  const failures = await card.getByText('Could not draw').allInnerTexts();
  expect(failures.filter((words) => !words.includes('the required prop'))).toEqual([
    expect.stringContaining('DropdownButtonItem'),
  ]);
});

it('lists many mistakes on at most a fifth of the page', async () => {
  const wrong = JSON.stringify(
    Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`p${i}`, i])),
  );
  const many = await startForTest(
    await cardBundle(`self.extend_V2(() => React.createElement('Text', ${wrong}, 'Here'))`),
  );
  const { page } = await many.open('record=contact/101');
  await page.getByText('Wrong in the project: 40').click();
  await page.getByText("there is no prop 'p0'").waitFor();
  const share = await page.evaluate(
    'document.querySelector(".toolbar-notices").getBoundingClientRect().height / innerHeight',
  );
  expect(share).toBeLessThanOrEqual(0.2);
});
