import { chromium, type Page as BrowserPage } from 'playwright-core';
import { SandboxEvents } from '../protocol/sandbox-events.ts';
import { findChromium } from '../testing/chromium.ts';
import { openPages } from '../testing/driver.ts';
import { FLAGS } from '../testing/flags.ts';
import type { ShotOptions } from './options.ts';
import { whyNotFine } from './shot-findings.ts';
import type { Page } from './start-page.ts';

/**
 * Writes a screenshot of one record's page, once its cards are idle, and prints what is not right.
 *
 * @returns whether every card runs, nothing is missing in the sandbox, and nothing is wrong in the project
 */
export async function takeShot({ url }: Page, { record, out }: ShotOptions): Promise<boolean> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS });
  try {
    const query = new URLSearchParams({ toolbar: 'folded', ...(record && { record }) });
    const { page, waitUntilStable } = await openPages(url, browser).open(query.toString());
    await waitUntilStable();
    await page.screenshot({ path: out, fullPage: true });
    console.log(`Wrote ${out}`);
    // The terminal has already shown why a card could not be built.
    const failures = await page
      .locator('.card-failure:not(.card-not-built), .page-failure')
      .allInnerTexts();
    for (const failure of failures) console.error(failure);
    const events = SandboxEvents.parse(await (await fetch(`${url}/_page/events?since=-1`)).json());
    const { problems, unsupported, mistakes, calls } = events;
    const crashed = calls.filter(({ outcome }) => outcome?.result === 'crashed');
    for (const { action, outcome } of crashed) console.error(`${action}: ${outcome?.detail ?? ''}`);
    const missing = await onPage(page, 'Missing in the sandbox', unsupported);
    // Such as a record in the address that has no card.
    const wrong = await onPage(page, 'Wrong in the project', mistakes);
    for (const sentence of [...missing, ...wrong]) console.error(sentence);
    const reason = whyNotFine({
      failed: problems.length + failures.length + crashed.length,
      missing: unsupported.length + missing.length,
      wrong: mistakes.length + wrong.length,
    });
    if (reason !== undefined) console.error(reason);
    return reason === undefined;
  } finally {
    await browser.close();
  }
}

/** The sentences of a list in the toolbar that the terminal has not shown. */
async function onPage(page: BrowserPage, title: string, printed: string[]): Promise<string[]> {
  const list = page.locator('.toolbar-notices details').filter({ hasText: title });
  const sentences = await list.locator('li').allTextContents();
  return sentences.filter((sentence) => !printed.includes(sentence));
}
