import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { probe, type Probe } from '../../bench/browser/probe.ts';
import { startDriver, type Driver, type RecordPage } from './driver.ts';

const POLES = { id: '70010001', name: 'Snapped poles on all six Kestrel tents' };
const TEXT = 'Six new poles left today, tracked.';

/** Long enough that no slow machine lets a reply go by itself: tests skip the time. */
const UNDO_SECONDS = 300;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver({ undoSeconds: UNDO_SECONDS });
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

interface Held extends RecordPage {
  /** Lets the seconds run out in which a reply can be called back. */
  runOut: () => Promise<void>;
}

async function open(): Promise<Held> {
  const probes: Probe[] = [];
  const opened = await driver.open('record=contact/101&agent=9002', async (page) => {
    probes.push(await probe(page, { skipsTime: true }));
  });
  await opened.openThread(POLES.name);
  return {
    ...opened,
    runOut: async () => {
      for (const { skip } of probes) await skip(UNDO_SECONDS * 1_000);
    },
  };
}

/** A reply that was pressed to go and waits. */
async function hold(): Promise<Held> {
  const opened = await open();
  await box(opened).fill(TEXT);
  await send(opened).click();
  await shows(opened, 'Sends in');
  return opened;
}

const box = ({ panel }: RecordPage) => panel.getByRole('textbox', { name: 'Reply' });
const send = ({ panel }: RecordPage) => panel.getByRole('button', { name: 'Send to Nora' });
const undo = ({ page }: RecordPage) => page.getByRole('button', { name: 'Undo' });
const shows = ({ panel }: RecordPage, text: string) => panel.getByText(text).first().waitFor();

async function closePanel({ page, panel }: RecordPage) {
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
}

/** What went to the API to put a text on a thread. */
const posts = () =>
  driver.sandbox.simulator.requests
    .all()
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'));

/** What the API's own store has of the text. */
const stored = () =>
  driver.sandbox.simulator.store
    .messagesOf(POLES.id)
    .filter(({ wire }) => 'text' in wire && wire.text.includes(TEXT));

it('holds a reply back, and lets it go once when the time is over', async () => {
  const opened = await hold();
  await undo(opened).waitFor();
  expect(await box(opened).isEditable()).toBe(false);
  await opened.waitUntilStable();
  expect(posts()).toEqual([]);

  await opened.runOut();
  await shows(opened, 'Sent at');
  await opened.waitUntilStable();
  expect([posts().length, stored().length]).toEqual([1, 1]);
  expect(await box(opened).inputValue()).toBe('');
});

it('puts the agent back to a text that was called back, and sends nothing', async () => {
  const opened = await hold();
  await undo(opened).click();
  await expect.poll(() => box(opened).isEditable()).toBe(true);
  expect(await box(opened).inputValue()).toBe(TEXT);
  await opened.runOut();
  await opened.waitUntilStable();
  expect([posts(), stored()]).toEqual([[], []]);

  await send(opened).click();
  await opened.panel.getByText('Sends in').waitFor();
  await opened.runOut();
  await shows(opened, 'Sent at');
  expect(stored()).toHaveLength(1);
});

it('does not take five clicks on Send for a change of mind', async () => {
  const opened = await open();
  await box(opened).fill(TEXT);
  // Whose thread it is shows once something is written, above the button.
  await opened.waitUntilStable();
  const { x, y, width, height } = (await send(opened).boundingBox()) ?? never();
  for (let press = 0; press < 5; press++) {
    await opened.page.mouse.click(x + width / 2, y + height / 2);
    await shows(opened, 'Sends in');
  }
  await opened.runOut();
  await shows(opened, 'Sent at');
  await opened.waitUntilStable();
  expect([posts().length, stored().length]).toEqual([1, 1]);
});

it('does not hold a comment back', async () => {
  const opened = await open();
  await opened.panel.getByRole('button', { name: 'Comment', exact: true }).click();
  await opened.panel.getByRole('textbox', { name: 'Internal comment' }).fill(TEXT);
  await opened.panel.getByRole('button', { name: 'Add comment' }).click();
  await shows(opened, 'Added at');
  expect(stored()).toHaveLength(1);
});

it('tells on the row of a closed thread that a reply is about to leave, which it does', async () => {
  const opened = await hold();
  await closePanel(opened);
  await opened.card.getByText('Sends in').waitFor();
  await opened.runOut();
  await opened.card.getByText(TEXT).waitFor();
  await opened.card.getByText('Sends in').waitFor({ state: 'detached' });
  expect([posts().length, stored().length]).toEqual([1, 1]);
});

it('calls a reply back from the row of its closed thread', async () => {
  const opened = await hold();
  await closePanel(opened);
  await undo(opened).click();
  await opened.card.getByText('Sends in').waitFor({ state: 'detached' });
  await opened.runOut();
  await opened.openThread(POLES.name);
  expect(await box(opened).inputValue()).toBe(TEXT);
  expect([posts(), stored()]).toEqual([[], []]);
});

it('says that the page must stay open, and drops the reply of one that does not', async () => {
  const opened = await hold();
  await shows(opened, 'Stay on this page until then.');
  await opened.page.reload();
  await opened.openThread(POLES.name);
  await opened.runOut();
  await opened.waitUntilStable();
  expect(await box(opened).inputValue()).toBe('');
  expect([posts(), stored()]).toEqual([[], []]);
});

it('goes on holding while the list is asked for anew', async () => {
  const opened = await hold();
  await closePanel(opened);
  const before = driver.sandbox.simulator.requests.all().length;
  await opened.card.getByRole('button', { name: /^Refresh/ }).click();
  await expect.poll(() => driver.sandbox.simulator.requests.all().length).toBeGreaterThan(before);
  await opened.waitUntilStable();
  await opened.openThread(POLES.name);
  await shows(opened, 'Sends in');
  expect(await box(opened).inputValue()).toBe(TEXT);
  expect(posts()).toEqual([]);
  await opened.runOut();
  await shows(opened, 'Sent at');
  expect(stored()).toHaveLength(1);
});

it('stops a held reply that the customer overtook', async () => {
  const opened = await hold();
  await fetch(`${driver.sandbox.url}/_sandbox/threads/${POLES.id}/customer-reply`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text: 'Forget the poles.' }),
  });
  await opened.runOut();
  await shows(opened, 'Not sent: 1 new message');
  await shows(opened, 'Forget the poles.');
  expect(await box(opened).inputValue()).toBe(TEXT);
  expect([posts(), stored()]).toEqual([[], []]);
});

function never(): never {
  throw new Error('Send is not on screen');
}
