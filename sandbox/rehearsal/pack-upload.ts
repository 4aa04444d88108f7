import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { shouldIgnoreFile } from '@hubspot/local-dev-lib/ignoreRules';
import { buildFunction } from '../build/build-function.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Copies the project as an upload holds it: hsproject.json, and of src/ what HubSpot's ignore rules let through.
 *
 * @returns The copy's folder, for the caller to remove.
 */
export async function packUpload(): Promise<string> {
  await buildFunction();
  const upload = await mkdtemp(path.join(tmpdir(), 'threadside-upload-'));
  const source = path.join(PROJECT, 'src');
  await cp(path.join(PROJECT, 'hsproject.json'), path.join(upload, 'hsproject.json'));
  await cp(source, path.join(upload, 'src'), {
    recursive: true,
    filter: (file) => {
      // HubSpot names files relative to src/ when it asks its ignore rules, and finds .hsignore from where it is called.
      const name = path.relative(source, file);
      return name === '' || !shouldIgnoreFile(name, true);
    },
  });
  return upload;
}
