import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';

/** All times in milliseconds. */
export interface Trace {
  /** The page's marks, sorted by time. */
  marks: { name: string; at: number }[];
  tasks: { at: number; end: number; cpu: number; thread: 'page' | 'worker' }[];
}

const Event = z.object({
  name: z.string(),
  cat: z.string().default(''),
  pid: z.number(),
  tid: z.number(),
  /** Microseconds, like `dur` and `tdur`. */
  ts: z.number(),
  dur: z.number().default(0),
  /** CPU time, without any waiting. */
  tdur: z.number().default(0),
  args: z.looseObject({ name: z.unknown() }).partial().default({}),
});
const Events = z.object({ traceEvents: z.array(Event) });
type Event = z.infer<typeof Event>;

/** Chromium's names for the two threads that a card uses. */
const THREADS: Record<string, 'page' | 'worker' | undefined> = {
  CrRendererMain: 'page',
  'DedicatedWorker thread': 'worker',
};
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Traces page and worker while `act` runs. */
export async function traced(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<Trace> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const { traceEvents } = Events.parse(JSON.parse(String(await browser.stopTracing())));
  const marks = traceEvents.filter(({ cat }) => cat.includes('blink.user_timing'));
  const ownPid = marks[0]?.pid;
  const own = traceEvents.filter(({ pid }) => pid === ownPid);
  const threads = new Map(
    own.flatMap(({ name, tid, args }) => {
      const thread = name === 'thread_name' ? THREADS[String(args.name)] : undefined;
      return thread ? [[tid, thread] as const] : [];
    }),
  );
  const tasks = own.flatMap(({ name, tid, ts, dur, tdur }) => {
    const thread = name === 'RunTask' ? threads.get(tid) : undefined;
    return thread ? [{ at: ts / 1_000, end: (ts + dur) / 1_000, cpu: tdur / 1_000, thread }] : [];
  });
  return { marks: marks.map(({ name, ts }) => ({ name, at: ts / 1_000 })).sort(byTime), tasks };
}

const byTime = (one: { at: number }, other: { at: number }) => one.at - other.at;

/** CPU time, in milliseconds, of the tasks that ran, even partly, between two moments. */
export function workBetween({ tasks }: Trace, from: number, to: number): number {
  return tasks
    .filter(({ at, end }) => end > from && at < to)
    .reduce((sum, { cpu }) => sum + cpu, 0);
}
