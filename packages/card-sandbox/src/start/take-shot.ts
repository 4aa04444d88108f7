import { chromium } from 'playwright-core';
import { SandboxEvents } from '../protocol/sandbox-events.ts';
import { findChromium } from '../testing/chromium.ts';
import { openPages } from '../testing/driver.ts';
import { FLAGS } from '../testing/flags.ts';
import type { ShotOptions } from './options.ts';
import type { Page } from './start-page.ts';

/**
 * Writes a screenshot of one record's page, once its cards are idle.
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
    const failures = page.locator('.card-failure, .page-failure');
    for (const failure of await failures.all()) console.error(await failure.innerText());
    const events = SandboxEvents.parse(await (await fetch(`${url}/_page/events?since=-1`)).json());
    const { problems, unsupported, mistakes, calls } = events;
    const crashed = calls.filter(({ outcome }) => outcome?.result === 'crashed');
    for (const { action, outcome } of crashed) console.error(`${action}: ${outcome?.detail ?? ''}`);
    const printed = new Set([...unsupported, ...mistakes]);
    // Such as a record in the address that does not exist.
    const onPage = (await page.locator('.toolbar-notices li').allTextContents()).filter(
      (sentence) => !printed.has(sentence),
    );
    for (const sentence of onPage) console.error(sentence);
    const found = [...problems, ...printed, ...onPage, ...crashed];
    return found.length === 0 && (await failures.count()) === 0;
  } finally {
    await browser.close();
  }
}
