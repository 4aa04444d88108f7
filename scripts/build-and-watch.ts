import { watch } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unlessUnchanged } from './build/unless-unchanged.ts';

const APP = fileURLToPath(new URL('../src/app', import.meta.url));

// Each step loads its code when it has work to do: that takes a second, which most starts need not wait for.

const ADMIN_FILES = { name: 'admin-files', sources: /^cards[\\/](contract[\\/].*\.ts|.*\.json)$/ };

const FUNCTION = {
  name: 'function',
  sources: /^(functions|cards[\\/](contract|i18n))[\\/].*\.(ts|json)$|^cards[\\/][^\\/]+\.json$/,
  output: path.join('functions', 'conversations.js'),
};

const SETTINGS_PAGE = {
  name: 'settings-page',
  sources: /^cards[\\/].*\.(tsx?|json)$/,
  output: path.join('settings', 'SettingsPage.jsx'),
};

/** An editor saves in several steps; they start one build. */
const DEBOUNCE_MS = 60;

/** Builds the function. After a failure, calls of it report the reason, with file and line. */
async function rebuild(): Promise<void> {
  try {
    await unlessUnchanged(FUNCTION, async () => {
      const { buildFunction } = await import('./build/build-function.ts');
      await buildFunction();
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`The function could not be built: ${message}`);
    await writeFile(
      path.join(APP, FUNCTION.output),
      `throw new Error(${JSON.stringify(message)});\n`,
    );
  }
}

/** Builds the settings page. After a failure, the page of the last successful build stays. */
async function rebuildPage(): Promise<void> {
  try {
    await unlessUnchanged(SETTINGS_PAGE, async () => {
      const { buildSettingsPage } = await import('./build/build-settings-page.ts');
      await buildSettingsPage();
    });
  } catch (error) {
    console.error(`The settings page could not be built: ${String(error)}`);
  }
}

/** @throws Error with one sentence for each problem */
async function requireValidFiles(): Promise<void> {
  await unlessUnchanged(ADMIN_FILES, async () => {
    const { requireValidAdminFiles } = await import('./config-files/admin-files.ts');
    await requireValidAdminFiles();
  });
}

/** Builds the function and the settings page, now and whenever their sources change. */
export async function buildAndWatch(): Promise<void> {
  await requireValidFiles();
  const parts = [repeated(FUNCTION.sources, rebuild), repeated(SETTINGS_PAGE.sources, rebuildPage)];
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
