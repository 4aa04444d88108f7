import { supportTeamAtScale } from 'hubspot-simulator/seed';
import { openChromium } from './browser/chromium.ts';
import { heapsOf, type Heaps } from './browser/heaps.ts';
import { startStage, type Opened, type Stage } from './browser/stage.ts';
import type { Figure } from './figure.ts';

const HOUR_MS = 3_600_000;
const UPDATES = 2_000;
const EARLY = UPDATES / 12;
const THREADS = 20;
const MOST_GROWTH = 1.2;
const WHEN = 'after the hour, against that after five minutes';

/** Megabytes. */
interface Sizes extends Heaps {
  /** Of the worker's: what the card keeps. */
  kept: number;
}

export const figure: Figure = {
  title: `One hour of a card's life in Chromium, ${UPDATES.toLocaleString('en')} updates (simulated clock)`,

  async measure() {
    const browser = await openChromium();
    const stage = await startStage(browser, {
      seed: supportTeamAtScale({ threads: THREADS, messages: 0 }),
    });
    const opened = await stage.open('contact/190', { skipsTime: true });
    await opened.calm();
    const meter = await heapsOf(opened.page);

    let early: Sizes | undefined;
    let updates = 0;
    let due = EARLY;
    for (let turn = 0; updates < UPDATES; turn += 1) {
      const before = updates;
      await live(stage, opened, turn);
      updates = (await opened.report()).calls.length;
      await pass(stage, opened, ((updates - before) * HOUR_MS) / UPDATES);
      if (updates < due) continue;
      due += EARLY;
      // In an hour garbage is collected many times, which these few seconds would not see.
      const heaps = await meter.measure();
      early ??= { ...heaps, kept: await meter.kept() };
    }
    await opened.calm();
    const late = { ...(await meter.measure()), kept: await meter.kept() };
    await browser.close();
    await stage.close();
    const growth = { on: 'ratio', atMost: MOST_GROWTH } as const;
    return [
      { what: `Heap of the worker, ${WHEN}`, ...sizes('worker', late, early) },
      {
        what: 'Of it, what the card keeps, without what V8 compiled and keeps for itself',
        ...sizes('kept', late, early),
        limit: growth,
      },
      { what: `Heap of the page, ${WHEN}`, ...sizes('page', late, early), limit: growth },
    ];
  },
};

/** Without looking where it is, as a real press would: there are many of them. */
const PRESS_REFRESH = `
  [...document.querySelectorAll('.card-frame button')]
    .find(({ textContent }) => textContent === 'Refresh')
    .click()
`;

/** What an agent and a customer do next; every answer of the function that comes of it is an update. */
async function live(stage: Stage, { page, panel, rows, answered }: Opened, turn: number) {
  await customerWrites(stage, turn);
  if (turn % 20 > 0) {
    await page.evaluate(PRESS_REFRESH);
    return answered();
  }
  await rows.nth(turn % 5).click();
  const reply = panel.getByRole('textbox', { name: 'Reply' });
  await reply.fill(`A draft of turn ${turn}`);
  await answered();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
}

async function customerWrites({ simulator }: Stage, turn: number): Promise<void> {
  const threads = simulator.store.threads.by('associatedContactId', '190');
  const id = threads[turn % threads.length]?.id ?? '';
  await fetch(`${simulator.url}/_sandbox/threads/${id}/customer-reply`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text: `Any news? I ask for the ${turn}th time.` }),
  });
}

/** Lets time pass for the card and for HubSpot alike. */
async function pass({ simulator }: Stage, { skip }: Opened, milliseconds: number): Promise<void> {
  simulator.clock.advance(milliseconds);
  await skip(milliseconds);
}

function sizes(of: keyof Sizes, late: Sizes, early: Sizes | undefined) {
  return { figure: late[of], baseline: early?.[of], unit: 'MB' } as const;
}
