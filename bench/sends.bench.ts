import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../src/app/functions/conversations/hubspot/transport/clock.ts';
import { seededRandom, startSimulator, type Simulator } from 'hubspot-simulator';
import type { Figure, Row } from './figure.ts';
import { JumpingClock } from './jumping-clock.ts';
import { sendByFunction } from './sends/by-function.ts';
import { sendByRetryingClient } from './sends/by-retrying-client.ts';
import { busyDay, CONTACT_ID, waitingThreads } from './sends/seed.ts';
import { tellStory } from './sends/story.ts';
import type { Story } from './sends/story.ts';
import { sum, tally } from './sends/tally.ts';
import type { Tally } from './sends/tally.ts';
import type { Sender, ToldAttempt } from './sends/told.ts';

const SENDS = 10_000;
const SENDS_A_DAY = 1_000;
/** Stories that happen at the same time, each on a thread of its own. */
const AT_ONCE = 120;
/** Longer than any answer is held back, in real time. */
const ALL_LANDED_MS = 150;
/** Longer than any message takes to its thread, by the simulator's clock. */
const ALL_ARRIVED_MS = 600_000;

const NOW = new Date('2026-11-17T10:00:00Z');

export const figure: Figure = {
  title: `${SENDS.toLocaleString('en')} sends on bad days, beside a client that retries`,

  async measure() {
    const ours: Tally[] = [];
    const theirs: Tally[] = [];
    for (let day = 1; day <= SENDS / SENDS_A_DAY; day += 1) {
      const stories = storiesOf(day);
      ours.push(await live(stories, sendByFunction));
      theirs.push(await live(stories, sendByRetryingClient));
    }
    return rowsOf(sum(ours), sum(theirs));
  },
};

function storiesOf(day: number): Story[] {
  const random = seededRandom(day);
  const stories: Story[] = [];
  for (let sends = 0; sends < SENDS_A_DAY;) {
    const number = day * SENDS_A_DAY + stories.length;
    const id = waitingThreads[stories.length % waitingThreads.length]?.id ?? '';
    const story = tellStory(random, number, { id, contactId: CONTACT_ID });
    stories.push(story);
    sends += story.attempts.length;
  }
  return stories;
}

/** One day with a simulated API of its own. */
async function live(
  stories: Story[],
  senderOf: (simulator: Simulator, clock: Clock) => Sender,
): Promise<Tally> {
  const simulator = await startSimulator({ seed: busyDay, now: NOW, clock: 'standing' });
  simulator.limits.allowance = { tenSecondly: 1e9, daily: 1e9 };
  const clock = new JumpingClock(NOW, (milliseconds) => simulator.clock.advance(milliseconds));
  const send = senderOf(simulator, clock);
  const told: { story: Story; attempts: ToldAttempt[] }[] = [];
  for (let first = 0; first < stories.length; first += AT_ONCE) {
    const batch = stories.slice(first, first + AT_ONCE);
    simulator.faults.set(batch.flatMap(({ faults }) => faults));
    const work = batch.map(async (story) => ({ story, attempts: await send(story) }));
    told.push(...(await clock.until(Promise.all(work))));
    clock.advance(60_000);
  }
  await setTimeout(ALL_LANDED_MS);
  simulator.faults.clear();
  clock.advance(ALL_ARRIVED_MS);
  // Whatever waits arrives with the next call.
  await fetch(`${simulator.url}/account-info/v3/details`);
  const tallies = told.map(({ story, attempts }) =>
    tally(
      attempts,
      simulator.store.messagesOf(story.threadId).map(({ wire }) => wire),
    ),
  );
  await simulator.close();
  return sum(tallies);
}

function rowsOf(ours: Tally, theirs: Tally): Row[] {
  const row = (what: string, name: keyof Tally, atMost?: number): Row => ({
    what,
    figure: ours[name],
    baseline: theirs[name],
    unit: '',
    ...(atMost !== undefined && { limit: { on: 'figure', atMost } }),
  });
  return [
    row('Sends, with those repeated after "unconfirmed"', 'attempts'),
    row('Sent twice', 'sentTwice', 0),
    row('Called sent without being there', 'sentWithoutBeingThere', 0),
    row('Called not sent while being there', 'notSentWhileBeingThere', 0),
    row('Without an outcome', 'withoutOutcome', 0),
    row('Called sent', 'toldSent'),
    row('Called not sent', 'toldNotSent'),
    row('Called unconfirmed, also after two checks', 'toldUnconfirmed'),
  ];
}
