import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { holdCalls, startDriver, type Driver, type RecordPage } from './driver.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

/** How far down the card its first row begins, in pixels. */
const firstLine = async ({ card }: RecordPage) =>
  (await card.locator('.hs-divider').first().boundingBox())?.y;

/** Runs on the page: how often the card, once it has shown something, shows nothing. */
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
  it('draws lines where the rows will stand, and moves nothing when they come', async () => {
    let letGo: () => void = () => undefined;
    const record = await driver.open('record=contact/101', async (page) => {
      letGo = await holdCalls(page);
    });
    await record.card.getByText('Loading threads…').waitFor();
    await record.card.locator('.hs-divider').first().waitFor();
    const before = await firstLine(record);
    letGo();
    await record.rows.first().waitFor();
    expect(Math.abs((await firstLine(record))! - before!)).toBeLessThan(3);
  });

  it.each(['en', 'de'])('leaves no moment without anything to see, in %s', async (language) => {
    const { page, rows } = await driver.open(
      `record=contact/101&latency=300&language=${language}`,
      async (page) => {
        await page.addInitScript(COUNT_EMPTY_MOMENTS);
      },
    );
    await rows.first().waitFor();
    expect(await page.evaluate('globalThis.emptyMoments')).toBe(0);
  });

  it('says after three seconds that it is still under way', async () => {
    const { card } = await driver.open('record=contact/101&fault=hang');
    await card.getByText('Still working…').waitFor();
    await card.getByText('HubSpot took too long').waitFor();
  });
});

describe('a list that cannot be had', () => {
  it('counts down when HubSpot is busy, and comes by itself', async () => {
    const { card, rows } = await driver.open('record=contact/101&fault=rate-limit');
    await card.getByText(/^Trying again in \d+ seconds?\.$/).waitFor();
    driver.sandbox.simulator.faults.clear();
    await rows.first().waitFor();
  });

  it('says until when a day’s calls are used up', async () => {
    const { card } = await driver.open('record=contact/101&fault=daily-limit');
    await card.getByText('until midnight').waitFor();
    await card.getByText(/^Try again in \d+ h/).waitFor();
  });

  it('names the missing scope, and where an admin adds it', async () => {
    const { card } = await driver.open('record=contact/101&fault=no-read');
    await card.getByText('add conversations.read to the app’s scopes (app-hsmeta.json)').waitFor();
  });

  it('says that the function does not answer, and is there when it does', async () => {
    const { card, page, rows } = await driver.open('record=contact/101', async (page) => {
      await page.route('**/_page/functions/**', (route) => route.abort());
    });
    await card.getByText('The app did not answer.').waitFor();
    await page.unroute('**/_page/functions/**');
    await card.getByRole('button', { name: 'Try again' }).click();
    await rows.first().waitFor();
  });
});

describe('a list that cannot be renewed', () => {
  it('stays, with since when and why', async () => {
    const { card, rows } = await driver.open('record=contact/101');
    await rows.first().waitFor();
    driver.sandbox.simulator.faults.set([{ name: 'error-before', status: 503 }]);
    await card.getByRole('button', { name: 'Refresh', exact: true }).click();
    await card.getByText(/^Not updated since .*: HubSpot is not available$/).waitFor();
    await expect.poll(() => rows.count()).toBe(10);
  });
});

describe('a row', () => {
  it('stays usable when its preview fails, and gets it with the next refresh', async () => {
    const record = await driver.open('record=contact/101');
    await record.rows.first().waitFor();
    await record.waitUntilStable();
    driver.sandbox.simulator.faults.set([
      { name: 'error-before', status: 500, on: 'GET *messages' },
    ]);
    await record.page.reload();
    await record.card.getByText('Open to read').first().waitFor();
    await record.rows.first().click();
    await record.panel.getByText('HubSpot is not available').waitFor();
    driver.sandbox.simulator.faults.clear();
    await record.page.keyboard.press('Escape');
    await record.card.getByRole('button', { name: 'Refresh', exact: true }).click();
    await record.rows.filter({ hasText: 'Snapped poles' }).waitFor();
  });

  it('says what came where a message has no words', async () => {
    const { card } = await driver.open('record=contact/101');
    await card.getByText('Nora Whitfield: Something that HubSpot cannot show here.').waitFor();
  });
});

describe('with the keyboard alone', () => {
  it('filters, opens a thread and comes back to its row', async () => {
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
