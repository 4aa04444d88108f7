import { MARKS, type PaintTarget } from '../paint-targets.ts';
import { recordCalls } from './calls.ts';
import { recordWorkerMessages } from './worker-messages.ts';
import { watch } from './watch.ts';

// Runs on the record page before anything else, and records what happens there.

const CARD = '.card-frame, .hs-panel';
const QUIET_MS = 200;
const ANSWER_MS = 10;

const calls = recordCalls();
const { workerMessages, startedAt, skip } = recordWorkerMessages();
const { seen, isAllSeen, changedAt, watchFor } = watch(CARD);
let pressedAt = 0;

addEventListener(
  'pointerdown',
  ({ timeStamp }) => {
    pressedAt = timeStamp;
    performance.mark(MARKS.press);
  },
  true,
);
addEventListener('keydown', () => void performance.mark(MARKS.key), true);

const isAnswered = () => calls.every(({ end }) => end !== undefined);

/** When something last happened. */
const latest = () => Math.max(changedAt(), calls.at(-1)?.end ?? Infinity);

const isStable = () => isAllSeen() && isAnswered() && performance.now() - latest() > QUIET_MS;

/** Resolves when every target was painted, no call is running, and the card has not changed for a while. */
async function waitUntilStable(): Promise<void> {
  while (!isStable()) await new Promise((resolve) => setTimeout(resolve, QUIET_MS / 4));
}

/** Resolves when the worker has processed every response. */
async function answered(): Promise<void> {
  let before = Number.NaN;
  while (!isAnswered() || workerMessages.toPage !== before) {
    before = workerMessages.toPage;
    await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
  }
}

const report = () => ({
  openedAt: performance.timeOrigin,
  startedAt: startedAt(),
  seen,
  pressedAt,
  changedAt: changedAt(),
  calls,
  workerMessages,
});

Object.assign(window, {
  probe: {
    watchFor: (target: PaintTarget) => watchFor(target),
    waitUntilStable,
    answered,
    skip,
    report,
  },
});
