import { watch } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFunction } from './build/build-function.ts';
import { buildSettingsPage } from './build/build-settings-page.ts';
import { requireValidAdminFiles } from './config-files/admin-files.ts';

const APP = fileURLToPath(new URL('../src/app', import.meta.url));
const OUT_FILE = path.join(APP, 'functions', 'conversations.js');

/** The files under `src/app` that the function is built from. */
const SOURCES =
  /^(functions|cards[\\/](contract|i18n))[\\/].*\.(ts|json)$|^cards[\\/][^\\/]+\.json$/;

/** The files under `src/app` that the settings page is built from. */
const PAGE_SOURCES = /^cards[\\/].*\.(tsx?|json)$/;

/** An editor saves in several steps; they start one build. */
const DEBOUNCE_MS = 60;

/** Builds the function. After a failure, calls of it report the reason, with file and line. */
async function rebuild(): Promise<void> {
  try {
    await buildFunction();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`The function could not be built: ${message}`);
    await writeFile(OUT_FILE, `throw new Error(${JSON.stringify(message)});\n`);
  }
}

/** Builds the settings page. After a failure, the page of the last successful build stays. */
async function rebuildPage(): Promise<void> {
  try {
    await buildSettingsPage();
  } catch (error) {
    console.error(`The settings page could not be built: ${String(error)}`);
  }
}

/** Builds the function and the settings page, now and whenever their sources change. */
export async function buildAndWatch(): Promise<void> {
  await requireValidAdminFiles();
  const parts = [repeated(SOURCES, rebuild), repeated(PAGE_SOURCES, rebuildPage)];
  // What is saved during the first builds counts, too.
  watch(APP, { recursive: true }, (_, file) => {
    if (file !== null) for (const { onChange } of parts) onChange(file);
  });
  await Promise.all(parts.map(({ build }) => build()));
}

/** Builds now and once changes of matching files have paused, one build at a time. */
function repeated(sources: RegExp, buildOnce: () => Promise<void>) {
  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  const build = () => (building = building.then(buildOnce));
  const onChange = (file: string) => {
    if (!sources.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void build(), DEBOUNCE_MS);
  };
  return { build, onChange };
}
