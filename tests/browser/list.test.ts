import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startDriver, storedThread, type Driver, type RecordPage } from './driver.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

const INSTAGRAM = '70010011';
const WHATSAPP = '70010007';

const press = ({ card }: RecordPage, name: string) =>
  card.getByRole('button', { name, exact: true }).click();

test('filters all threads as the agent types, and clears the filter with one click', async () => {
  const opened = await driver.open('record=contact/101');
  await opened.rows.first().waitFor();
  await opened.waitUntilStable();
  await press(opened, 'Search and filter');
  await opened.card.getByRole('searchbox', { name: 'Search' }).fill('kestrel');
  await expect
    .poll(() => opened.rows.allTextContents())
    .toEqual(['Snapped poles on all six Kestrel tents']);
  await press(opened, 'Clear');
  await expect.poll(() => opened.rows.count()).toBe(10);

  await opened.card.getByRole('searchbox', { name: 'Search' }).fill('nobody wrote this');
  await opened.card.getByText('No match yet.').waitFor();
  await press(opened, 'Keep searching');
  await opened.card.getByText('No threads match.').waitFor();
});

test('assigns a thread to the agent from its row', async () => {
  const opened = await driver.open('record=contact/101&agent=9001');
  const { card } = opened;
  const takes = card.getByRole('button', { name: /^Assign to me/ });
  await expect.poll(() => opened.rows.count()).toBe(10);
  await opened.waitUntilStable();
  const free = await takes.count();
  await takes.first().click();
  await expect.poll(() => takes.count()).toBe(free - 1);
  // The button has become Undo, and keeps the focus.
  await expect
    .poll(() => opened.page.evaluate('document.activeElement.textContent'))
    .toMatch(/^Undo/);
});

test('shows the exact time of a row on hover, and closes several threads at once in HubSpot', async () => {
  const opened = await driver.open('record=contact/101');
  // Rows that load later must not move the row away from the pointer.
  await expect.poll(() => opened.rows.count()).toBe(10);
  await opened.waitUntilStable();
  await opened.card.getByText(/^Waiting 5 h/).hover();
  await opened.page.getByRole('tooltip').getByText('Nov 17, 2026').waitFor();

  await press(opened, 'Select');
  await press(opened, 'Select all shown');
  await opened.card.getByRole('button', { name: /^Close \(/ }).click();
  await opened.card.getByText(/threads closed\.$/).waitFor();
  expect((await storedThread(driver, '70010001')).thread.status).toBe('CLOSED');
});

test('shows waiting threads of the contact on a ticket, and opens one', async () => {
  const opened = await driver.open('record=help-desk/501');
  const section = opened.card.getByRole('button', {
    name: /^Also from this contact · \d+ waiting/,
  });
  await section.click();
  await opened.openThread('School discount and spring order');
  await opened.page.keyboard.press('Escape');
  await section.click();
  await opened.rows.filter({ hasText: 'School discount' }).waitFor({ state: 'hidden' });
});

test('names threads that a colleague took or that are gone when assigning several', async () => {
  const opened = await driver.open('record=contact/101&agent=9001');
  const { card } = opened;
  await opened.rows.first().waitFor();
  await opened.waitUntilStable();
  await press(opened, 'Select');
  // The chats without a subject are named by the customer's words.
  for (const name of ['Instagram', 'Great! Can I pick', 'Still there?']) {
    await card.getByRole('checkbox', { name: `Select ${name}` }).check();
  }
  await fetch(`${driver.sandbox.url}/_sandbox/threads/${INSTAGRAM}/assignee`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ actorId: 'A-9004' }),
  });
  driver.sandbox.simulator.store.threads.delete(WHATSAPP);
  await press(opened, 'Assign to me (3)');
  await card.getByText('1 thread assigned to you. 2 unchanged.').waitFor();
  await card.getByText('Instagram: Mateo Fernández has this thread now').waitFor();
  await card.getByText(/^Great! Can I pick.*: No longer there$/).waitFor();
});

test.each([
  ['de', 'Aktualisieren'],
  ['fr', 'Actualiser'],
  ['es', 'Actualizar'],
  ['pt-br', 'Atualizar'],
  ['ja', '更新'],
])('shows the language of the agent: %s', async (language, refresh) => {
  const { card } = await driver.open(`record=contact/101&language=${language}`);
  await card.getByRole('button', { name: refresh, exact: true }).waitFor();
});
