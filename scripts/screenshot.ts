import { fileURLToPath } from 'node:url';
import { runCommand } from './command-line.ts';

const SCREENSHOTS = {
  threads: fileURLToPath(new URL('../docs/screenshot-threads.png', import.meta.url)),
  thread: fileURLToPath(new URL('../docs/screenshot-thread.png', import.meta.url)),
};
const THREAD = 'Snapped poles on all six Kestrel tents';

await runCommand(
  {
    name: 'npm run screenshot',
    summary: "Takes the README's screenshots: a contact's threads, and one open thread.",
    options: {},
  },
  takeScreenshots,
);

async function takeScreenshots(): Promise<void> {
  // Loaded here, because they take seconds, which `--help` does not need.
  const { chromium } = await import('playwright-core');
  const { openProject, startSandbox } = await import('card-sandbox');
  const { findChromium } = await import('card-sandbox/testing');
  const { buildSources } = await import('./build/build-sources.ts');
  await buildSources();
  const sandbox = await startSandbox({
    port: 0,
    project: await openProject({ folder: fileURLToPath(new URL('..', import.meta.url)) }),
    now: new Date('2026-11-17T10:00:00Z'),
    clock: 'standing',
  });
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${sandbox.url}/?record=contact/101&toolbar=folded`);
    const row = page.getByTestId('thread-row').filter({ hasText: THREAD }).first();
    await row.waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: SCREENSHOTS.threads, animations: 'disabled' });

    await row.click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Reply' }).waitFor();
    // The pointer rests on the row and opens its tooltip.
    await page.mouse.move(700, 700);
    await page.getByRole('tooltip').waitFor({ state: 'hidden' });
    // Waits for the thread's images and the panel's animation.
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: SCREENSHOTS.thread, animations: 'disabled' });
    console.log(`Saved ${Object.values(SCREENSHOTS).join(', ')}`);
  } finally {
    await browser.close();
    await sandbox.close();
  }
}
