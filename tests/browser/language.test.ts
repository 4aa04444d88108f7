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

interface CallParameters {
  action: string;
  language?: string;
}

/** Opens a page and records the parameters of all calls and every text shown. Its calls wait for `release`. */
async function openAndRecord(query: string) {
  const calls: CallParameters[] = [];
  let release: () => void = () => undefined;
  const opened = await driver.open(query, async (page) => {
    page.on('request', (request) => {
      if (!request.url().includes('/_page/functions/')) return;
      calls.push((request.postDataJSON() as { parameters: CallParameters }).parameters);
    });
    release = await holdCalls(page);
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
  return { ...opened, calls, shown, release };
}

test('shows a German agent German after one function call, and no English before', async () => {
  const { card, waitUntilStable, calls, shown, release } = await openAndRecord(
    'record=contact/101&language=de',
  );
  await card.getByText(german.loading.threads).waitFor();
  release();
  await card.getByRole('button', { name: german.list.refresh, exact: true }).waitFor();
  await waitUntilStable();
  const [first, ...others] = calls;
  expect(first).toMatchObject({ action: 'listThreads', language: 'de' });
  for (const call of others) expect(call).not.toHaveProperty('language');
  expect(calls.filter(({ action }) => action === 'listThreads')).toHaveLength(1);
  const lines = await shown();
  expect(lines).toContain(german.loading.threads);
  for (const english of [en.loading.threads, en.list.refresh, en.filters.show, en.unassigned]) {
    expect(lines).not.toContain(english);
  }
});

test('shows a German agent a German error while the function is offline', async () => {
  const { card, page } = await driver.open('record=contact/101&language=de', async (page) => {
    await page.route(FUNCTION, (route) => route.abort());
  });
  await card.getByText(german.errors.codes.NO_RESPONSE.title, { exact: true }).waitFor();
  await card.getByText(german.errors.codes.NO_RESPONSE.help).waitFor();
  await page.unroute(FUNCTION);
  await card.getByRole('button', { name: german.errors.retry }).click();
  await card.getByRole('button', { name: german.list.refresh, exact: true }).waitFor();
});

test('sends no language for an English agent', async () => {
  const { rows, waitUntilStable, calls, release } = await openAndRecord('record=contact/101');
  release();
  await rows.first().waitFor();
  await waitUntilStable();
  expect(calls.length).toBeGreaterThan(0);
  for (const call of calls) expect(call).not.toHaveProperty('language');
});
