import type { Browser, Disposable, Locator, Page } from 'playwright-core';
import { FAULT_PRESETS } from '../record-page/address/fault-presets.ts';

// Drives the sandbox's page with Playwright; the package's guide has an example. Nothing here sleeps: wait for what
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
   * Opens a page by its query. `prepare` runs before the page loads. The page is reused after `clear` and `close`, without
   * the init scripts, routes and listeners of a test. A test that changes more, such as the clock, closes its context.
   */
  open: (query: string, prepare?: (page: Page) => Promise<void>) => Promise<SandboxPage>;
  /** Ends all pages. They are reused, because a new one starts its own process with empty caches. */
  clear: () => Promise<void>;
  /** Ends all pages; pages of other URLs reuse them. */
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

const VIEWPORT = { width: 1440, height: 900 };

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
  const idle = idlePages.get(browser) ?? new Set();
  idlePages.set(browser, idle);
  const newPage = async () => {
    // Drawing each frame of an animation costs more than the rest of a test.
    const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT_MS);
    // A test may close the context after its driver has ended the page.
    page.once('close', () => idle.delete(page));
    return page;
  };
  const hasScripts = (page: Page) => page.url().startsWith(`${url}/`);
  const takeIdle = () => {
    const page = [...idle].find(hasScripts) ?? [...idle][0];
    if (page) idle.delete(page);
    return page;
  };
  const clear = async () => {
    await Promise.all(
      opened.splice(0).map(async (one) => {
        if (one.page.isClosed()) return one.page.context().close();
        await forgetTest(one);
        if (one.scripts.length > 0 || !(await leave(one.page))) await empty(one.page);
        idle.add(one.page);
      }),
    );
  };
  return {
    open: async (query, prepare) => {
      const page = takeIdle() ?? (await newPage());
      opened.push({ page, scripts: prepare ? await collectScripts(page, prepare) : [] });
      if (!prepare && hasScripts(page)) await page.evaluate(`showPage(${JSON.stringify(query)})`);
      else await page.goto(`${url}/?${query}`);
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
    clear,
    close: async () => {
      const contexts = opened.flatMap(({ page }) => (page.isClosed() ? [] : page.context()));
      await clear();
      await Promise.all([...idle].filter(hasScripts).map(empty));
      await Promise.all(
        contexts.flatMap((context) => [context.clearCookies(), context.clearPermissions()]),
      );
    },
  };
}

interface OpenedPage {
  page: Page;
  /** The init scripts of its test. */
  scripts: Disposable[];
}

/** Pages that show nothing, with warm caches. */
const idlePages = new WeakMap<Browser, Set<Page>>();

/** Runs `prepare`. @returns the init scripts that it adds */
async function collectScripts(
  page: Page,
  prepare: (page: Page) => Promise<void>,
): Promise<Disposable[]> {
  const scripts: Disposable[] = [];
  const add = page.addInitScript.bind(page);
  page.addInitScript = async (...script) => {
    const added = await add(...script);
    scripts.push(added);
    return added;
  };
  try {
    await prepare(page);
  } finally {
    page.addInitScript = add;
  }
  return scripts;
}

/** What tests listen to. */
const HEARD = ['console', 'dialog', 'pageerror', 'request', 'requestfailed', 'response'];

/** Leaves nothing of a test in the page: no script, route or listener, no hovered element. */
async function forgetTest({ page, scripts }: OpenedPage): Promise<void> {
  // Not all events: Playwright itself listens to the end of the page.
  for (const event of HEARD) page.removeAllListeners(event);
  await Promise.all(scripts.map((script) => script.dispose()));
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.mouse.move(0, 0);
}

/** Ends what the page shows. @returns whether it can show the next test's page without loading its scripts again */
function leave(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('globalThis.leavePage?.() ?? false').catch(() => false);
}

async function empty(page: Page): Promise<void> {
  await page.goto('about:blank');
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
