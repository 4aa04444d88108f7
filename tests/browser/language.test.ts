import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { en } from '../../src/app/cards/i18n/en.ts';
import { languages } from '../../src/app/cards/i18n/languages.ts';
import { holdCalls, startDriver, type Driver } from './driver.ts';

const FUNCTION = '**/_page/functions/conversations';
const { de: german } = languages();

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

interface Asked {
  action: string;
  language?: string;
}

/**
 * Opens a page and keeps what its card asks the function for, and every text that the card ever shows. Its calls wait
 * until they are let go.
 */
async function watched(query: string) {
  const asked: Asked[] = [];
  let letGo: () => void = () => undefined;
  const opened = await driver.open(query, async (page) => {
    page.on('request', (request) => {
      if (!request.url().includes('/_page/functions/')) return;
      asked.push((request.postDataJSON() as { parameters: Asked }).parameters);
    });
    letGo = await holdCalls(page);
    await page.addInitScript(`
      window.shown = [];
      new MutationObserver(() => {
        const text = document.querySelector('.card-frame')?.innerText;
        if (text && text !== window.shown.at(-1)) window.shown.push(text);
      }).observe(document, { subtree: true, childList: true, characterData: true });
    `);
  });
  const shown = async () =>
    (await opened.page.evaluate<string[]>('window.shown')).flatMap((text) => text.split('\n'));
  return { ...opened, asked, shown, letGo };
}

test('a German agent reads German after one call of the function, and no English before', async () => {
  const { card, waitUntilStable, asked, shown, letGo } = await watched(
    'record=contact/101&language=de',
  );
  await card.getByText(german.loading.threads).waitFor();
  letGo();
  await card.getByRole('button', { name: german.list.refresh, exact: true }).waitFor();
  await waitUntilStable();
  const [first, ...others] = asked;
  expect(first).toMatchObject({ action: 'listThreads', language: 'de' });
  for (const call of others) expect(call).not.toHaveProperty('language');
  expect(asked.filter(({ action }) => action === 'listThreads')).toHaveLength(1);
  const lines = await shown();
  expect(lines).toContain(german.loading.threads);
  for (const english of [en.loading.threads, en.list.refresh, en.filters.show, en.unassigned]) {
    expect(lines).not.toContain(english);
  }
});

test('a German agent whose function is offline reads so in German', async () => {
  const { card, page } = await driver.open('record=contact/101&language=de', async (page) => {
    await page.route(FUNCTION, (route) => route.abort());
  });
  await card.getByText(german.errors.codes.NO_RESPONSE.title, { exact: true }).waitFor();
  await card.getByText(german.errors.codes.NO_RESPONSE.help).waitFor();
  await page.unroute(FUNCTION);
  await card.getByRole('button', { name: german.errors.retry }).click();
  await card.getByRole('button', { name: german.list.refresh, exact: true }).waitFor();
});

test('an English agent’s card sends no language', async () => {
  const { rows, waitUntilStable, asked, letGo } = await watched('record=contact/101');
  letGo();
  await rows.first().waitFor();
  await waitUntilStable();
  expect(asked.length).toBeGreaterThan(0);
  for (const call of asked) expect(call).not.toHaveProperty('language');
});
