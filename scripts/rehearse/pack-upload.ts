import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { shouldIgnoreFile } from '@hubspot/local-dev-lib/ignoreRules';
import { buildFunction } from '../build/build-function.ts';
import { buildSettingsPage } from '../build/build-settings-page.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** Built into the copy only, because another command may be building those in src/. */
const FUNCTION = 'app/functions/conversations.js';
const SETTINGS_PAGE = 'app/settings/SettingsPage.jsx';

/**
 * Copies what an upload contains: hsproject.json, and the files of src/ that HubSpot's ignore rules let through.
 *
 * @param settings Replace those of `settings.json` in the function, for tests.
 * @returns The copy's folder, which the caller removes.
 */
export async function packUpload(settings?: object): Promise<string> {
  const upload = await mkdtemp(path.join(tmpdir(), 'threadside-upload-'));
  const [from, to] = [path.join(PROJECT, 'src'), path.join(upload, 'src')];
  await cp(path.join(PROJECT, 'hsproject.json'), path.join(upload, 'hsproject.json'));
  await cp(from, to, {
    recursive: true,
    filter: (file) => {
      const name = path.relative(from, file);
      return name === '' || (name !== FUNCTION && name !== SETTINGS_PAGE && isUploaded(name));
    },
  });
  if (isUploaded(SETTINGS_PAGE)) await buildSettingsPage(path.join(to, 'app'));
  if (isUploaded(FUNCTION)) await buildFunction({ outFile: path.join(to, FUNCTION), settings });
  return upload;
}

/**
 * Applies HubSpot's ignore rules, with .hsignore as found from the current folder.
 *
 * @param name Path of a file, relative to src/.
 */
export function isUploaded(name: string): boolean {
  return !shouldIgnoreFile(name, true);
}
