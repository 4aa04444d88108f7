import { cp, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProjectBuild } from 'card-sandbox';
import { inject } from 'vitest';
import { buildCards } from '../../scripts/build/build-cards.ts';
import settings from '../../src/app/cards/settings.json' with { type: 'json' };

const CARDS = fileURLToPath(new URL('../../src/app/cards', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Builds this repository's cards with other settings. */
export async function projectWithSettings(
  changed: Partial<Omit<typeof settings, 'about'>>,
): Promise<ProjectBuild> {
  const folder = await mkdtemp(path.join(inject('scratch'), 'cards-'));
  const root = path.join(folder, 'cards');
  await cp(CARDS, root, { recursive: true });
  await symlink(PACKAGES, path.join(folder, 'node_modules'));
  await writeFile(path.join(root, 'settings.json'), JSON.stringify({ ...settings, ...changed }));
  const cardFiles = await buildCards(path.join(folder, 'dist'), root);
  return { ...inject('project'), cardFiles };
}
