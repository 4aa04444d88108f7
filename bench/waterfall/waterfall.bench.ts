import { writeFile } from 'node:fs/promises';
import type { LoggedRequest } from 'hubspot-simulator';
import { openChromium } from '../browser/chromium.ts';
import type { Report } from '../browser/report.ts';
import type { PaintTarget } from '../browser/paint-targets.ts';
import { startHarness } from '../browser/harness.ts';
import type { Benchmark } from '../statistics/benchmark.ts';
import { callDepth } from '../round-trips/call-depth.ts';
import { grouped, type Bar, type Lane } from './lane.ts';
import { pictureOf } from './picture.ts';

const PICTURE = new URL('../waterfall.svg', import.meta.url);
const TITLE = 'Opening a record, from the start of the card until everything is on screen';
/** So long that nothing else matters, and every run draws the same picture. */
const TRIP_MS = 3_000;
/** In round trips. */
const STEP = 0.5;
const ROW: PaintTarget = { name: 'row', of: '.card-frame [data-testid="thread-row"]' };

export const benchmark: Benchmark = {
  title: 'The waterfall of opening a record with a cold function (bench/waterfall.svg)',

  async measure() {
    const browser = await openChromium();
    const { simulator, open, close } = await startHarness(browser, { latency: TRIP_MS });
    const { waitUntilStable, report } = await open('contact/101', { targets: [ROW] });
    await waitUntilStable();
    const noted = await report();
    const requests = simulator.requests.all();
    await browser.close();
    await close();

    const moments = momentsOf(noted);
    const lanes = lanesOf(noted, requests, moments);
    const signs = [
      { what: 'list on screen', at: moments.list },
      { what: 'previews and names', at: moments.all },
    ];
    await writeFile(PICTURE, pictureOf(TITLE, lanes, signs));
    return [
      { what: 'Function calls', value: noted.calls.length, unit: '' },
      { what: 'API calls', value: requests.length, unit: '' },
      {
        what: 'API calls one after another',
        value: callDepth(requests),
        unit: '',
        limit: { on: 'value', atMost: 3 },
      },
    ];
  },
};

function lanesOf(
  { openedAt, startedAt, calls }: Report,
  requests: LoggedRequest[],
  { list, all }: Moments,
): Lane[] {
  const cardStartedAt = openedAt + startedAt;
  return [
    {
      where: 'Browser',
      bars: [
        { what: 'card started, waits for its list', from: 0, to: list },
        { what: 'list can be used', from: list, to: all },
      ],
    },
    {
      where: 'Function',
      bars: calls.map(({ action, start, end = start }) =>
        barOf(action, start - startedAt, end - startedAt),
      ),
    },
    {
      where: 'API',
      bars: grouped(
        requests.map(({ method, path, at, milliseconds }) => {
          const start = Date.parse(at) - cardStartedAt;
          return barOf(`${method} ${shortened(path)}`, start, start + milliseconds);
        }),
      ),
    },
  ];
}

interface Moments {
  list: number;
  all: number;
}

function momentsOf({ startedAt, seen, changedAt }: Report): Moments {
  return {
    list: rounded((seen['row'] ?? Number.NaN) - startedAt),
    all: rounded(changedAt - startedAt),
  };
}

function barOf(what: string, start: number, end: number): Bar {
  return { what, from: rounded(start), to: rounded(end) };
}

/** In round trips. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds / TRIP_MS / STEP) * STEP;
}

/** The path without its version and ids. */
function shortened(path: string): string {
  return path
    .replace(/^\/conversations\/(v3\/conversations|conversations\/[^/]+)/, '')
    .replace(/\/\d{4,}/g, '/…');
}
