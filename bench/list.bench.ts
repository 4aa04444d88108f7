import type { Locator } from 'playwright-core';
import { holdCalls } from 'card-sandbox/testing';
import { openChromium } from './browser/chromium.ts';
import { startHarness, type Harness } from './browser/harness.ts';
import type { Benchmark, Row } from './statistics/benchmark.ts';

const NARROW_PX = 320;
const MIN_VISIBLE = 40;
/** The thread whose customer has waited longest, and writes again. */
const LONGEST = { id: '70010009', name: 'Exchange: rain jackets for staff' };

export const benchmark: Benchmark = {
  title: 'What the list shows, and how it ranks',

  async measure() {
    const browser = await openChromium();
    const harness = await startHarness(browser);
    const rows = [
      await visibleWords(harness, 'en', 'English'),
      await visibleWords(harness, 'de', 'German'),
      await callsUntilFirstWord(harness),
      await rankAfterSecondMessage(harness),
    ];
    await browser.close();
    await harness.close();
    return rows;
  },
};

/** How many characters a narrow sidebar shows of the longest message that begins a row's snippet. */
async function visibleWords(harness: Harness, language: string, name: string): Promise<Row> {
  const { page, waitUntilStable, close } = await harness.open(`contact/101&language=${language}`);
  await page.addStyleTag({ content: `.sidebar { width: ${NARROW_PX}px; }` });
  await waitUntilStable();
  const card = await page.getByRole('region', { name: 'Card Threadside' }).boundingBox();
  const shown = [0];
  for (const snippet of await page.getByTestId('thread-snippet').all()) {
    const [text, box] = await Promise.all([snippet.textContent(), snippet.boundingBox()]);
    const isInside = card && box && box.x + box.width <= card.x + card.width;
    if (isInside) shown.push(text?.length ?? 0);
  }
  await close();
  return {
    what: `Characters that are needed, compared with those visible at ${NARROW_PX} px, ${name}`,
    value: MIN_VISIBLE,
    baseline: Math.max(...shown),
    unit: '',
    limit: { on: 'ratio', atMost: 1 },
  };
}

/** The calls that must finish between the click on a row and the first word of its newest message. */
async function callsUntilFirstWord(harness: Harness): Promise<Row> {
  const { page, rows, panel, waitUntilStable, close } = await harness.open('contact/101');
  await waitUntilStable();
  const release = await holdCalls(page);
  await rows.filter({ hasText: 'Snapped poles' }).click();
  const firstWord = panel.getByText('thank you for the quick answer').first();
  const isShown = await firstWord.waitFor({ timeout: 5_000 }).then(
    () => true,
    () => false,
  );
  release();
  await close();
  return {
    what: 'Round trips until the first word of an opened thread',
    value: isShown ? 0 : 1,
    unit: '',
    limit: { on: 'value', atMost: 0 },
  };
}

/** The place of the thread that has waited longest, before and after its customer writes again. */
async function rankAfterSecondMessage(harness: Harness): Promise<Row> {
  const { page, rows, waitUntilStable, close } = await harness.open('contact/101');
  await waitUntilStable();
  const before = await rankIn(rows);
  await fetch(new URL(`/_sandbox/threads/${LONGEST.id}/customer-reply`, page.url()), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text: 'Any news about the larger ones?' }),
  });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await page.getByText('Any news about the larger ones?').waitFor();
  await waitUntilStable();
  const after = await rankIn(rows);
  await close();
  return {
    what: 'Rank of the longest wait after the customer writes again',
    value: after,
    baseline: before,
    unit: '',
    limit: { on: 'ratio', atMost: 1 },
  };
}

async function rankIn(rows: Locator): Promise<number> {
  const names = await rows.allTextContents();
  return names.indexOf(LONGEST.name) + 1;
}
