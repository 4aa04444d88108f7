import { watch } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from 'card-sandbox/command';
import { buildFunction } from './build/build-function.ts';
import { requireValidAdminFiles } from './config-files/admin-files.ts';
import { LIVE_RULES } from './live-rules.ts';

// Runs the card sandbox on this repository, and rebuilds the function from TypeScript whenever its sources change.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const APP = path.join(ROOT, 'src', 'app');
const OUT_FILE = path.join(APP, 'functions', 'conversations.js');

/** The files under `src/app` that the function is built from. */
const SOURCES =
  /^(functions|cards[\\/](contract|i18n))[\\/].*\.(ts|json)$|^cards[\\/][^\\/]+\.json$/;

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

async function buildAndWatch(): Promise<void> {
  await requireValidAdminFiles();
  await rebuild();
  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  watch(APP, { recursive: true }, (_, file) => {
    if (file === null || !SOURCES.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(rebuild);
    }, DEBOUNCE_MS);
  });
}

await runCommand({
  args: process.argv.slice(2),
  command: 'npm start --',
  defaultFolder: path.resolve(ROOT),
  prepare: buildAndWatch,
  liveRules: LIVE_RULES,
});
