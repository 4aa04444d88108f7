import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DECLARED_PROPS } from '../src/record-page/components/declared/declared-props.ts';
import { GROUPS } from '../demo/gallery/groups.ts';
import type { Check, ComponentExample } from '../demo/gallery/component-example.tsx';
import { startDriver, type TestDriver, type SandboxPage } from './driver.ts';
import { demoCard } from './projects.ts';

const JUDGE = fileURLToPath(new URL('on-page/judge.ts', import.meta.url));

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The examples that differ in colours or names; axe would need minutes for all of them. */
const EXAMPLES_FOR_AXE = ['.base', '.variant.', '.error.', '.disabled.', '.readOnly.']
  .map((part) => `[data-testid*="${part}"]`)
  .join();

/** Three columns of whole pixels, so that equal examples have equal sizes. */
const ROOM = `
  .sidebar, .card-frame { width: 1100px !important }
  .card-content { box-sizing: content-box !important; width: 932px !important; padding: 0 !important }
`;

let driver: TestDriver;
let record: SandboxPage;

beforeAll(async () => {
  driver = await startDriver(await demoCard('Gallery'));
  record = await driver.open('record=contact/106');
  const { page } = record;
  await page.addStyleTag({ content: ROOM });
  const { outputFiles } = await build({ entryPoints: [JUDGE], bundle: true, write: false });
  await page.addScriptTag({ content: outputFiles[0]?.text });
  await page.addScriptTag({ path: AXE });
});
afterAll(() => driver.close());

const all = Object.values(GROUPS).flat();

it('shows every component that the kit exports, with every prop that it declares', () => {
  expect(all.map(({ name }) => name).sort()).toEqual([...DECLARED_PROPS.keys()].sort());
  const table = all.map((example) => {
    const { name, variants, silent } = example;
    const declared = [...(DECLARED_PROPS.get(name)?.keys() ?? [])];
    const shown = new Set(variants.map(({ prop }) => prop));
    const missing = declared.filter((prop) => !shown.has(prop) && !(prop in silent));
    return { name, declared: declared.length, shown, silent: Object.keys(silent), missing };
  });
  console.table(
    table.map(({ shown, silent, missing, ...row }) => ({
      ...row,
      covered: shown.size,
      'covered elsewhere': silent.join(' '),
      missing: missing.join(' '),
    })),
  );
  const sum = (count: (row: (typeof table)[number]) => number) =>
    table.reduce((total, row) => total + count(row), 0);
  console.log(
    `${table.length} components, ${sum(({ declared }) => declared)} props:`,
    `${sum(({ shown }) => shown.size)} shown here, ${sum(({ silent }) => silent.length)} elsewhere`,
  );
  expect(table.flatMap(({ name, missing }) => missing.map((prop) => `${name}.${prop}`))).toEqual(
    [],
  );
});

describe.each(Object.entries(GROUPS))('%s', (group, examples) => {
  beforeAll(async () => {
    await record.card.getByRole('tab', { name: group, exact: true }).click();
    await record.card.getByTestId(`${examples.at(-1)?.name ?? ''}.base`).waitFor();
    await record.waitUntilStable();
    await record.page.waitForLoadState('networkidle');
    await record.page.waitForFunction(
      `!document.querySelector('[aria-label="The chart is loading"], .hs-crm-quiet[aria-busy]')`,
    );
  });

  it('look different with each prop', async () => {
    const same = examples
      .filter(({ variants }) =>
        variants.some(({ id, after }) => id.endsWith('.testId.0') && !after),
      )
      .map(({ name }) => ({ id: `${name}.testId.0`, other: `${name}.base` }));
    await expect
      .poll(() => record.page.evaluate(`judge.restless(${JSON.stringify(same)})`))
      .toEqual([]);
    let checks = examples.flatMap(checksOf).filter(({ isDefault }) => !isDefault);
    // On a busy machine, what a gesture opens can appear after the comparison: only those props are compared again.
    await expect
      .poll(async () => {
        const alike: string[] = await record.page.evaluate(
          `judge.alike(${JSON.stringify(checks)})`,
        );
        const props = propsAlike(checks, alike);
        checks = checks.filter(({ id }) => props.includes(propOf(id)));
        return props;
      })
      .toEqual([]);
  });

  it('look the same with the documented default of a prop as without it', async () => {
    const checks = examples.flatMap(checksOf).filter(({ isDefault }) => isDefault);
    await expect
      .poll(async () => {
        const alike: string[] = await record.page.evaluate(
          `judge.alike(${JSON.stringify(checks)})`,
        );
        return checks.map(({ id }) => id).filter((id) => !alike.includes(id));
      })
      .toEqual([]);
  });

  it('have no problem that axe calls serious', async () => {
    const { violations } = await record.page.evaluate<AxeResults>(
      `axe.run(${JSON.stringify(EXAMPLES_FOR_AXE)}, { resultTypes: ['violations'] })`,
    );
    const serious = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
    expect(serious).toEqual([]);
  });

  it('call the card back', async () => {
    const gestures = examples.flatMap(({ variants }) =>
      variants.flatMap(({ id, callback }) => (callback ? [{ id, gesture: callback }] : [])),
    );
    await record.page.evaluate(`judge.perform(${JSON.stringify(gestures)})`);
    await expect
      .poll(async () => {
        const callbacks = (await record.card.getByTestId('callbacks').innerText()).split(' ');
        return gestures.map(({ id }) => id).filter((id) => !callbacks.includes(id));
      })
      .toEqual([]);
  });
});

function checksOf({ name, variants, opens }: ComponentExample): (Check & { isDefault: boolean })[] {
  return variants
    .filter(({ callback }) => callback === undefined)
    .map(({ id, without, after, isDefault }) => {
      return { id, other: without?.id ?? `${name}.base`, after, opens, isDefault };
    });
}

/** One value of a prop may be its default, which looks the same as the base. */
function propsAlike(checks: Check[], alike: string[]): string[] {
  const props = new Set(checks.map(({ id }) => propOf(id)));
  for (const { id } of checks) if (!alike.includes(id)) props.delete(propOf(id));
  return [...props];
}

/** `Alert.variant.3` is a value of `Alert.variant`. */
function propOf(id: string): string {
  return id.split('.').slice(0, 2).join('.');
}
