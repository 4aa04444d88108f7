import type { FakeClock } from './fake-clock.ts';
import type { HttpRecorder } from './http-recorder.ts';

/** Waits for a promise and lets time pass only while nothing happens on the wire: so nothing waits, however long a wait is. */
export async function runWithFakeTime<Value>(
  promise: Promise<Value>,
  clock: FakeClock,
  wire: HttpRecorder,
): Promise<Value> {
  const state = { settled: false };
  const settle = () => void (state.settled = true);
  const settled = promise.then(settle, settle);
  while (!state.settled) {
    if (await isQuiet(state, settled, wire)) clock.runNextTimer();
  }
  return promise;
}

/** The same for a promise that waits for no call. */
export async function runTimers<Value>(promise: Promise<Value>, clock: FakeClock): Promise<Value> {
  const state = { settled: false };
  const settle = () => void (state.settled = true);
  void promise.then(settle, settle);
  for (;;) {
    for (let count = 0; count < 20; count += 1) await Promise.resolve();
    if (state.settled) return promise;
    clock.runNextTimer();
  }
}

/** True once nothing has happened on the wire for a while in which this process was free to notice it. */
async function isQuiet(
  state: { settled: boolean },
  settled: Promise<void>,
  wire: HttpRecorder,
): Promise<boolean> {
  // On a busy machine even the loopback keeps a request waiting.
  const checks = wire.pending > 0 ? 6 : 3;
  for (let count = 0; count < checks; count += 1) {
    const { activity } = wire;
    const start = performance.now();
    const pause = new Promise((resolve) => setTimeout(resolve, count === 0 ? 1 : 5));
    await Promise.race([settled, pause]);
    if (state.settled || activity !== wire.activity) return false;
    if (performance.now() - start > 20) return false;
  }
  return true;
}
