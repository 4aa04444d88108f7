import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { corpus } from '../../src/app/functions/conversations/messages/corpus/corpus.ts';
import { readHtml } from '../../src/app/functions/conversations/messages/html/read-html.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
  page = await browser.newPage();
  await page.route('**', (route) => route.abort());
});
afterAll(() => browser.close());

/** Also hidden in mail clients, but not in the text that Chromium reports; and letters of symbol fonts, which it lacks. */
const HIDE = `for (const element of document.querySelectorAll('[style]')) {
  const { fontSize, opacity, visibility, color, backgroundColor } = getComputedStyle(element);
  const isOffScreen = element.getBoundingClientRect().right < 0;
  const isLeaf = element.children.length === 0;
  const isTiny = isLeaf && parseFloat(fontSize) <= 1;
  const isUnseen = isOffScreen || opacity === '0' || visibility === 'hidden';
  if (isTiny || isUnseen || color === backgroundColor) element.remove();
}
const LETTERS = '[style*="mso-list:Ignore"], [style*="dings"], [style*="family:Symbol"]';
for (const letters of document.querySelectorAll(LETTERS)) letters.remove();`;

/** The text that a browser displays, as an oracle: nothing of it may be missing from ours. */
async function displayedText(html: string): Promise<string> {
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  await page.evaluate(HIDE);
  return page.evaluate<string>('document.body.innerText');
}

/** How often each word occurs; raised numbers count as the digits they are. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

test.each(corpus())('loses no word that Chromium displays: $name', async ({ html }) => {
  const displayed = countWords(await displayedText(html));
  const ours = countWords(readHtml(html).text);
  const lost = [...displayed].filter(([word, count]) => (ours.get(word) ?? 0) < count);
  expect(lost).toEqual([]);
});
