import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runCommand } from '../command-line.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

await runCommand(
  {
    name: 'npm run build',
    summary:
      'Builds the function to src/app/functions/conversations.js, the settings page to src/app/settings/SettingsPage.jsx and the cards to dist/cards, and prints their sizes.',
    options: {},
  },
  async () => {
    // Loaded here, because the builders take a second, which `--help` does not need.
    const { requireValidAdminFiles } = await import('../config-files/admin-files.ts');
    const { buildCards } = await import('./build-cards.ts');
    const { buildSources } = await import('./build-sources.ts');
    await requireValidAdminFiles();
    const { functionFile, settingsPage } = await buildSources();
    const cards = await buildCards(path.join(DIST, 'cards'));
    for (const file of [functionFile, settingsPage, ...Object.values(cards)]) await printSize(file);
  },
);

async function printSize(file: string): Promise<void> {
  const content = await readFile(file);
  const sizes = `${content.length} bytes, ${gzipSync(content, { level: 9 }).length} gzipped`;
  console.log(`${path.relative(process.cwd(), file)}  ${sizes}`);
}
