import { builtProject, type Sandbox } from 'card-sandbox';
import {
  drive,
  openPages,
  startOnKnownPort,
  type Driver as SandboxDriver,
  type Pages as SandboxPages,
  type SandboxPage,
} from 'card-sandbox/testing';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Settings } from '../../src/app/cards/contract/settings/settings.ts';
import { buildWith } from './build-with.ts';

export { choose, holdCalls } from 'card-sandbox/testing';

/** The date of every test. */
export const TUESDAY = new Date('2026-11-17T10:00:00Z');

/** A record's page with our card. */
export interface RecordPage extends SandboxPage {
  rows: Locator;
  /** Opens the thread whose row has this name, and waits until it is shown. */
  openThread: (name: string) => Promise<void>;
}

/** Opens pages with our card. */
export interface Pages extends SandboxPages {
  open: (query: string, prepare?: (page: Page) => Promise<void>) => Promise<RecordPage>;
}

export interface Driver extends Pages, Pick<SandboxDriver, 'applyPreset' | 'reset'> {
  sandbox: Sandbox;
}

let connected: Promise<Browser> | undefined;

/** Each connection sees only the pages that it opened. */
function connectBrowser(): Promise<Browser> {
  connected ??= chromium.connect(inject('browser'));
  return connected;
}

/**
 * Starts a sandbox for this repository's cards and function.
 *
 * @param settings Differences from the default settings.
 */
export async function startDriver(settings?: Partial<Settings>): Promise<Driver> {
  const build = settings ? await buildWith(settings, inject('scratch')) : inject('project');
  const sandbox = await startOnKnownPort({
    now: TUESDAY,
    assets: inject('assets'),
    project: builtProject(build),
    skipsWaits: true,
  });
  const driver = drive(sandbox, await connectBrowser());
  return {
    ...driver,
    open: async (...args) => withThreads(await driver.open(...args)),
    sandbox,
    close: async () => {
      await driver.close();
      await sandbox.close();
    },
  };
}

/** Opens pages of a sandbox that a test started itself. */
export async function pagesOf(url: string): Promise<Pages> {
  const pages = openPages(url, await connectBrowser());
  return { ...pages, open: async (...args) => withThreads(await pages.open(...args)) };
}

function withThreads(opened: SandboxPage): RecordPage {
  const rows = opened.card.getByTestId('thread-row');
  return {
    ...opened,
    rows,
    openThread: async (name) => {
      await rows.filter({ hasText: name }).first().click();
      await opened.panel.getByRole('textbox', { name: 'Reply' }).waitFor();
    },
  };
}

/** What the simulator stores of a thread; its messages are sorted oldest first. */
export async function storedThread({ sandbox }: Driver, threadId: string): Promise<StoredThread> {
  const response = await fetch(`${sandbox.url}/_sandbox/threads/${threadId}`);
  return (await response.json()) as StoredThread;
}

export interface StoredThread {
  thread: { status: string; assignedTo?: string };
  messages: { type: string; text?: string; direction?: string; senders?: { actorId?: string }[] }[];
}
