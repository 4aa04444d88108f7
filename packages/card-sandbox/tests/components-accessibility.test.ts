import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GROUPS } from '../demo/gallery/groups.ts';
import { startDriver, type SandboxPage, type TestDriver } from './driver.ts';
import { demoCard } from './projects.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The examples that differ in colours or names; axe would need minutes for all of them. */
const EXAMPLES = ['.base', '.variant.', '.error.', '.disabled.', '.readOnly.']
  .map((part) => `[data-testid*="${part}"]`)
  .join();

let driver: TestDriver;
let gallery: SandboxPage;

beforeAll(async () => {
  driver = await startDriver(await demoCard('Gallery'));
  gallery = await driver.open('record=contact/106');
  await gallery.page.addScriptTag({ path: AXE });
});
afterAll(() => driver.close());

describe('axe finds no serious problem in the components', () => {
  it.each(Object.entries(GROUPS))('%s', async (group, examples) => {
    const { card, page, waitUntilStable } = gallery;
    await card.getByRole('tab', { name: group, exact: true }).click();
    await card.getByTestId(`${examples.at(-1)?.name ?? ''}.base`).waitFor();
    await waitUntilStable();
    await page.waitForFunction(`!document.querySelector('[aria-label="The chart is loading"]')`);
    const { violations } = await page.evaluate<AxeResults>(
      `axe.run(${JSON.stringify(EXAMPLES)}, { resultTypes: ['violations'] })`,
    );
    const serious = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
    expect(serious).toEqual([]);
  });
});
