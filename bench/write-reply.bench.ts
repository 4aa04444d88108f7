import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { supportTeamAtScale } from 'hubspot-simulator/seed';
import { openChromium } from './browser/chromium.ts';
import { traced, workBetween } from './browser/own-work.ts';
import { MARKS } from './browser/paint-targets.ts';
import { startHarness, type Opened } from './browser/harness.ts';
import type { Benchmark, Row } from './statistics/benchmark.ts';
import { median } from './statistics/median.ts';
import { percentile } from './statistics/percentile.ts';

const MESSAGES = 200;
/** Messages per page. */
const PAGE = 20;
const EARLIER = 'Earlier messages';
const TEXT = 'The poles are with the courier, and will be at your door by noon tomorrow.';
/** Time between two keystrokes. */
const LETTER_MS = 60;
const SENDS = 5;
const LATENCY_MS = 120;

export const benchmark: Benchmark = {
  title: `Writing and sending a reply in Chromium, ${MESSAGES} messages on screen`,

  async measure() {
    const browser = await openChromium();
    const harness = await startHarness(browser, {
      seed: supportTeamAtScale({ threads: 0, messages: MESSAGES }),
    });
    const opened = await harness.open('contact/191', { skipsTime: true });
    await showAll(opened);
    await pastNextLook(opened);
    const typing = await lettersOf(browser, opened);
    harness.simulator.latency.milliseconds = LATENCY_MS;
    const sending = await sendsOf(opened);
    await browser.close();
    await harness.close();
    return [...typing, sending];
  },
};

async function showAll({ rows, panel, watchFor, waitUntilStable }: Opened): Promise<void> {
  await waitUntilStable();
  for (let shown = PAGE; shown <= MESSAGES; shown += PAGE) {
    const saying = `Entry ${MESSAGES - shown + 1}:`;
    await watchFor({ name: saying, of: '.hs-panel .hs-text', saying });
    await (shown === PAGE ? rows.first() : panel.getByRole('button', { name: EARLIER })).click();
    await waitUntilStable();
  }
}

/** The card polls every half minute, and a keystroke at that time would seem to cost as much as the poll. */
async function pastNextLook({ skip, waitUntilStable }: Opened): Promise<void> {
  await skip(30_000);
  await setTimeout(500);
  await waitUntilStable();
}

/** Measures every keystroke except the first, which creates the draft. */
async function lettersOf(browser: Browser, opened: Opened): Promise<Row[]> {
  const { page, panel, waitUntilStable, report } = opened;
  await panel.getByRole('textbox', { name: 'Reply' }).press('T');
  await waitUntilStable();
  const before = (await report()).workerMessages;
  const trace = await traced(browser, page, () => page.keyboard.type(TEXT, { delay: LETTER_MS }));
  await waitUntilStable();
  const keys = trace.marks.filter(({ name }) => name === MARKS.key).map(({ at }) => at);
  const letters = keys.map((at, index) =>
    workBetween(trace, at, keys[index + 1] ?? at + LETTER_MS),
  );
  const after = (await report()).workerMessages;
  const crossed = after.toWorker - before.toWorker + after.toPage - before.toPage;
  return [
    {
      what: 'A keystroke: CPU time of page and worker until the next, 95th percentile',
      value: percentile(letters, 95),
      unit: 'ms',
      limit: { on: 'value', atMost: 16 },
    },
    {
      what: 'Messages between page and worker per keystroke',
      value: crossed / TEXT.length,
      unit: '',
      limit: { on: 'value', atMost: 4 },
    },
    {
      what: 'Component changes among these, for all keystrokes',
      value: after.changes - before.changes,
      unit: '',
      limit: { on: 'value', atMost: 0 },
    },
  ];
}

/** Measures from Send until the button shows that the reply is being sent. */
async function sendsOf({ panel, watchFor, waitUntilStable, report }: Opened): Promise<Row> {
  const reply = panel.getByRole('textbox', { name: 'Reply' });
  const waits: number[] = [];
  for (let send = 0; send < SENDS; send += 1) {
    await reply.fill(`Answer ${send}: ${TEXT}`);
    const name = `sending ${send}`;
    await watchFor({ name, of: '.hs-panel button', saying: 'Sending…' });
    await panel.getByRole('button', { name: /^Send/ }).first().click();
    await waitUntilStable();
    const { seen, pressedAt } = await report();
    waits.push((seen[name] ?? Number.NaN) - pressedAt);
  }
  return {
    what: `From Send until the reply is shown as being sent, median of ${SENDS}`,
    value: median(waits),
    unit: 'ms',
    limit: { on: 'value', atMost: 50 },
  };
}
