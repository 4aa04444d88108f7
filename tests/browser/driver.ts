import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import type { BuiltFiles } from '../../packages/card-sandbox/src/built-parts.ts';
import { BAD_DAYS } from '../../packages/card-sandbox/src/record-page/page/bad-days.ts';
import {
  startSandbox,
  type Sandbox,
  type SandboxOptions,
} from '../../packages/card-sandbox/src/start-sandbox.ts';

// Drives the sandbox's page in a real browser, for tests:
//
//   const driver = await startDriver();                          // a sandbox of its own, on a Tuesday morning
//   const record = await driver.open('record=contact/101&agent=9002');   // any state of the page is a link
//   await record.openThread('Snapped poles');                    // acts as the agent of the link
//   await driver.day('down');                                    // sets a fault, by its name in the strip
//   await record.calm();                                         // until every card has come to rest
//   await driver.reset();                                        // between tests: everything as at the start
//
// `page` is Playwright's own, for all the rest. Nothing here sleeps: wait for what an agent sees, or for calm.
import { FLAGS } from './flags.ts';

/** A Tuesday morning: what every test starts with. */
export const TUESDAY = new Date('2026-11-17T10:00:00Z');

/** A record's page in a tab of its own, and what an agent finds there. */
export interface RecordPage {
  page: Page;
  /** Threadside's own card in its frame. */
  card: Locator;
  /** Any card in its frame, by its title. */
  cardOf: (title: string) => Locator;
  /** The panel that the card opened. */
  panel: Locator;
  rows: Locator;
  /** Opens the thread whose row has this name, and waits until it is read. */
  openThread: (name: string) => Promise<void>;
  /**
   * Waits until no call of a card is under way, no card has sent anything for ten frames in a row, and every card has
   * heard all that it was told. It does not wait for timers that a card has set, and needs a page whose own clock runs.
   */
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
  /** Makes HubSpot have such a day from now on; `none` is a good one. The names are those of the control strip. */
  day(name: string): Promise<void>;
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
    day: async (name) => {
      const day = BAD_DAYS.find((known) => known.name === name);
      if (!day) throw new Error(`There is no day '${name}': see bad-days.ts`);
      await send('PUT', `${sandbox.url}/_sandbox/faults`, day.faults);
      await send('PUT', `${sandbox.url}/_page/token`, day.token ?? 'good');
    },
    reset: async () => {
      await pages.close();
      await send('POST', `${sandbox.url}/_sandbox/reset`);
      await send('PUT', `${sandbox.url}/_page/token`, 'good');
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
  const cardOf = (title: string) => page.getByRole('region', { name: `Card ${title}` });
  const card = cardOf('Threadside');
  const panel = page.getByRole('dialog');
  const rows = card.getByTestId('thread-row');
  return {
    page,
    card,
    cardOf,
    panel,
    rows,
    openThread: async (name) => {
      await rows.filter({ hasText: name }).first().click();
      await panel.getByRole('textbox', { name: 'Reply' }).waitFor();
    },
    calm: () => calm(page),
  };
}

/** Keeps every call of the function from it until it is let go: to be told on a page that is still to be opened. */
export async function holdCalls(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/_page/functions/**', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Chooses in the control strip, whose options show only while it is in use. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const choice = page
    .getByRole('region', { name: 'Sandbox controls' })
    .getByLabel(label, { exact: true });
  await choice.focus();
  await choice.selectOption(option);
}

/** The page itself tells; it may be loading anew meanwhile. */
async function calm(page: Page): Promise<void> {
  await page.waitForFunction('globalThis.sandboxCalm?.().then(() => true)');
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

async function send(method: 'PUT' | 'POST', url: string, body?: unknown): Promise<void> {
  const answer = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  expect(answer.ok).toBe(true);
}
