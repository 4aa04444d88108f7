import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startDriver, type Driver } from './driver.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver({ editors: ['9001', '9003'] });
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

test('saves from the card what another page shows, and offers both versions to who saves second', async () => {
  const { card, panel } = await driver.open('record=contact/101&agent=9001');
  await card.getByRole('button', { name: 'Team settings', exact: true }).click();
  await panel.getByRole('button', { name: 'Replying', exact: true }).click();
  await panel.getByLabel('Seconds to undo a reply').fill('12');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByText('Saved.').waitFor();

  const { page: other } = await driver.open('page=settings&agent=9003');
  await other.getByText(/^Version 1, saved/).waitFor();
  await other.getByRole('button', { name: 'Replying', exact: true }).click();
  const seconds = other.getByLabel('Seconds to undo a reply');
  expect(await seconds.inputValue()).toBe('12');
  await seconds.fill('20');
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await other.getByText('Saved.').waitFor();

  await panel.getByLabel('Seconds to undo a reply').fill('30');
  await panel.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await panel.getByText('Different in theirs: Seconds to undo a reply: 30 → 20').waitFor();
  await expect.poll(() => panel.locator(':focus').textContent()).toBe('Keep mine');
  await panel.getByRole('button', { name: 'Use theirs' }).press('Enter');
  await panel.getByText('Someone else saved first').waitFor({ state: 'detached' });
  await expect.poll(() => panel.locator(':focus').textContent()).toBe('Undo changes');
  expect(await panel.getByLabel('Seconds to undo a reply').inputValue()).toBe('20');
});

test('is a page of the app, too, where the focus stays on the title of a quick reply', async () => {
  const { page } = await driver.open('page=settings&agent=9001');
  await page.getByText('Nothing is saved yet').waitFor();
  await page.getByRole('button', { name: 'Business hours', exact: true }).click();
  await page.getByRole('button', { name: 'Add hours' }).click();
  await page.getByText('Changed: Business hours').waitFor();

  await page.getByRole('button', { name: 'Add a quick reply' }).press('Enter');
  const entry = page.getByRole('button', { name: 'Untitled', exact: true });
  for (const state of ['hidden', 'visible'] as const) {
    await entry.press('Enter');
    await page.getByRole('textbox', { name: 'Title' }).waitFor({ state });
    expect(await page.locator(':focus').textContent()).toBe('Untitled');
  }
});
