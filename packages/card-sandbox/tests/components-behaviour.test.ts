import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDriver, type TestDriver, type SandboxPage } from './driver.ts';
import { demoCard } from './projects.ts';

let driver: TestDriver;
let record: SandboxPage;

// The tests share a page: each has callbacks of its own, and starts from any state that another leaves.
beforeAll(async () => {
  driver = await startDriver(await demoCard('Behaviour'));
  record = await driver.open('record=contact/101');
});
afterAll(() => driver.close());

const callbacks = (words: RegExp) =>
  expect.poll(() => record.card.getByTestId('callbacks').innerText()).toMatch(words);

it.each([
  ['Number', '1', /number 2/, '2'],
  ['Number', '11', /number 10/, '10'],
  ['Money', '11.5', /money 10/, '$10.00'],
  ['Steps', '1', /steps 2/, '2'],
])('%s limits %s to its bounds when it is committed', async (label, typed, words, shown) => {
  const field = record.card.getByRole('textbox', { name: label });
  await field.fill(typed);
  await field.press('Tab');
  await callbacks(words);
  await expect.poll(() => field.inputValue()).toBe(shown);
});

it('a stepper stops at its maximum', async () => {
  const field = record.card.getByRole('textbox', { name: 'Steps' });
  await field.fill('9');
  await field.press('Tab');
  await expect.poll(() => field.inputValue()).toBe('9');
  const increase = record.card.getByRole('button', { name: 'Increase' });
  await increase.click();
  await callbacks(/steps 10/);
  await expect.poll(() => increase.isDisabled()).toBe(true);
});

it('a link with preventDefault does not navigate', async () => {
  const { card, page } = record;
  await card.getByRole('link', { name: 'Stay' }).click();
  await callbacks(/stayed/);
  expect(page.url()).toContain('record=contact/101');
});

