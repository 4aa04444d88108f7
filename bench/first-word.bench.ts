import { openChromium } from './browser/chromium.ts';
import { startHarness, type Harness, type Opened } from './browser/harness.ts';
import type { Benchmark, Row } from './statistics/benchmark.ts';

/** A laptop's screen below the browser's own bars. */
const LAPTOP = { width: 1280, height: 650 };
const MAX_PIXELS = 240;

interface Kind {
  what: string;
  thread: string;
  prepare?: (opened: Opened) => Promise<void>;
  /** Replies are not possible. */
  readOnly?: true;
}

const KINDS: Kind[] = [
  { what: 'an e-mail', thread: 'Snapped poles on all six Kestrel tents' },
  { what: 'a chat', thread: 'Still there?' },
  { what: 'a thread with a comment on top', thread: 'Snapped poles', prepare: addComment },
  { what: 'a thread that cannot be answered', thread: 'Great! Can I pick', readOnly: true },
  { what: 'a thread with a bounced reply', thread: 'Exchange: rain jackets' },
];

export const benchmark: Benchmark = {
  title: `Pixels above the first word of an opened thread, at ${LAPTOP.width}×${LAPTOP.height}`,

  async measure() {
    const browser = await openChromium();
    const harness = await startHarness(browser);
    const rows: Row[] = [];
    for (const kind of KINDS) rows.push(...(await measureKind(harness, kind)));
    await harness.close();
    await browser.close();
    return rows;
  },
};

async function measureKind(harness: Harness, kind: Kind): Promise<Row[]> {
  const opened = await harness.open('contact/101');
  const { page, panel, rows, close } = opened;
  await page.setViewportSize(LAPTOP);
  await rows.filter({ hasText: kind.thread }).first().click();
  const messages = panel.getByTestId('message');
  await messages.first().waitFor();
  await opened.waitUntilStable();
  await kind.prepare?.(opened);
  await opened.waitUntilStable();
  const first = await messages.first().boundingBox();
  const field = kind.readOnly ? undefined : await panel.getByRole('textbox').first().boundingBox();
  await close();
  const fieldEnd = field ? field.y + field.height : undefined;
  return [
    {
      what: `First message of ${kind.what}`,
      value: first?.y ?? Number.NaN,
      unit: 'px',
      limit: { on: 'value', atMost: MAX_PIXELS },
    },
    ...(kind.readOnly
      ? []
      : [
          {
            what: `End of the reply box of ${kind.what}`,
            value: fieldEnd ?? Number.NaN,
            unit: 'px',
            limit: { on: 'value' as const, atMost: LAPTOP.height },
          },
        ]),
  ];
}

async function addComment({ panel }: Opened): Promise<void> {
  await panel.getByRole('button', { name: 'Comment', exact: true }).click();
  await panel.getByRole('textbox').first().fill('The spare poles are in Leeds.');
  await panel.getByRole('button', { name: 'Add comment' }).click();
  await panel.getByText('Added at').first().waitFor();
}
