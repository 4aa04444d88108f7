import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startSandbox } from '../start-sandbox.ts';
import { findChromium } from './chromium.ts';

// Takes the README's picture: a contact with an open e-mail thread, at ten o'clock on a Tuesday.

const PICTURE = fileURLToPath(new URL('../screenshot.png', import.meta.url));
const THREAD = 'Snapped poles on all six Kestrel tents';

const sandbox = await startSandbox({
  port: 0,
  now: new Date('2026-11-17T10:00:00Z'),
  clock: 'standing',
});
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${sandbox.url}/?record=contact/101&strip=folded`);
  await page.getByTestId('thread-row').filter({ hasText: THREAD }).first().click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Reply' }).waitFor();
  // The pointer rests on the row, which shows its whole name.
  await page.mouse.move(700, 700);
  await page.getByRole('tooltip').waitFor({ state: 'hidden' });
  // Images of the thread and the panel's own way in have to end first.
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: PICTURE, animations: 'disabled' });
  console.log(`Taken: ${PICTURE}`);
} finally {
  await browser.close();
  await sandbox.close();
}
