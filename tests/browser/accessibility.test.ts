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

/** The serious and critical findings of axe, each with its first element. The page must have loaded axe. */
async function seriousFindings({ page }: RecordPage, within = 'html'): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(within)}, { resultTypes: ['violations'] })`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}

/** What a page shows, and how it comes to show that. */
type State = [shown: string, act: (record: RecordPage) => Promise<void>];

const threads: State = ['the list of threads', ({ rows }) => rows.first().waitFor()];

describe('axe finds nothing serious', () => {
  beforeEach(() => driver.reset());

  /** Checks the states of one page in this order. */
  const check = async (query: string, ...states: State[]) => {
    const record = await driver.open(query);
    await record.page.addScriptTag({ path: AXE });
    for (const [shown, act] of states) {
      await act(record);
      await record.waitUntilStable();
      expect(await seriousFindings(record), shown).toEqual([]);
    }
  };

  it.each<[string, ...State]>([
    ['record=ticket/501', ...threads],
    ['record=help-desk/501', ...threads],
    ['record=contact/107', 'no threads', ({ card }) => card.getByText('No threads yet').waitFor()],
    [
      'record=contact/101&fault=down',
      'an error',
      ({ card }) => card.locator('.hs-alert').first().waitFor(),
    ],
  ])('on %s, with %s', (query, ...state) => check(query, state));

  it('on record=contact/101, with the list of threads, and with the log open', () =>
    check('record=contact/101', threads, [
      'the log open',
      ({ page }) => page.getByRole('button', { name: 'Log' }).click(),
    ]));

  it('on record=contact/101&agent=9002, with an open thread, and with the teammate picker open', () =>
    check(
      'record=contact/101&agent=9002',
      ['an open thread', ({ openThread }) => openThread(POLES)],
      [
        'the teammate picker open',
        async ({ panel, page }) => {
          await panel.getByRole('button', { name: 'Priya Raman', exact: true }).click();
          await page.getByRole('combobox', { name: 'Teammate' }).click();
          await page.getByRole('option', { name: 'Amara Okafor' }).waitFor();
        },
      ],
    ));
});
