import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { probe, type Probe } from '../../bench/browser/probe.ts';
import { callDepth } from '../../bench/round-trips/call-depth.ts';
import { startDriver, type Driver, type RecordPage } from './driver.ts';

// Counts, so that none creeps back; how long things take is measured in bench.

const POLES = 'Snapped poles on all six Kestrel tents';
const SCHOOL = 'School discount and spring order';
/** Long enough that calls which wait for each other are told from those side by side, also where a machine is busy. */
const LATENCY_MS = 1_000;
/** How often a card at work asks for news. */
const HALF_A_MINUTE = 30_000;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

interface Opened {
  record: RecordPage;
  probed: Probe;
}

/** Opens Nora's record, with what counts on its page. */
async function open(): Promise<Opened> {
  let probed: Probe | undefined;
  const record = await driver.open('record=contact/101&agent=9001', async (page) => {
    probed = await probe(page, { skipsTime: true });
  });
  if (!probed) throw new Error('The page was opened without its probe');
  const opened = { record, probed };
  await record.rows.first().waitFor();
  await rest(opened);
  return opened;
}

/** Waits until the card has heard, drawn and told everything, and the page has shown it. */
async function rest({ record, probed }: Opened): Promise<void> {
  await record.waitUntilStable();
  await probed.waitUntilStable();
}

/** What the API was asked meanwhile. */
async function asked(act: () => Promise<unknown>) {
  const { latency, requests } = driver.sandbox.simulator;
  latency.milliseconds = LATENCY_MS;
  requests.clear();
  await act();
  const all = requests.all();
  return { calls: all.length, inARow: callDepth(all) };
}

/** Messages between page and worker meanwhile. */
async function crossed(opened: Opened, act: () => Promise<unknown>) {
  const { report } = opened.probed;
  const { workerMessages: before } = await report();
  await act();
  await rest(opened);
  const { workerMessages: after } = await report();
  return {
    toWorker: after.toWorker - before.toWorker,
    toPage: after.toPage - before.toPage,
    changes: after.changes - before.changes,
  };
}

describe('opening a record', () => {
  it('takes two calls of the function: one for the list, one for ten previews', async () => {
    const { probed } = await open();
    const { calls } = await probed.report();
    expect(calls.map(({ action }) => action)).toEqual(['listThreads', 'previewThreads']);
  });

  it('takes 18 API calls in 3 round trips while the function is cold, then 12 in 2', async () => {
    const cold = await asked(open);
    expect(cold.calls).toBeLessThanOrEqual(18);
    expect(cold.inARow).toBeLessThanOrEqual(3);
    const warm = await asked(open);
    expect(warm.calls).toBeLessThanOrEqual(12);
    expect(warm.inARow).toBeLessThanOrEqual(2);
  });
});

describe('opening a thread', () => {
  it('takes one call of the function, and at most 4 API calls in 2 round trips', async () => {
    const opened = await open();
    const { record, probed } = opened;
    const before = (await probed.report()).calls.length;
    const { calls, inARow } = await asked(async () => {
      await record.openThread(POLES);
      await rest(opened);
    });
    expect((await probed.report()).calls.slice(before)).toMatchObject([{ action: 'readThread' }]);
    expect(calls).toBeLessThanOrEqual(4);
    expect(inARow).toBeLessThanOrEqual(2);
  });
});

describe('a card at rest', () => {
  it('is told nothing, however often it is asked whether it still answers', async () => {
    const opened = await open();
    expect(await crossed(opened, () => opened.record.waitUntilStable())).toEqual({
      toWorker: 0,
      toPage: 0,
      changes: 0,
    });
  });
});

describe('a letter typed', () => {
  it('in a reply is told to the card and changes nothing on the page', async () => {
    const opened = await open();
    const { record } = opened;
    await record.openThread(POLES);
    const { keyboard } = record.page;
    await record.panel.getByRole('textbox', { name: 'Reply' }).press('T');
    await rest(opened);
    expect(await crossed(opened, () => keyboard.type('he poles are '))).toEqual({
      toWorker: 13,
      toPage: 13,
      changes: 0,
    });
  });

  it('in the search is told to fewer components than there are rows, when all of these stay', async () => {
    const opened = await open();
    const { record } = opened;
    await record.card.getByRole('button', { name: 'Search and filter' }).click();
    const search = record.card.getByRole('searchbox', { name: 'Search' });
    await search.focus();
    await rest(opened);
    const { changes, toWorker, toPage } = await crossed(opened, () => search.press('Space'));
    expect(await record.rows.count()).toBe(10);
    expect(changes).toBeLessThan(10);
    expect(toWorker + toPage).toBeLessThan(20);
  });
});

describe('a look for news that brings none', () => {
  it('tells the page that it is under way and when it ended, and nothing of rows and messages', async () => {
    const opened = await open();
    const { record, probed } = opened;
    await record.openThread(SCHOOL);
    await rest(opened);
    const before = (await probed.report()).calls.length;
    const { changes } = await crossed(opened, async () => {
      await probed.skip(HALF_A_MINUTE);
      await expect.poll(async () => (await probed.report()).calls.length).toBe(before + 2);
    });
    expect(await record.rows.count()).toBe(10);
    expect(changes).toBeLessThan(10);
  });
});
