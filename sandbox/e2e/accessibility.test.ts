import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDriver, type Driver, type RecordPage } from './driver.ts';
import { trialCard } from './trial-card.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const POLES = 'Snapped poles on all six Kestrel tents';

let driver: Driver;

beforeAll(async () => {
  driver = await startDriver();
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

/** What axe finds that keeps somebody from using the page, each with the first place where it does. */
async function seriousFindings({ page }: RecordPage): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}

const threads: [string, (record: RecordPage) => Promise<void>] = [
  'the list of threads',
  ({ rows }) => rows.first().waitFor(),
];

it('axe finds nothing serious in any component that stands by itself', async () => {
  const gallery = await startDriver(await trialCard('Gallery'));
  const record = await gallery.open('record=contact/101');
  await record.card.getByTestId('Tooltip.base').waitFor();
  const findings = await seriousFindings(record);
  await gallery.close();
  expect(findings).toEqual([]);
});

describe('axe finds nothing serious', () => {
  it.each<[string, string, (record: RecordPage) => Promise<void>]>([
    ['record=contact/101', ...threads],
    ['record=ticket/501', ...threads],
    ['record=help-desk/501', ...threads],
    ['record=contact/101&agent=9002', 'an open thread', ({ openThread }) => openThread(POLES)],
    [
      'record=contact/101&agent=9002',
      'the choice of a colleague',
      async ({ openThread, panel, page }) => {
        await openThread(POLES);
        await panel.getByRole('button', { name: 'Assign to…' }).click();
        await panel.getByRole('combobox', { name: 'Teammate' }).click();
        await page.getByRole('option', { name: 'Amara Okafor' }).waitFor();
      },
    ],
    [
      'record=contact/107',
      'no threads',
      ({ card }) => card.getByText('No conversations yet').waitFor(),
    ],
    [
      'record=contact/101&fault=down',
      'a failure',
      ({ card }) => card.locator('.hs-alert').first().waitFor(),
    ],
    [
      'record=contact/101',
      'the log',
      async ({ page, rows }) => {
        await rows.first().waitFor();
        await page.getByRole('button', { name: 'Log' }).click();
      },
    ],
  ])('on %s, with %s', async (query, _, act) => {
    const record = await driver.open(query);
    await act(record);
    await record.calm();
    expect(await seriousFindings(record)).toEqual([]);
  });
});
