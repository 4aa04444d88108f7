import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../src/app/functions/conversations/hubspot/transport/clock.ts';
import { seededRandom, startSimulator, type Simulator } from 'hubspot-simulator';
import type { Benchmark, Row } from '../statistics/benchmark.ts';
import { AutoAdvancingClock } from '../function/auto-advancing-clock.ts';
import { sendByFunction } from './by-function.ts';
import { sendByRetryingClient } from './by-retrying-client.ts';
import { isByMail, manyCustomers, threadsToAnswer } from './seed.ts';
import { createSendCase, isUndecidable } from './send-case.ts';
import type { SendCase } from './send-case.ts';
import { sum, tally } from './tally.ts';
import type { Tally } from './tally.ts';
import type { Sender, ReportedAttempt } from './reported.ts';

const SENDS = 5_000;
const SENDS_A_DAY = 1_000;
/** Cases that run at the same time, each on its own thread. */
const AT_ONCE = 120;
/** Longer than any delayed response, in real time. */
const ALL_LANDED_MS = 150;
/** Longer than any delayed message, on the simulator's clock. */
const ALL_ARRIVED_MS = 600_000;

const NOW = new Date('2026-11-17T10:00:00Z');
const HOUR = 3_600_000;

interface Day {
  number: number;
  /** How far HubSpot's clock is ahead of the function's. */
  skewMs: number;
  variants: string[];
}

/** HubSpot differs from day to day. */
const DAYS: Omit<Day, 'number'>[] = [
  { skewMs: 0, variants: [] },
  { skewMs: 90_000, variants: ['reply-appends-signature'] },
  { skewMs: -90_000, variants: ['client-type-unknown'] },
  { skewMs: 0, variants: ['reply-reopens-thread', 'reply-assigns-sender'] },
  { skewMs: 60_000, variants: ['client-type-missing', 'reply-appends-signature'] },
];

/** The tally of all cases, and of those in which nobody can know what happened. */
interface DayTally {
  decidable: Tally;
  undecidable: Tally;
}

export const benchmark: Benchmark = {
  title: `${SENDS.toLocaleString('en')} replies under faults, compared with a client that retries`,

  async measure() {
    const ours: DayTally[] = [];
    const theirs: DayTally[] = [];
    for (let number = 1; number <= SENDS / SENDS_A_DAY; number += 1) {
      const day = { skewMs: 0, variants: [], ...DAYS[(number - 1) % DAYS.length], number };
      const sendCases = sendCasesOf(number);
      ours.push(await live(day, sendCases, sendByFunction));
      theirs.push(await live(day, sendCases, sendByRetryingClient));
    }
    return rowsOf(ours, theirs);
  },
};

function sendCasesOf(day: number): SendCase[] {
  const random = seededRandom(day);
  const sendCases: SendCase[] = [];
  for (let sends = 0; sends < SENDS_A_DAY;) {
    const number = day * SENDS_A_DAY + sendCases.length;
    const thread = threadsToAnswer[sendCases.length % threadsToAnswer.length];
    if (!thread) throw new Error('no thread to send to');
    const sendCase = createSendCase(random, number, {
      id: thread.id,
      contactId: thread.with,
      isByMail: isByMail(thread),
    });
    sendCases.push(sendCase);
    sends += sendCase.attempts.length;
  }
  return sendCases;
}

