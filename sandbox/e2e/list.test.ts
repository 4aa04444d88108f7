import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startDriver, storedThread, type Driver, type RecordPage } from './driver.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

const press = ({ card }: RecordPage, name: string) =>
  card.getByRole('button', { name, exact: true }).click();

test('narrows the list as the agent types, and gives it back with one press', async () => {
  const opened = await driver.open('record=contact/101');
  await opened.rows.first().waitFor();
  await opened.calm();
  await press(opened, 'Search and filter');
  await opened.card.getByRole('searchbox', { name: 'Search' }).fill('kestrel');
  await expect
    .poll(() => opened.rows.allTextContents())
    .toEqual(['Re: Snapped poles on all six Kestrel tents']);
  await press(opened, 'Clear filters');
  await expect.poll(() => opened.rows.count()).toBe(10);
});

test('takes a thread from its row', async () => {
  const opened = await driver.open('record=contact/101&agent=9001');
  const { card } = opened;
  await card.getByText('Unassigned').first().waitFor();
  const free = await card.getByRole('button', { name: 'Take', exact: true }).count();
  await card.getByRole('button', { name: 'Take', exact: true }).first().click();
  await expect
    .poll(() => card.getByRole('button', { name: 'Take', exact: true }).count())
    .toBe(free - 1);
});

test('closes several threads at once, in HubSpot too', async () => {
  const opened = await driver.open('record=ticket/501');
  await opened.rows.first().waitFor();
  await opened.calm();
  await press(opened, 'Select');
  await press(opened, 'Select all shown');
  await press(opened, 'Close 3');
  await opened.card.getByText('3 threads closed.').waitFor();
  expect((await storedThread(driver, '70010001')).thread.status).toBe('CLOSED');
});

test('shows on a ticket what else its contact wrote, and opens it', async () => {
  const opened = await driver.open('record=help-desk/501');
  await opened.rows.first().waitFor();
  const before = await opened.rows.count();
  await press(opened, 'Also from this contact');
  await expect.poll(() => opened.rows.count()).toBeGreaterThan(before);
  await opened.openThread('School discount and spring order');
});

test.each([
  ['de', 'Aktualisieren'],
  ['fr', 'Actualiser'],
  ['es', 'Actualizar'],
  ['pt-br', 'Atualizar'],
  ['ja', '更新'],
])('speaks %s to an agent who does', async (language, refresh) => {
  const { card } = await driver.open(`record=contact/101&language=${language}`);
  await card.getByRole('button', { name: refresh, exact: true }).waitFor();
});
