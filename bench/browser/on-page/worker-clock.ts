// Runs in the card's worker before anything else, so that its clock can be advanced. Apart from that, the time stands
// still: on a slow machine, no poll and no tick of a clock falls into what is counted or measured.

interface Timer {
  due: number;
  run: () => void;
  /** The worker's real timer, which also runs while the time stands still. */
  own: ReturnType<typeof setTimeout>;
}

const startedAt = Date.now();
const own = {
  setTimeout: setTimeout.bind(globalThis),
  clearTimeout: clearTimeout.bind(globalThis),
};
const timers = new Map<number, Timer>();
let skipped = 0;
let count = 0;

const now = () => startedAt + skipped;

function start(id: number, run: () => void, milliseconds: number): number {
  const ring = () => {
    if (timers.delete(id)) run();
  };
  timers.set(id, { due: now() + milliseconds, run: ring, own: own.setTimeout(ring, milliseconds) });
  return id;
}

function stop(id: number): void {
  own.clearTimeout(timers.get(id)?.own);
  timers.delete(id);
}

function repeat(id: number, run: () => void, milliseconds: number): number {
  const again = () => {
    repeat(id, run, milliseconds);
    run();
  };
  return start(id, again, milliseconds);
}

function skip(milliseconds: number): void {
  skipped += milliseconds;
  const due = [...timers.entries()].filter(([, timer]) => timer.due <= now());
  for (const [id, { run }] of due) {
    own.clearTimeout(timers.get(id)?.own);
    run();
  }
}

Date.now = now;
Object.assign(globalThis, {
  setTimeout: (run: () => void, milliseconds = 0) => start(++count, run, milliseconds),
  setInterval: (run: () => void, milliseconds = 0) => repeat(++count, run, milliseconds),
  clearTimeout: stop,
  clearInterval: stop,
});
addEventListener('message', ({ data }: MessageEvent<{ skip?: unknown } | null>) => {
  if (typeof data?.skip === 'number') skip(data.skip);
});
