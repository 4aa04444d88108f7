import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openChromium } from './browser/chromium.ts';
import type { Benchmark } from './statistics/benchmark.ts';
import { median } from './statistics/median.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = 3;
const MOST_SECONDS = 10;

export const benchmark: Benchmark = {
  title: 'From npm start to a usable page',

  async measure() {
    const browser = await openChromium();
    const seconds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const started = performance.now();
      const sandbox = npmStart();
      const page = await browser.newPage();
      await page.goto(await sandbox.url);
      await page.getByTestId('thread-row').first().waitFor({ timeout: 60_000 });
      seconds.push((performance.now() - started) / 1_000);
      await page.close();
      await sandbox.stop();
    }
    await browser.close();
    return [
      {
        what: `Time until the first record's threads are on screen, median of ${ROUNDS}`,
        value: median(seconds),
        unit: 's',
        limit: { on: 'value', atMost: MOST_SECONDS },
      },
    ];
  },
};

/** Starts the sandbox like a newcomer. */
function npmStart() {
  // A process group, because npm does not always end its child.
  const npm = spawn('npm', ['start', '--', '--port', '0'], {
    cwd: PROJECT,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(npm, 'exit');
  return {
    url: addressIn(npm.stdout),
    stop: async () => {
      if (npm.pid !== undefined) process.kill(-npm.pid, 'SIGTERM');
      await ended;
    },
  };
}

async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const [address] = /http:\/\/\S+/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('npm start ended without an address');
}
