import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { FAULT_PRESETS } from '../record-page/address/fault-presets.ts';

// Drives the sandbox's page with Playwright; the package's README has an example. Nothing here sleeps: wait for what
// the user sees, or until the page is stable.

/** The sandbox's page in its own tab. */
export interface SandboxPage {
  page: Page;
  /** The first card on the page. */
  card: Locator;
  /** A card by its title. */
  cardOf: (title: string) => Locator;
  /** The panel or modal that a card opened. */
  panel: Locator;
  /**
   * Waits until no call of a card is pending, no card has sent anything for ten frames, and every card has handled what
   * it received. It does not wait for timers of a card, and needs a page whose clock runs.
   */
  waitUntilStable: () => Promise<void>;
}

/** Opens pages of one URL. */
export interface Pages {
  /**
   * Opens a page by its query. `prepare` runs before the page loads. It changes only the page: its context is reused
   * after `clear`. A test that installs a clock, which belongs to the context, closes its pages instead.
   */
  open: (query: string, prepare?: (page: Page) => Promise<void>) => Promise<SandboxPage>;
  /** Ends all pages. Their contexts are reused, because a new one starts with empty caches. */
  clear: () => Promise<void>;
  /** Closes all pages. Only the contexts of unprepared pages are reused, also for other URLs. */
  close: () => Promise<void>;
}

export interface Driver extends Pages {
  /** Applies one of the toolbar's fault presets; `none` ends it. */
  applyPreset(name: string): Promise<void>;
  /** Ends all pages and resets the simulated account. */
  reset(): Promise<void>;
}

/** Below the test's own timeout, so that a failure names what it waited for. */
const TIMEOUT_MS = 30_000;

export function drive({ url }: { url: string }, browser: Browser): Driver {
  const pages = openPages(url, browser);
  return {
    ...pages,
    applyPreset: async (name) => {
      const preset = FAULT_PRESETS.find((known) => known.name === name);
      if (!preset) throw new Error(`There is no fault preset '${name}'`);
      await send('PUT', `${url}/_sandbox/faults`, preset.faults);
      await send('PUT', `${url}/_page/token`, preset.token ?? 'good');
    },
    reset: async () => {
      await pages.clear();
      await send('POST', `${url}/_sandbox/reset`);
      await send('PUT', `${url}/_page/token`, 'good');
    },
  };
}

export function openPages(url: string, browser: Browser): Pages {
  const opened: OpenedPage[] = [];
  const idle = idleContexts.get(browser) ?? [];
  idleContexts.set(browser, idle);
  const newContext = () =>
    // Drawing each frame of an animation costs more than the rest of a test.
    browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  return {
    open: async (query, prepare) => {
      const { context, page: emptied } = idle.pop() ?? { context: await newContext() };
      if (prepare) await emptied?.close();
      const page = (prepare ? undefined : emptied) ?? (await context.newPage());
      page.setDefaultTimeout(TIMEOUT_MS);
      opened.push({ page, prepared: prepare !== undefined });
      await prepare?.(page);
      await page.goto(`${url}/?${query}`);
      return {
        page,
        card: page.getByRole('region', { name: /^Card / }).first(),
        cardOf: (title) => page.getByRole('region', { name: `Card ${title}` }),
        panel: page.getByRole('dialog'),
        waitUntilStable: async () => {
          // The page may be reloading; `waitForFunction` tries again.
          await page.waitForFunction('globalThis.waitUntilStable?.().then(() => true)');
        },
      };
    },
    clear: async () => {
      idle.push(...(await Promise.all(opened.splice(0).map(recycle))));
    },
    close: async () => {
      await Promise.all(
        opened.splice(0).map(async (one) => {
          const context = one.page.context();
          if (one.prepared) return context.close();
          await Promise.all([context.clearCookies(), context.clearPermissions()]);
          idle.push(await recycle(one));
        }),
      );
    },
  };
}

interface OpenedPage {
  page: Page;
  prepared: boolean;
}

/** A context with warm caches, and its page unless that page is spoiled. */
interface IdleContext {
  context: BrowserContext;
  page?: Page;
}

/** A new context starts its own process with empty caches, so every URL uses those of the ones before. */
const idleContexts = new WeakMap<Browser, IdleContext[]>();

async function recycle({ page, prepared }: OpenedPage): Promise<IdleContext> {
  const context = page.context();
  if (!prepared && !page.isClosed()) {
    await empty(page);
    return { context, page };
  }
  await page.close();
  return { context };
}

/** Leaves nothing of a test in the page: no card that runs, no route, no hovered element. */
async function empty(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  await page.mouse.move(0, 0);
}

/** Holds every function call until the returned function is called. Pass it as `prepare` when opening a page. */
export async function holdCalls(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_page/functions/**', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Chooses an option in the toolbar; its options are rendered only while it has the focus. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const choice = page
    .getByRole('region', { name: 'Sandbox controls' })
    .getByLabel(label, { exact: true });
  await choice.focus();
  await choice.selectOption(option);
}

async function send(method: 'PUT' | 'POST', url: string, body?: unknown): Promise<void> {
  const response = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${url} returned status ${response.status}`);
}