it('a loading button opens its panel and shows its icon after loading', async () => {
  const { card, page } = record;
  const save = card.getByRole('button', { name: 'Save' });
  await save.click();
  await expect.poll(() => save.isDisabled()).toBe(true);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await card.getByRole('button', { name: 'Finish' }).click();
  await save.locator('svg').waitFor();
  await page.getByRole('dialog', { name: 'Saved' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

it('a form submits values of options, numbers, and all checked boxes of a group', async () => {
  await record.card.getByRole('button', { name: 'Send values' }).click();
  await callbacks(/{"sel":"b","num":12.5,"news":"on","colors":"red,blue"}/);
});

it('a reset button restores the default values of its form', async () => {
  const { card } = record;
  await card.getByLabel('Who').fill('Bob');
  await card.getByRole('button', { name: 'Start again' }).click();
  await expect.poll(() => card.getByLabel('Who').inputValue()).toBe('Ada');
});

it('a table of associated records finds records of other pages, and filters by the labels of options', async () => {
  const table = record.card.getByRole('region', { name: 'CrmAssociationTable' });
  await table.getByRole('button', { name: 'Next page' }).click();
  await table.getByRole('cell', { name: /^Winter jackets/ }).waitFor();
  await table.getByLabel('Search').fill('kestrel');
  await table.getByRole('cell', { name: /^Kestrel tents/ }).waitFor();
  await table.getByPlaceholder('Association label').waitFor();
  await table.getByPlaceholder('Deal stage').click();
  await record.page.getByRole('option', { name: 'Closed won' }).waitFor();
});

it('a column that is not sorted is first sorted in ascending order', async () => {
  await record.card.getByRole('button', { name: 'Unsorted' }).click();
  await callbacks(/unsorted ascending$/);
});

it('a sorted column alternates between ascending and descending', async () => {
  const header = record.card.getByRole('button', { name: 'Name', exact: true });
  for (const order of [
    /sorted ascending$/,
    /sorted descending$/,
    /ascending, .*descending, .*ascending$/,
  ]) {
    await header.click();
    await callbacks(order);
  }
});

it('a table turns pages when the card passes their number as text', async () => {
  const pages = record.card.getByRole('navigation', { name: 'Pages' }).first();
  await pages.getByRole('button', { name: '5', exact: true }).click();
  await callbacks(/page 5/);
  await expect.poll(() => pages.getByRole('button', { name: 'Next page' }).isDisabled()).toBe(true);
});

it('a progress bar without a maximum is empty', async () => {
  const bar = record.card.getByRole('progressbar', { name: 'Nothing to do' });
  await record.card.getByText('0%', { exact: true }).waitFor();
  expect(await bar.locator('*').getAttribute('style')).toBe('width: 0%;');
});

/** A CSS property of an element of the card, as the browser computes it. */
const styleOf = (testId: string, property: 'color' | 'stroke', inside = '') =>
  record.page.evaluate<string>(
    `getComputedStyle(document.querySelector('[data-testid="${testId}"] ${inside}')).${property}`,
  );

it('a score is rounded down, and has a color of three', async () => {
  const scoreOf = (score: number) => record.card.getByTestId(`score ${score}`);
  const colorsOf = (...scores: number[]) =>
    Promise.all(scores.map((score) => styleOf(`score ${score}`, 'stroke', 'circle:last-of-type')));
  expect(await scoreOf(33.6).innerText()).toBe('33');
  expect(await scoreOf(65.9).innerText()).toBe('65');
  const [low, alsoLow, medium, alsoMedium, high, alsoHigh] = await colorsOf(
    ...[1, 32, 33.6, 65.9, 66, 100],
  );
  expect([alsoLow, alsoMedium, alsoHigh]).toEqual([low, medium, high]);
  expect(new Set([low, medium, high]).size).toBe(3);
  expect(low).toBe(await styleOf('alert', 'color'));
});

it.each([140, -5])('a score that HubSpot rejects is listed and not shown: %d', async (score) => {
  expect(await record.card.getByTestId(`score ${score}`).innerText()).toBe('--');
  await record.page
    .getByText(`ScoreCircle: prop 'score' is ${score}, and takes 0 to 100`)
    .waitFor({ state: 'attached' });
});

it('a trend is an increase unless it says otherwise, with the color of its direction', async () => {
  await record.card.getByTestId('down').getByLabel('Down').waitFor();
  await record.card.getByTestId('unknown').getByLabel('Up').waitFor();
  expect(await styleOf('down', 'color')).toBe(await styleOf('alert', 'color'));
  expect(await styleOf('unknown', 'color')).not.toBe(await styleOf('down', 'color'));
});

it('a text in sentence case starts with its only capital letter', async () => {
  const text = await record.card.getByTestId('sentence').innerText();
  expect(text.trim()).toBe('All of it in one sentence');
});

it('an icon has its size, else that of the text around it, and a text for screen readers', async () => {
  const widthOf = async (testId: string) =>
    (await record.card.getByTestId(testId).locator('svg').boundingBox())?.width;
  expect(await widthOf('large')).toBe(24);
  expect(await widthOf('unsized')).toBe(14);
  expect(await record.card.getByTestId('large').textContent()).toBe('Done');
});

it('an icon has its color, else that of the text around it', async () => {
  expect(await styleOf('unsized', 'color')).toBe(await styleOf('sentence', 'color'));
  expect(await styleOf('alert', 'color')).not.toBe(await styleOf('unsized', 'color'));
});

it('an icon with an unknown name is an empty square, and is listed', async () => {
  const drawn = (testId: string) => record.card.getByTestId(testId).locator('svg').innerHTML();
  expect(await drawn('no such icon')).not.toBe(await drawn('unsized'));
  expect(await record.card.getByTestId('no such icon').locator('svg path').count()).toBe(1);
  await record.page.getByText("Icon: prop 'name' is 'no-such-icon'").waitFor({ state: 'attached' });
});
