import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { probe, type Probe } from '../../bench/browser/probe.ts';
import { startDriver, type Driver, type RecordPage } from './driver.ts';

const POLES = { id: '70010001', name: 'Snapped poles on all six Kestrel tents' };
const TEXT = 'Six new poles left today, tracked.';

/** Long enough that no reply is sent by itself on a slow machine; tests skip the time. */
const UNDO_SECONDS = 300;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver({ undoSeconds: UNDO_SECONDS });
});
beforeEach(() => driver.reset());
afterAll(() => driver.close());

interface Opened extends RecordPage {
  /** Skips the undo window. */
  skipUndoWindow: () => Promise<void>;
}

async function open(): Promise<Opened> {
  const probes: Probe[] = [];
  const opened = await driver.open('record=contact/101&agent=9002', async (page) => {
    probes.push(await probe(page, { skipsTime: true }));
  });
  await opened.openThread(POLES.name);
  return {
    ...opened,
    skipUndoWindow: async () => {
      for (const { skip } of probes) await skip(UNDO_SECONDS * 1_000);
    },
  };
}

/** Sends a reply that waits for its undo window. */
async function sendAndWait(): Promise<Opened> {
  const opened = await open();
  await box(opened).fill(TEXT);
  await send(opened).click();
  await shows(opened, 'Sending in');
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

/** Requests that add a message. */
const messageRequests = () =>
  driver.sandbox.simulator.requests
    .all()
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'));

/** Stored messages with the text. */
const stored = () =>
  driver.sandbox.simulator.store
    .messagesOf(POLES.id)
    .filter(({ wire }) => 'text' in wire && wire.text.includes(TEXT));

it('sends a reply once, after the undo window, and a comment without one', async () => {
  const opened = await sendAndWait();
  await undo(opened).waitFor();
  expect(await box(opened).isEditable()).toBe(false);
  await opened.waitUntilStable();
  expect(messageRequests()).toEqual([]);

  await opened.skipUndoWindow();
  await shows(opened, 'Sent at');
  await opened.waitUntilStable();
  expect([messageRequests().length, stored().length]).toEqual([1, 1]);
  expect(await box(opened).inputValue()).toBe('');

  await opened.panel.getByRole('button', { name: 'Comment', exact: true }).click();
  await opened.panel.getByRole('textbox', { name: 'Internal comment' }).fill(`${TEXT} Noted.`);
  await opened.panel.getByRole('button', { name: 'Add comment' }).click();
  await shows(opened, 'Added at');
  expect(stored()).toHaveLength(2);
});

it('restores the draft and sends nothing on Undo', async () => {
  const opened = await sendAndWait();
  await undo(opened).click();
  await expect.poll(() => box(opened).isEditable()).toBe(true);
  expect(await box(opened).inputValue()).toBe(TEXT);
  await opened.skipUndoWindow();
  await opened.waitUntilStable();
  expect([messageRequests(), stored()]).toEqual([[], []]);

  await send(opened).click();
  await opened.panel.getByText('Sending in').waitFor();
  await opened.skipUndoWindow();
  await shows(opened, 'Sent at');
  expect(stored()).toHaveLength(1);
});

it('does not take five clicks on Send for Undo', async () => {
  const opened = await open();
  await box(opened).fill(TEXT);
  // The notice above the button appears once the agent types, and moves the button.
  await opened.waitUntilStable();
  const { x, y, width, height } = (await send(opened).boundingBox()) ?? never();
  for (let press = 0; press < 5; press++) {
    await opened.page.mouse.click(x + width / 2, y + height / 2);
    await shows(opened, 'Sending in');
  }
  await opened.skipUndoWindow();
  await shows(opened, 'Sent at');
  await opened.waitUntilStable();
  expect([messageRequests().length, stored().length]).toEqual([1, 1]);
});

it('shows a pending reply on its row after the panel closed, and undoes it there', async () => {
  const opened = await sendAndWait();
  await closePanel(opened);
  await undo(opened).click();
  await opened.card.getByText('Sending in').waitFor({ state: 'detached' });
  await opened.skipUndoWindow();
  await opened.openThread(POLES.name);
  expect(await box(opened).inputValue()).toBe(TEXT);
  expect([messageRequests(), stored()]).toEqual([[], []]);

  await send(opened).click();
  await shows(opened, 'Sending in');
  await closePanel(opened);
  await opened.card.getByText('Sending in').waitFor();
  await opened.skipUndoWindow();
  await opened.card.getByText(TEXT).waitFor();
  await opened.card.getByText('Sending in').waitFor({ state: 'detached' });
  expect([messageRequests().length, stored().length]).toEqual([1, 1]);
});

it('asks the agent to stay on the page, and drops the reply on a reload', async () => {
  const opened = await sendAndWait();
  await shows(opened, 'Stay on this page until then.');
  await opened.page.reload();
  await opened.openThread(POLES.name);
  await opened.skipUndoWindow();
  await opened.waitUntilStable();
  expect(await box(opened).inputValue()).toBe('');
  expect([messageRequests(), stored()]).toEqual([[], []]);
});

it('keeps a reply pending while the list refreshes', async () => {
  const opened = await sendAndWait();
  await closePanel(opened);
  const before = driver.sandbox.simulator.requests.all().length;
  await opened.card.getByRole('button', { name: /^Refresh/ }).click();
  await expect.poll(() => driver.sandbox.simulator.requests.all().length).toBeGreaterThan(before);
  await opened.waitUntilStable();
  await opened.openThread(POLES.name);
  await shows(opened, 'Sending in');
  expect(await box(opened).inputValue()).toBe(TEXT);
  expect(messageRequests()).toEqual([]);
  await opened.skipUndoWindow();
  await shows(opened, 'Sent at');
  expect(stored()).toHaveLength(1);
});

it('stops a pending reply when the customer writes', async () => {
  const opened = await sendAndWait();
  await fetch(`${driver.sandbox.url}/_sandbox/threads/${POLES.id}/customer-reply`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text: 'Forget the poles.' }),
  });
  await opened.skipUndoWindow();
  await shows(opened, 'Not sent: 1 new message');
  await shows(opened, 'Forget the poles.');
  expect(await box(opened).inputValue()).toBe(TEXT);
  expect([messageRequests(), stored()]).toEqual([[], []]);
});

function never(): never {
  throw new Error('Send is not on screen');
}
