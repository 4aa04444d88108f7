import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from 'card-sandbox/command';
import { LIVE_RULES } from './live-rules.ts';

// Runs the card sandbox on this repository, and rebuilds the function and the settings page whenever their sources change.

const ROOT = fileURLToPath(new URL('..', import.meta.url));

await runCommand({
  args: process.argv.slice(2),
  command: 'npm start --',
  defaultFolder: path.resolve(ROOT),
  prepare: async () => {
    // Loaded here, because the builders take a second, which `--help` does not need.
    const { buildAndWatch } = await import('./build-and-watch.ts');
    await buildAndWatch();
  },
  liveRules: LIVE_RULES,
});