/** Plays one day with its own simulated API. */
async function live(
  { skewMs, variants }: Day,
  sendCases: SendCase[],
  senderOf: (simulator: Simulator, clock: Clock) => Sender,
): Promise<DayTally> {
  const now = new Date(NOW.getTime() + skewMs);
  const simulator = await startSimulator({ seed: manyCustomers, now, clock: 'standing', variants });
  simulator.limits.allowance = { tenSecondly: 1e9, daily: 1e9 };
  const clock = new AutoAdvancingClock(NOW, (milliseconds) =>
    simulator.clock.advance(milliseconds),
  );
  const send = senderOf(simulator, clock);
  const reported: { sendCase: SendCase; attempts: ReportedAttempt[] }[] = [];
  for (let first = 0; first < sendCases.length; first += AT_ONCE) {
    const batch = sendCases.slice(first, first + AT_ONCE);
    simulator.faults.set(batch.flatMap(({ faults }) => faults));
    for (const sendCase of batch) prepare(sendCase, simulator, clock);
    const work = batch.map(async (sendCase) => ({ sendCase, attempts: await send(sendCase) }));
    reported.push(...(await clock.until(Promise.all(work))));
    clock.advance(60_000);
  }
  await setTimeout(ALL_LANDED_MS);
  simulator.faults.clear();
  clock.advance(ALL_ARRIVED_MS);
  // Delayed messages arrive with the next call.
  await fetch(`${simulator.url}/account-info/v3/details`);
  const labelsOwn = !variants.some((name) => name.startsWith('client-type-'));
  const tallyOf = (undecidable: boolean) =>
    sum(
      reported
        .filter(({ sendCase }) => isUndecidable(sendCase, labelsOwn) === undecidable)
        .map(({ sendCase, attempts }) =>
          tally(
            attempts,
            simulator.store.messagesOf(sendCase.threadId).map(({ wire }) => wire),
          ),
        ),
    );
  await simulator.close();
  return { decidable: tallyOf(false), undecidable: tallyOf(true) };
}

/** What happens on a thread besides the attempts: the newest message may be dated ahead, and the agent also types in HubSpot. */
function prepare(sendCase: SendCase, { store, url }: Simulator, clock: Clock): void {
  const { threadId, attempts, newestIsAhead, typedInHubSpotAfterMs } = sendCase;
  const newest = store.messagesOf(threadId).at(-1);
  if (newestIsAhead && newest) {
    const createdAt = new Date(Date.parse(newest.wire.createdAt) + HOUR).toISOString();
    store.messages.put({ ...newest, wire: { ...newest.wire, createdAt } });
  }
  const [first] = attempts;
  if (typedInHubSpotAfterMs === undefined || !first) return;
  clock.after(typedInHubSpotAfterMs, () => {
    void fetch(`${url}/_sandbox/threads/${threadId}/colleague-reply`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ userId: first.userId, text: first.text }),
    });
  });
}

function rowsOf(ours: DayTally[], theirs: DayTally[]): Row[] {
  const row = (
    what: string,
    name: keyof Tally,
    { of = 'decidable', atMost }: { of?: keyof DayTally; atMost?: number } = {},
  ): Row => ({
    what,
    value: sum(ours.map((day) => day[of]))[name],
    baseline: sum(theirs.map((day) => day[of]))[name],
    unit: '',
    ...(atMost !== undefined && { limit: { on: 'value', atMost } }),
  });
  return [
    row('Replies, including resends after "unconfirmed"', 'attempts'),
    row('Sent twice', 'sentTwice', { atMost: 0 }),
    row('Reported as sent, but not on the thread', 'sentWithoutBeingThere', { atMost: 0 }),
    row('Reported as not sent, but on the thread', 'notSentWhileBeingThere', { atMost: 0 }),
    row('Without an outcome', 'withoutOutcome', { atMost: 0 }),
    row('Reported as sent', 'reportedSent'),
    row('Reported as not sent', 'reportedNotSent'),
    row('Reported as unconfirmed, also after two checks', 'reportedUnconfirmed'),
    row('Replies of which nobody can know', 'attempts', { of: 'undecidable' }),
    row('… sent twice', 'sentTwice', { of: 'undecidable' }),
    row('… reported as sent, but not on the thread', 'sentWithoutBeingThere', {
      of: 'undecidable',
    }),
    row('… reported as not sent, but on the thread', 'notSentWhileBeingThere', {
      of: 'undecidable',
    }),
    row('… without an outcome', 'withoutOutcome', { of: 'undecidable', atMost: 0 }),
  ];
}
