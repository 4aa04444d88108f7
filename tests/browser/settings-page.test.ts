import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startDriver, type Driver } from './driver.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver({ editors: ['9001'] });
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

test('saves from the card what another page then shows', async () => {
  const { card, panel } = await driver.open('record=contact/101&agent=9001');
  await card.getByRole('button', { name: 'Team settings', exact: true }).click();
  await panel.getByRole('button', { name: 'Replying', exact: true }).click();
  await panel.getByLabel('Seconds to undo a reply').fill('12');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByText('Saved.').waitFor();

  const { page: other } = await driver.open('page=settings&agent=9002');
  await other.getByText(/^Version 1, saved/).waitFor();
  await other.getByText(/^You can view and export these settings/).waitFor();
  await other.getByRole('button', { name: 'Replying', exact: true }).click();
  expect(await other.getByLabel('Seconds to undo a reply').inputValue()).toBe('12');
});

test('is a page of the app, too', async () => {
  const { page } = await driver.open('page=settings&agent=9001');
  await page.getByText('Nothing is saved yet').waitFor();
  await page.getByRole('button', { name: 'Business hours', exact: true }).click();
  await page.getByRole('button', { name: 'Add hours' }).click();
  await page.getByText('Changed: Business hours').waitFor();
});
