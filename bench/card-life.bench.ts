import { supportTeamAtScale } from 'hubspot-simulator/seed';
import { openChromium } from './browser/chromium.ts';
import { heapsOf, type Heaps } from './browser/heaps.ts';
import { startHarness, type Opened, type Harness } from './browser/harness.ts';
import type { Benchmark } from './statistics/benchmark.ts';

const HOUR_MS = 3_600_000;
const UPDATES = 2_000;
const EARLY = UPDATES / 12;
const THREADS = 20;
const MOST_GROWTH = 1.2;
const WHEN = 'after the hour, against that after five minutes';

/** Megabytes. */
interface Sizes extends Heaps {
  /** The part of the worker's heap that the card retains. */
  kept: number;
}

export const benchmark: Benchmark = {
  title: `One hour of a card's life in Chromium, ${UPDATES.toLocaleString('en')} updates (simulated clock)`,

  async measure() {
    const browser = await openChromium();
    const harness = await startHarness(browser, {
      seed: supportTeamAtScale({ threads: THREADS, messages: 0 }),
    });
    const opened = await harness.open('contact/190', { skipsTime: true });
    await opened.waitUntilStable();
    const meter = await heapsOf(opened.page);

    let early: Sizes | undefined;
    let updates = 0;
    let due = EARLY;
    for (let turn = 0; updates < UPDATES; turn += 1) {
      const before = updates;
      await live(harness, opened, turn);
      updates = (await opened.report()).calls.length;
      await pass(harness, opened, ((updates - before) * HOUR_MS) / UPDATES);
      if (updates < due) continue;
      due += EARLY;
      // Collects garbage, as a browser does many times in an hour.
      const heaps = await meter.measure();
      early ??= { ...heaps, kept: await meter.kept() };
    }
    await opened.waitUntilStable();
    const late = { ...(await meter.measure()), kept: await meter.kept() };
    await browser.close();
    await harness.close();
    const growth = { on: 'ratio', atMost: MOST_GROWTH } as const;
    return [
      { what: `Heap of the worker, ${WHEN}`, ...sizes('worker', late, early) },
      {
        what: 'Of it, what the card retains, without V8’s compiled code and shapes',
        ...sizes('kept', late, early),
        limit: growth,
      },
      { what: `Heap of the page, ${WHEN}`, ...sizes('page', late, early), limit: growth },
    ];
  },
};

/**
 * Clicks Refresh on the page itself, because Playwright's checks take too long for thousands of clicks. The button is
 * missing while a refresh runs, so this waits for it.
 */
const CLICK_REFRESH = `
  new Promise((resolve) => {
    const click = () => {
      const refresh = [...document.querySelectorAll('.card-frame button')].find(
        ({ textContent }) => textContent === 'Refresh',
      );
      if (refresh === undefined) return setTimeout(click, 5);
      refresh.click();
      resolve();
    };
    click();
  })
`;

/** The next actions of an agent and a customer. Each response of the function counts as an update. */
async function live(harness: Harness, { page, panel, rows, answered }: Opened, turn: number) {
  await customerWrites(harness, turn);
  if (turn % 20 > 0) {
    await page.evaluate(CLICK_REFRESH);
    return answered();
  }
  await rows.nth(turn % 5).click();
  const reply = panel.getByRole('textbox', { name: 'Reply' });
  await reply.fill(`A draft of turn ${turn}`);
  await answered();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
}

async function customerWrites({ simulator }: Harness, turn: number): Promise<void> {
  const threads = simulator.store.threads.by('associatedContactId', '190');
  const id = threads[turn % threads.length]?.id ?? '';
  await fetch(`${simulator.url}/_sandbox/threads/${id}/customer-reply`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text: `Any news? I ask for the ${turn}th time.` }),
  });
}

/** Advances the clocks of the card and of HubSpot. */
async function pass({ simulator }: Harness, { skip }: Opened, milliseconds: number): Promise<void> {
  simulator.clock.advance(milliseconds);
  await skip(milliseconds);
}

function sizes(of: keyof Sizes, late: Sizes, early: Sizes | undefined) {
  return { value: late[of], baseline: early?.[of], unit: 'MB' } as const;
}
