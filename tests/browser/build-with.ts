import { rm } from 'node:fs/promises';
import path from 'node:path';
import { openProject, type ProjectBuild } from 'card-sandbox';
import { buildFunction } from '../../scripts/build/build-function.ts';
import { buildSettingsPage } from '../../scripts/build/build-settings-page.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/app/cards/contract/settings/settings.ts';
import { copySources } from '../copy-sources.ts';

/**
 * Builds this repository's cards and function from a copy of the sources. With changed settings it builds only what the
 * tests of those show.
 *
 * @param changed Differences from the default settings.
 * @param scratch The copy and the bundles go into a new folder in this one.
 * @throws Error with the problems, when something cannot be built.
 */
export async function buildWith(
  changed: Partial<Settings>,
  scratch: string,
): Promise<ProjectBuild> {
  const settings = { ...DEFAULT_SETTINGS, ...changed };
  const folder = await copySources(settings, scratch);
  const inCopy = (file: string) => path.join(folder, file);
  const isChanged = Object.keys(changed).length > 0;
  if (isChanged) await rm(inCopy('src/app/cards/help-desk-sidebar-hsmeta.json'));
  if (isChanged && changed.editors === undefined) {
    await rm(inCopy('src/app/settings'), { recursive: true });
  } else await buildSettingsPage(inCopy('src/app'));
  await buildFunction({ outFile: inCopy('src/app/functions/conversations.js'), settings });
  const build = (await (await openProject({ folder }))(folder)).current();
  if (build.problems.length > 0) {
    throw new Error(build.problems.map(({ what, message }) => `${what}: ${message}`).join('\n'));
  }
  return build;
}
