import { z } from 'zod';
import { seededRandom } from 'hubspot-simulator';
import { openThread, RECORD_EVERY_MS, rowsOf, taskOf, work } from './agent.ts';
import { busyTeam, recordOf, type WorkRecord } from './busy-team.ts';
import type { Built, Outcome, Scenario } from './simulate.ts';
import { loadCard } from './simulated-card.ts';
import { simulateFunctions, type Living } from './simulated-functions.ts';
import { simulateHubSpot } from './simulated-hubspot.ts';
import { showsError } from './visible-errors.ts';

// Plays one scenario in this process and prints its outcome as JSON.

const NOW = new Date('2026-11-17T10:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PRIYA = 9001;
const TASKS_AN_HOUR = 40;
/** The time from leaving one record to opening the next. */
const TO_NEXT_RECORD_MS = 3_000;
/** The rate limit of a small account: https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines */
const SMALL = { tenSecondly: 100, daily: 250_000 };

const Gappy = z.object({ data: z.object({ incomplete: z.array(z.string()) }) });
/** Actions that agents do not wait for when the card repeats them. */
const LOOKED_FOR = new Set(['listThreads', 'readThread']);

const { built, scenario, living } = JSON.parse(process.argv[2] ?? '') as {
  built: Built;
  scenario: Scenario;
  living: Living;
};

const customers =
  scenario.name === 'crowd' ? scenario.working * TASKS_AN_HOUR + scenario.agents : TASKS_AN_HOUR;
const hubspot = simulateHubSpot(busyTeam(customers), NOW);
// HubSpot's client uses the global fetch.
globalThis.fetch = hubspot.fetch;
const { time } = hubspot;
const random = seededRandom(1);
const callFunction = await simulateFunctions(built.functionFile, living, hubspot, random);
const putOn = await loadCard(built.card);

let outcome = nothingYet();
let byAction: Record<string, number> = {};
let waits: number[] = [];

function nothingYet() {
  return { functionCalls: 0, errorsSeen: 0, gaveWay: 0, done: 0, givenUp: [] as string[] };
}

/** Excludes everything up to now from the outcome. */
function startCounting(): void {
  outcome = nothingYet();
  byAction = {};
  waits = [];
  hubspot.startCounting();
}

/** Opens a card on a record. */
function openCard(record: WorkRecord) {
  const asked = new Set<string>();
  /** What the function reports as missing from its responses. */
  const gaps = new Set<string>();
  return putOn(
    { ...record, userId: PRIYA },
    {
      time,
      random,
      serverless: async (parameters) => {
        const action = actionOf(parameters);
        const isWaitedFor = !LOOKED_FOR.has(action) || !asked.has(JSON.stringify(parameters));
        asked.add(JSON.stringify(parameters));
        outcome.functionCalls += 1;
        byAction[action] = (byAction[action] ?? 0) + 1;
        const start = time.now();
        const answer = await callFunction({ parameters, user: { userId: PRIYA } });
        if (isLook(parameters) && !isGood(answer)) outcome.gaveWay += 1;
        if (isWaitedFor) waits.push(time.now() - start);
        const gap = gapIn(answer);
        if (gap !== undefined) gaps.add(gap);
        return answer;
      },
      onShow: (text) => {
        const showsGap = [...gaps].some((gap) => text.includes(gap));
        if (showsGap || showsError(text)) outcome.errorsSeen += 1;
      },
    },
  );
}

function isLook(parameters: unknown): boolean {
  return typeof parameters === 'object' && parameters !== null && 'poll' in parameters;
}

function isGood(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}

function gapIn(answer: unknown): string | undefined {
  return Gappy.safeParse(answer).data?.data.incomplete.join(', ');
}

function actionOf(parameters: unknown): string {
  return typeof parameters === 'object' && parameters !== null && 'action' in parameters
    ? String(parameters.action)
    : '';
}

/**
 * Does one agent's tasks, each on a new card, one per 90 seconds.
 *
 * @param haste Multiplies the time that a record takes.
 */
async function workThrough(
  records: WorkRecord[],
  until: number,
  haste: () => number = () => 1,
): Promise<void> {
  for (const [number, record] of records.entries()) {
    const next = time.now() + RECORD_EVERY_MS * haste();
    if (next > until) return;
    const card = openCard(record);
    try {
      await work(card, taskOf(number, record), time);
      outcome.done += 1;
    } catch (error) {
      outcome.givenUp.push(String(error));
    }
    await time.wait(Math.max(0, next - TO_NEXT_RECORD_MS - time.now()));
    card.leave();
    await time.wait(Math.max(0, next - time.now()));
  }
}

async function play(): Promise<void> {
  switch (scenario.name) {
    case 'idle': {
      const card = openCard(scenario.record);
      void card
        .until('list', () => rowsOf(card).length > 0)
        .then(async () => {
          const [row] = rowsOf(card);
          if (scenario.withThread && row) await openThread(card, row);
        });
      await time.passUntil(NOW.getTime() + HOUR);
      return;
    }
    case 'hour': {
      const records = Array.from({ length: TASKS_AN_HOUR }, (_, index) => recordOf(index));
      const end = NOW.getTime() + HOUR;
      void workThrough(records, end);
      await time.passUntil(end);
      return;
    }
    case 'crowd': {
      const { agents, working, minutes, openedWithin } = scenario;
      const begin = NOW.getTime() + openedWithin * MINUTE;
      const end = begin + minutes * MINUTE;
      for (let agent = working; agent < agents; agent += 1) {
        const record = recordOf(working * TASKS_AN_HOUR + agent);
        time.after(random.next() * openedWithin * MINUTE, () => openCard(record));
      }
      await time.passUntil(begin);
      hubspot.limits.allowance = SMALL;
      startCounting();
      for (let agent = 0; agent < working; agent += 1) {
        const first = agent * TASKS_AN_HOUR;
        const records = Array.from({ length: TASKS_AN_HOUR }, (_, index) =>
          recordOf(first + index),
        );
        const haste = () => 0.8 + 0.4 * random.next();
        time.after(random.next() * RECORD_EVERY_MS, () => void workThrough(records, end, haste));
      }
      await time.passUntil(end);
    }
  }
}

await play();
const { made, refused } = hubspot.calls();
const sorted = waits.sort((a, b) => a - b);
const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
const texts = hubspot.store.messages.all().map((message) => JSON.stringify(message));
const result: Outcome = {
  ...outcome,
  calls: made,
  refused,
  replies: texts.filter((text) => text.includes('We look into it at once')).length,
  wait: { middle: at(0.5), slow: at(0.95) },
  byAction,
};
// Logs went to stderr.
process.stdout.write(JSON.stringify(result), () => process.exit(0));
