import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { probe, type Probe } from '../../bench/browser/probe.ts';
import { holdCalls, startDriver, type Driver, type RecordPage } from './driver.ts';

/** Longer than any countdown of the card. */
const A_MINUTE = 60_000;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

/** The top of the first row, in pixels. */
const firstRowTop = async ({ card }: RecordPage) =>
  (await card.locator('.hs-divider').first().boundingBox())?.y;

/** Runs on the page. Counts how often the card becomes empty after it has shown something. */
const COUNT_EMPTY_MOMENTS = `
  globalThis.emptyMoments = 0;
  let hasShown = false;
  new MutationObserver(() => {
    const text = document.querySelector('.card-content')?.textContent ?? '';
    if (hasShown && text === '') globalThis.emptyMoments++;
    hasShown ||= text !== '';
  }).observe(document, { childList: true, subtree: true, characterData: true });
`;

describe('the first load', () => {
  it('shows a skeleton, moves nothing when the rows arrive, and describes a message that has no text', async () => {
    let release: () => void = () => undefined;
    const record = await driver.open('record=contact/101', async (page) => {
      release = await holdCalls(page);
    });
    await record.card.getByText('Loading threads…').waitFor();
    await record.card.locator('.hs-divider').first().waitFor();
    const before = await firstRowTop(record);
    release();
    await record.rows.first().waitFor();
    expect(Math.abs((await firstRowTop(record))! - before!)).toBeLessThan(3);
    await record.card.getByText('This can’t be shown here.').waitFor();
  });

  it.each(['en', 'de'])('never shows an empty card, in %s', async (language) => {
    const { page, rows } = await driver.open(
      `record=contact/101&latency=300&language=${language}`,
      async (page) => {
        await page.addInitScript(COUNT_EMPTY_MOMENTS);
      },
    );
    await rows.first().waitFor();
    expect(await page.evaluate('globalThis.emptyMoments')).toBe(0);
  });

  it('says after three seconds that it is still loading', async () => {
    const { card } = await driver.open('record=contact/101&fault=hang');
    await card.getByText('Still working…').waitFor();
    await card.getByText('HubSpot took too long').waitFor();
  });
});

describe('a list that fails to load', () => {
  it('counts down and loads by itself when HubSpot limits requests', async () => {
    const probes: Probe[] = [];
    const { card, rows } = await driver.open(
      'record=contact/101&fault=rate-limit',
      async (page) => {
        probes.push(await probe(page, { skipsTime: true }));
      },
    );
    await card.getByText(/^Trying again in \d+ seconds?\.$/).waitFor();
    driver.sandbox.simulator.faults.clear();
    for (const { skip } of probes) await skip(A_MINUTE);
    await rows.first().waitFor();
  });

  it('says when the daily limit ends', async () => {
    const { card } = await driver.open('record=contact/101&fault=daily-limit');
    await card.getByText('until midnight').waitFor();
    await card.getByText(/^Try again in \d+ h/).waitFor();
  });

  it('names the missing scope and where an admin adds it', async () => {
    const { card } = await driver.open('record=contact/101&fault=no-read');
    await card.getByText('add conversations.read to the app’s scopes (app-hsmeta.json)').waitFor();
  });

  it('says that the function did not respond, and loads on Try again', async () => {
    const { card, page, rows } = await driver.open('record=contact/101', async (page) => {
      await page.route('**/_page/functions/**', (route) => route.abort());
    });
    await card.getByText('The app didn’t respond.').waitFor();
    await page.unroute('**/_page/functions/**');
    await card.getByRole('button', { name: 'Try again' }).click();
    await rows.first().waitFor();
  });
});

describe('a list that fails to refresh', () => {
  it('stays, and says since when and why it is outdated', async () => {
    const { card, rows } = await driver.open('record=contact/101');
    await rows.first().waitFor();
    driver.sandbox.simulator.faults.set([{ name: 'error-before', status: 503 }]);
    await card.getByRole('button', { name: 'Refresh', exact: true }).click();
    await card.getByText(/^Not updated since [^:]*:\d\d [AP]M$/).waitFor();
    await card.getByText('HubSpot isn’t available', { exact: true }).waitFor();
    await expect.poll(() => rows.count()).toBe(10);
  });
});

describe('a row', () => {
  it('can be opened when its preview fails, and gets the preview on the next refresh', async () => {
    const record = await driver.open('record=contact/101');
    await record.rows.first().waitFor();
    await record.waitUntilStable();
    driver.sandbox.simulator.faults.set([
      { name: 'error-before', status: 500, on: 'GET *messages' },
    ]);
    await record.page.reload();
    await record.card.getByText('Open to read').first().waitFor();
    await record.rows.first().click();
    await record.panel.getByText('HubSpot isn’t available').waitFor();
    driver.sandbox.simulator.faults.clear();
    await record.page.keyboard.press('Escape');
    await record.card.getByRole('button', { name: 'Refresh', exact: true }).click();
    await record.rows.filter({ hasText: 'Snapped poles' }).waitFor();
  });
});

describe('an agent who uses only the keyboard', () => {
  it('filters, opens a thread and returns to its row', async () => {
    const { card, page, panel, rows, waitUntilStable } = await driver.open('record=contact/101');
    await expect.poll(() => rows.count()).toBe(10);
    await waitUntilStable();
    await card.getByRole('button', { name: 'Search and filter' }).focus();
    await page.keyboard.press('Enter');
    await card.getByRole('searchbox', { name: 'Search' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('kestrel');
    await expect.poll(() => rows.count()).toBe(1);
    await rows.first().focus();
    await page.keyboard.press('Enter');
    await panel.getByRole('textbox', { name: 'Reply' }).waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate('document.activeElement.dataset.testid'))
      .toBe('thread-row');
  });
});
