import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../src/app/functions/conversations/hubspot/transport/clock.ts';
import { seededRandom, startSimulator, type Simulator } from 'hubspot-simulator';
import type { Benchmark, Row } from '../statistics/benchmark.ts';
import { AutoAdvancingClock } from '../function/auto-advancing-clock.ts';
import { sendByFunction } from './by-function.ts';
import { sendByRetryingClient } from './by-retrying-client.ts';
import { busyDay, CONTACT_ID, waitingThreads } from './seed.ts';
import { createSendCase } from './send-case.ts';
import type { SendCase } from './send-case.ts';
import { sum, tally } from './tally.ts';
import type { Tally } from './tally.ts';
import type { Sender, ReportedAttempt } from './reported.ts';

const SENDS = 10_000;
const SENDS_A_DAY = 1_000;
/** Cases that run at the same time, each on its own thread. */
const AT_ONCE = 120;
/** Longer than any delayed response, in real time. */
const ALL_LANDED_MS = 150;
/** Longer than any delayed message, on the simulator's clock. */
const ALL_ARRIVED_MS = 600_000;

const NOW = new Date('2026-11-17T10:00:00Z');

export const benchmark: Benchmark = {
  title: `${SENDS.toLocaleString('en')} replies under faults, compared with a client that retries`,

  async measure() {
    const ours: Tally[] = [];
    const theirs: Tally[] = [];
    for (let day = 1; day <= SENDS / SENDS_A_DAY; day += 1) {
      const sendCases = sendCasesOf(day);
      ours.push(await live(sendCases, sendByFunction));
      theirs.push(await live(sendCases, sendByRetryingClient));
    }
    return rowsOf(sum(ours), sum(theirs));
  },
};

function sendCasesOf(day: number): SendCase[] {
  const random = seededRandom(day);
  const sendCases: SendCase[] = [];
  for (let sends = 0; sends < SENDS_A_DAY;) {
    const number = day * SENDS_A_DAY + sendCases.length;
    const id = waitingThreads[sendCases.length % waitingThreads.length]?.id ?? '';
    const sendCase = createSendCase(random, number, { id, contactId: CONTACT_ID });
    sendCases.push(sendCase);
    sends += sendCase.attempts.length;
  }
  return sendCases;
}

/** Plays one day with its own simulated API. */
async function live(
  sendCases: SendCase[],
  senderOf: (simulator: Simulator, clock: Clock) => Sender,
): Promise<Tally> {
  const simulator = await startSimulator({ seed: busyDay, now: NOW, clock: 'standing' });
  simulator.limits.allowance = { tenSecondly: 1e9, daily: 1e9 };
  const clock = new AutoAdvancingClock(NOW, (milliseconds) =>
    simulator.clock.advance(milliseconds),
  );
  const send = senderOf(simulator, clock);
  const reported: { sendCase: SendCase; attempts: ReportedAttempt[] }[] = [];
  for (let first = 0; first < sendCases.length; first += AT_ONCE) {
    const batch = sendCases.slice(first, first + AT_ONCE);
    simulator.faults.set(batch.flatMap(({ faults }) => faults));
    const work = batch.map(async (sendCase) => ({ sendCase, attempts: await send(sendCase) }));
    reported.push(...(await clock.until(Promise.all(work))));
    clock.advance(60_000);
  }
  await setTimeout(ALL_LANDED_MS);
  simulator.faults.clear();
  clock.advance(ALL_ARRIVED_MS);
  // Delayed messages arrive with the next call.
  await fetch(`${simulator.url}/account-info/v3/details`);
  const tallies = reported.map(({ sendCase, attempts }) =>
    tally(
      attempts,
      simulator.store.messagesOf(sendCase.threadId).map(({ wire }) => wire),
    ),
  );
  await simulator.close();
  return sum(tallies);
}

function rowsOf(ours: Tally, theirs: Tally): Row[] {
  const row = (what: string, name: keyof Tally, atMost?: number): Row => ({
    what,
    value: ours[name],
    baseline: theirs[name],
    unit: '',
    ...(atMost !== undefined && { limit: { on: 'value', atMost } }),
  });
  return [
    row('Replies, including resends after "unconfirmed"', 'attempts'),
    row('Sent twice', 'sentTwice', 0),
    row('Reported as sent, but not on the thread', 'sentWithoutBeingThere', 0),
    row('Reported as not sent, but on the thread', 'notSentWhileBeingThere', 0),
    row('Without an outcome', 'withoutOutcome', 0),
    row('Reported as sent', 'reportedSent'),
    row('Reported as not sent', 'reportedNotSent'),
    row('Reported as unconfirmed, also after two checks', 'reportedUnconfirmed'),
  ];
}
