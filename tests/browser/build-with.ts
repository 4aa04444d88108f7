import { cp, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openProject, type ProjectBuild } from 'card-sandbox';
import { buildFunction } from '../../scripts/build/build-function.ts';
import { buildSettingsPage } from '../../scripts/build/build-settings-page.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/app/cards/contract/settings/settings.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const QUICK_REPLIES = [{ title: 'Thanks', text: 'Thank you for your message.' }];

/**
 * Builds this repository's cards and function in a copy, so that no test depends on a team's settings and quick
 * replies.
 *
 * @param changed Differences from the default settings.
 * @param scratch The copy and the bundles go into a new folder in this one.
 * @throws Error with the problems, when something cannot be built.
 */
export async function buildWith(
  changed: Partial<Settings>,
  scratch: string,
): Promise<ProjectBuild> {
  const folder = await mkdtemp(path.join(scratch, 'threadside-'));
  const inCopy = (file: string) => path.join(folder, file);
  const settings = { ...DEFAULT_SETTINGS, ...changed };
  for (const name of ['hsproject.json', 'src']) {
    await cp(path.join(ROOT, name), inCopy(name), {
      recursive: true,
      filter: (file) => path.basename(file) !== 'node_modules',
    });
  }
  await symlink(path.join(ROOT, 'node_modules'), inCopy('node_modules'));
  await writeFile(inCopy('src/app/cards/settings.json'), JSON.stringify(settings));
  await writeFile(
    inCopy('src/app/cards/quick-replies/quick-replies.json'),
    JSON.stringify(QUICK_REPLIES),
  );
  await buildFunction({ outFile: inCopy('src/app/functions/conversations.js'), settings });
  await buildSettingsPage(inCopy('src/app'));
  const build = (await (await openProject({ folder }))(folder)).current();
  if (build.problems.length > 0) {
    throw new Error(build.problems.map(({ what, message }) => `${what}: ${message}`).join('\n'));
  }
  return build;
}
