import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { BuiltFiles } from '../built-parts.ts';
import { startSandbox, type Sandbox } from '../start-sandbox.ts';

/** A Tuesday morning: what every test starts with. */
export const TUESDAY = new Date('2026-11-17T10:00:00Z');

/** Keep Chromium off the network: it has nothing to look for there. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A record's page in a tab of its own, and what an agent finds there. */
export interface RecordPage {
  page: Page;
  /** The card in its frame. */
  card: Locator;
  /** The panel that the card opened. */
  panel: Locator;
  rows: Locator;
  /** Opens the thread whose row has this name, and waits until it is read. */
  openThread: (name: string) => Promise<void>;
  /** Waits until no function call is under way. */
  calm: () => Promise<void>;
}

export interface Driver {
  sandbox: Sandbox;
  /** Opens a page by its query, such as `record=contact/101&agent=9001`; `prepare` comes before anything runs on it. */
  open: (query: string, prepare?: (page: Page) => Promise<void>) => Promise<RecordPage>;
  /** Everything as at the start, and no page open. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser and a sandbox; `built` replaces parts of what runs in it. */
export async function startDriver(built: Partial<BuiltFiles> = {}): Promise<Driver> {
  const [browser, sandbox] = await Promise.all([
    chromium.launch({ executablePath: inject('chromium'), args: FLAGS }),
    startSandbox({ port: 0, now: TUESDAY, built: { ...inject('built'), ...built } }),
  ]);
  return {
    sandbox,
    open: (query, prepare) => openPage(browser, sandbox, query, prepare),
    reset: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      sandbox.simulator.reset();
      await put(`${sandbox.url}/_page/token`, 'good');
    },
    close: async () => {
      await browser.close();
      await sandbox.close();
    },
  };
}

async function openPage(
  browser: Browser,
  sandbox: Sandbox,
  query: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<RecordPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  // Less than a test's own limit, so that what was waited for is named.
  page.setDefaultTimeout(12_000);
  await prepare?.(page);
  await page.goto(`${sandbox.url}/?${query}`);
  const card = page.getByRole('region', { name: 'Card Threadside' });
  const panel = page.getByRole('dialog');
  const rows = card.getByTestId('thread-row');
  return {
    page,
    card,
    panel,
    rows,
    openThread: async (name) => {
      await rows.filter({ hasText: name }).first().click();
      await panel.getByRole('textbox', { name: 'Reply' }).waitFor();
    },
    calm: () => calm(sandbox),
  };
}

/** Chooses in the control strip, whose options show only while it is in use. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const choice = page
    .getByRole('region', { name: 'Sandbox controls' })
    .getByLabel(label, { exact: true });
  await choice.focus();
  await choice.selectOption(option);
}

/** A call that has ended may lead to the next one: it is calm when nothing runs and nothing was added. */
async function calm({ url }: Sandbox): Promise<void> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const { calls } = (await get(`${url}/_page/news`)) as { calls: { outcome?: unknown }[] };
        const quiet = calls.length === before && calls.every(({ outcome }) => outcome);
        before = calls.length;
        return quiet;
      },
      { timeout: 20_000, interval: 150 },
    )
    .toBe(true);
}

/** What the API's own store has of a thread: the thread, and its messages, oldest first. */
export async function storedThread({ sandbox }: Driver, threadId: string): Promise<StoredThread> {
  return (await get(`${sandbox.url}/_sandbox/threads/${threadId}`)) as StoredThread;
}

export interface StoredThread {
  thread: { status: string; assignedTo?: string };
  messages: { type: string; text?: string; direction?: string; senders?: { actorId?: string }[] }[];
}

async function get(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}

async function put(url: string, body: unknown): Promise<void> {
  const answer = await fetch(url, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.ok).toBe(true);
}
