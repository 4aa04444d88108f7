import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { shouldIgnoreFile } from '@hubspot/local-dev-lib/ignoreRules';
import { buildFunction } from '../build/build-function.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** Built right before an upload, and into the copy alone: others may be building theirs. */
const FUNCTION = 'app/functions/conversations.js';

/**
 * Copies the project as an upload holds it: hsproject.json, and of src/ what HubSpot's ignore rules let through.
 *
 * @returns The copy's folder, for the caller to remove.
 */
export async function packUpload(): Promise<string> {
  const upload = await mkdtemp(path.join(tmpdir(), 'threadside-upload-'));
  const [from, to] = [path.join(PROJECT, 'src'), path.join(upload, 'src')];
  await cp(path.join(PROJECT, 'hsproject.json'), path.join(upload, 'hsproject.json'));
  await cp(from, to, {
    recursive: true,
    filter: (file) => {
      const name = path.relative(from, file);
      return name === '' || (name !== FUNCTION && isUploaded(name));
    },
  });
  if (isUploaded(FUNCTION)) await buildFunction({ outFile: path.join(to, FUNCTION) });
  return upload;
}

/** HubSpot names files relative to src/ when it asks its ignore rules, and finds .hsignore from where it is called. */
function isUploaded(name: string): boolean {
  return !shouldIgnoreFile(name, true);
}
