import { cp, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProjectBuild } from 'card-sandbox';
import { buildFunction } from '../../scripts/build/build-function.ts';
import { buildCards } from '../../scripts/build/build-cards.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/app/cards/contract/settings/settings.ts';

const CARDS = fileURLToPath(new URL('../../src/app/cards', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));

const QUICK_REPLIES = [{ title: 'Thanks', text: 'Thank you for your message.' }];

/**
 * Builds this repository's cards in a copy, and its function, so that no test depends on a team's settings and quick
 * replies.
 *
 * @param changed Differences from the default settings.
 * @param scratch The copy and the bundles go into a new folder in this one.
 */
export async function buildWith(
  changed: Partial<Settings>,
  build: ProjectBuild,
  scratch: string,
): Promise<ProjectBuild> {
  const folder = await mkdtemp(path.join(scratch, 'cards-'));
  const root = path.join(folder, 'cards');
  await cp(CARDS, root, { recursive: true });
  await symlink(PACKAGES, path.join(folder, 'node_modules'));
  const settings = { ...DEFAULT_SETTINGS, ...changed };
  const files = { 'settings.json': settings, 'quick-replies/quick-replies.json': QUICK_REPLIES };
  for (const [name, value] of Object.entries(files)) {
    await writeFile(path.join(root, name), JSON.stringify(value));
  }
  const outFile = path.join(folder, 'conversations.js');
  const { outFile: file } = await buildFunction({ outFile, settings });
  return {
    ...build,
    cardFiles: await buildCards(path.join(folder, 'dist'), root),
    functions: build.functions.map((each) => ({ ...each, file })),
  };
}
