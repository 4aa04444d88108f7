import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import type { BuiltFiles } from '../built-parts.ts';
import { startSandbox, type Sandbox, type SandboxOptions } from '../start-sandbox.ts';
import { FLAGS } from './flags.ts';

/** A Tuesday morning: what every test starts with. */
export const TUESDAY = new Date('2026-11-17T10:00:00Z');

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

/** Pages of one address. */
export interface Pages {
  /** Opens a page by its query, such as `record=contact/101&agent=9001`; `prepare` comes before anything runs on it. */
  open: (query: string, prepare?: (page: Page) => Promise<void>) => Promise<RecordPage>;
  close: () => Promise<void>;
}

export interface Driver extends Pages {
  sandbox: Sandbox;
  /** Everything as at the start, and no page open. */
  reset(): Promise<void>;
}

let launched: Promise<Browser> | undefined;
afterAll(async () => (await launched)?.close());

/** One browser for a whole file of tests. */
function launch(): Promise<Browser> {
  launched ??= chromium.launch({ executablePath: inject('chromium'), args: FLAGS });
  return launched;
}

/** Starts a sandbox to open pages of; `built` replaces parts of what runs in it. */
export async function startDriver(
  built: Partial<BuiltFiles> = {},
  options: Partial<SandboxOptions> = {},
): Promise<Driver> {
  const sandbox = await startSandbox({
    port: 0,
    now: TUESDAY,
    built: { ...inject('built'), ...built },
    ...options,
  });
  const pages = pagesOf(sandbox.url);
  return {
    sandbox,
    open: pages.open,
    reset: async () => {
      await pages.close();
      sandbox.simulator.reset();
      await put(`${sandbox.url}/_page/token`, 'good');
    },
    close: async () => {
      await pages.close();
      await sandbox.close();
    },
  };
}

export function pagesOf(url: string): Pages {
  return {
    open: async (query, prepare) => openPage(await launch(), url, query, prepare),
    close: async () => {
      const contexts = (await launch()).contexts();
      await Promise.all(contexts.map((context) => context.close()));
    },
  };
}

async function openPage(
  browser: Browser,
  url: string,
  query: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<RecordPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  // Less than a test's own limit, so that what was waited for is named.
  page.setDefaultTimeout(30_000);
  await prepare?.(page);
  await page.goto(`${url}/?${query}`);
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
    calm: () => calm(url),
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
async function calm(url: string): Promise<void> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const { calls } = (await get(`${url}/_page/news`)) as { calls: { outcome?: unknown }[] };
        const quiet = calls.length === before && calls.every(({ outcome }) => outcome);
        before = calls.length;
        return quiet;
      },
      { timeout: 30_000, interval: 150 },
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
