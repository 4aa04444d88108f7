import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDriver, type Driver, type RecordPage } from './driver.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const POLES = 'Snapped poles on all six Kestrel tents';

let driver: Driver;

beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

/** The serious and critical findings of axe, each with its first element. */
async function seriousFindings({ page }: RecordPage, within = 'html'): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(within)}, { resultTypes: ['violations'] })`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}

const threads: [string, (record: RecordPage) => Promise<void>] = [
  'the list of threads',
  ({ rows }) => rows.first().waitFor(),
];

describe('axe finds nothing serious', () => {
  beforeEach(() => driver.reset());

  it.each<[string, string, (record: RecordPage) => Promise<void>]>([
    ['record=contact/101', ...threads],
    ['record=ticket/501', ...threads],
    ['record=help-desk/501', ...threads],
    ['record=contact/101&agent=9002', 'an open thread', ({ openThread }) => openThread(POLES)],
    [
      'record=contact/101&agent=9002',
      'the teammate picker open',
      async ({ openThread, panel, page }) => {
        await openThread(POLES);
        await panel.getByRole('button', { name: 'Priya Raman', exact: true }).click();
        await page.getByRole('combobox', { name: 'Teammate' }).click();
        await page.getByRole('option', { name: 'Amara Okafor' }).waitFor();
      },
    ],
    ['record=contact/107', 'no threads', ({ card }) => card.getByText('No threads yet').waitFor()],
    [
      'record=contact/101&fault=down',
      'an error',
      ({ card }) => card.locator('.hs-alert').first().waitFor(),
    ],
    [
      'record=contact/101',
      'the log open',
      async ({ page, rows }) => {
        await rows.first().waitFor();
        await page.getByRole('button', { name: 'Log' }).click();
      },
    ],
  ])('on %s, with %s', async (query, _, act) => {
    const record = await driver.open(query);
    await act(record);
    await record.waitUntilStable();
    expect(await seriousFindings(record)).toEqual([]);
  });
});
