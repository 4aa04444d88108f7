import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { probe, type Probe } from '../../bench/browser/probe.ts';
import { callDepth } from '../../bench/round-trips/call-depth.ts';
import { startDriver, type Driver, type RecordPage } from './driver.ts';

// Limits the number of calls and messages. The benchmarks measure durations.

const POLES = 'Snapped poles on all six Kestrel tents';
const SCHOOL = 'School discount and spring order';
/** Long enough to tell sequential calls from concurrent ones on a busy machine. */
const LATENCY_MS = 1_000;
/** The poll interval of an active card. */
const HALF_A_MINUTE = 30_000;
/** Shorter than the poll interval. */
const SOME_SECONDS = 20_000;

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

/** Opens Nora's record with the probe that counts. */
async function open(): Promise<Opened> {
  let probed: Probe | undefined;
  const record = await driver.open('record=contact/101&agent=9001', async (page) => {
    probed = await probe(page, { skipsTime: true });
  });
  if (!probed) throw new Error('The page was opened without its probe');
  const opened = { record, probed };
  await record.rows.first().waitFor();
  await waitUntilPainted(opened);
  return opened;
}

/** Waits until the card is idle and the page has painted its last change. */
async function waitUntilPainted({ record, probed }: Opened): Promise<void> {
  await record.waitUntilStable();
  await probed.waitUntilStable();
}

/** Counts the API calls that `act` causes. */
async function countApiCalls(act: () => Promise<unknown>) {
  const { latency, requests } = driver.sandbox.simulator;
  latency.milliseconds = LATENCY_MS;
  requests.clear();
  await act();
  const all = requests.all();
  return { calls: all.length, paths: all.map(({ path }) => path), roundTrips: callDepth(all) };
}

/** Counts what opening a thread causes. */
async function countThreadCalls(opened: Opened, name: string) {
  const { record, probed } = opened;
  const before = (await probed.report()).calls.length;
  const counted = await countApiCalls(async () => {
    await record.openThread(name);
    await waitUntilPainted(opened);
  });
  const made = (await probed.report()).calls.slice(before);
  return { ...counted, actions: made.map(({ action }) => action) };
}

/** Counts the messages between page and worker that `act` causes. */
async function countMessages(opened: Opened, act: () => Promise<unknown>) {
  const { report } = opened.probed;
  const { workerMessages: before } = await report();
  await act();
  await waitUntilPainted(opened);
  const { workerMessages: after } = await report();
  return {
    toWorker: after.toWorker - before.toWorker,
    toPage: after.toPage - before.toPage,
    changes: after.changes - before.changes,
  };
}

/** Names the records that were merged into this one. */
const RECORD = expect.stringMatching(/^\/crm\/objects\/[\w-]+\/contacts\/101$/) as string;
/** Names the stages of the threads' tickets. */
const TICKETS = expect.stringMatching(/^\/crm\/objects\/[\w-]+\/tickets\/search$/) as string;

/** The calls for more than threads, messages and names. */
const extrasOf = ({ paths }: { paths: string[] }) =>
  paths.filter((path) => path.startsWith('/crm/objects/')).sort();

describe('opening a record', () => {
  it('loads a list with ten previews in two function calls and few API calls', async () => {
    let opened: Opened | undefined;
    const cold = await countApiCalls(async () => {
      opened = await open();
    });
    const calls = (await opened?.probed.report())?.calls;
    expect(calls?.map(({ action }) => action)).toEqual(['listThreads', 'previewThreads']);
    expect(cold.calls).toBeLessThanOrEqual(20);
    expect(cold.roundTrips).toBeLessThanOrEqual(3);
    expect(extrasOf(cold)).toEqual([RECORD, TICKETS]);
    const warm = await countApiCalls(open);
    expect(warm.calls).toBeLessThanOrEqual(13);
    expect(warm.roundTrips).toBeLessThanOrEqual(2);
    // What was merged into the record is known by now; the stages of its tickets can have changed.
    expect(extrasOf(warm)).toEqual([TICKETS]);
  });
});

describe('opening a thread', () => {
  it('opens in one function call and few API calls, and a poll without changes re-renders only its status', async () => {
    const opened = await open();
    const first = await countThreadCalls(opened, POLES);
    // The stages to send and set need the pipelines, which the previews have loaded. The thread does not wait for them.
    expect(first.actions).toEqual(['readThread', 'readPipelines']);
    expect(first.calls).toBeLessThanOrEqual(4);
    expect(first.paths.filter((path) => path.startsWith('/crm/pipelines/'))).toEqual([]);
    expect(first.roundTrips).toBeLessThanOrEqual(2);
    await opened.record.page.keyboard.press('Escape');
    await waitUntilPainted(opened);
    const second = await countThreadCalls(opened, SCHOOL);
    expect(second.actions).toEqual(['readThread']);
    expect(second.calls).toBeLessThanOrEqual(4);
    expect(second.roundTrips).toBeLessThanOrEqual(2);

    driver.sandbox.simulator.latency.milliseconds = 0;
    const { record, probed } = opened;
    const before = (await probed.report()).calls.length;
    const { changes } = await countMessages(opened, async () => {
      await probed.skip(HALF_A_MINUTE);
      await expect.poll(async () => (await probed.report()).calls.length).toBe(before + 2);
    });
    expect(await record.rows.count()).toBe(10);
    expect(changes).toBeLessThan(10);
  });
});

describe('an idle card', () => {
  it('exchanges no messages and re-renders nothing until its next poll', async () => {
    const opened = await open();
    expect(await countMessages(opened, () => opened.record.waitUntilStable())).toEqual({
      toWorker: 0,
      toPage: 0,
      changes: 0,
    });

    await opened.record.card.getByRole('button', { name: 'Search and filter' }).click();
    await waitUntilPainted(opened);
    const { changes } = await countMessages(opened, () => opened.probed.skip(SOME_SECONDS));
    expect(changes).toBe(0);
  });
});

describe('a typed letter', () => {
  it('re-renders few components when the agent types in the search or in a reply', async () => {
    const opened = await open();
    const { record } = opened;
    await record.card.getByRole('button', { name: 'Search and filter' }).click();
    const search = record.card.getByRole('searchbox', { name: 'Search' });
    await search.focus();
    await waitUntilPainted(opened);
    const { changes, toWorker, toPage } = await countMessages(opened, () => search.press('Space'));
    expect(await record.rows.count()).toBe(10);
    expect(changes).toBeLessThan(10);
    expect(toWorker + toPage).toBeLessThan(20);

    await record.openThread(POLES);
    const { keyboard } = record.page;
    await record.panel.getByRole('textbox', { name: 'Reply' }).press('T');
    await waitUntilPainted(opened);
    expect(await countMessages(opened, () => keyboard.type('he poles are '))).toEqual({
      toWorker: 13,
      toPage: 13,
      changes: 0,
    });
  });
});
