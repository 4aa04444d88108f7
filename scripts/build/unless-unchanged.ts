import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContentHash } from 'card-sandbox/content-hash';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Every step reads these besides its sources. */
const BUILD_SCRIPTS = ['scripts/build', 'scripts/config-files'];

/** npm's list of what is installed. */
const INSTALLED = 'node_modules/.package-lock.json';

export interface Step {
  name: string;
  /** Matches the files that the step reads, relative to `src/app`. */
  sources: RegExp;
  /** The file that it writes, relative to `src/app`. */
  output?: string;
}

/**
 * Does the work of a step, unless it has succeeded before and neither what it reads nor what it writes has changed since.
 *
 * @param project The project's folder.
 */
export async function unlessUnchanged(
  step: Step,
  work: () => Promise<unknown>,
  project = PROJECT,
): Promise<void> {
  const record = path.join(project, '.sandbox', 'done', step.name);
  const inputs = hashOfInputs(step, project);
  const last = await readFile(record, 'utf8').catch(() => undefined);
  if (inputs !== undefined && last === withOutput(inputs, step, project)) return;
  await work();
  // What changed in the meantime may be part of the result.
  if (inputs === undefined || hashOfInputs(step, project) !== inputs) return;
  await mkdir(path.dirname(record), { recursive: true });
  await writeFile(record, withOutput(inputs, step, project));
}

/** @returns undefined when a file is missing, such as npm's list after an installation with another tool */
function hashOfInputs({ sources }: Step, project: string): string | undefined {
  try {
    const hash = createContentHash();
    const app = path.join(project, 'src', 'app');
    const files = readdirSync(app, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((one) => sources.test(one)).sort()) {
      hash.addFile(path.join(app, file), file);
    }
    for (const folder of BUILD_SCRIPTS) hash.addFolder(path.join(project, folder));
    hash.addFile(path.join(project, INSTALLED));
    return hash.digest();
  } catch {
    return undefined;
  }
}

function withOutput(inputs: string, { output }: Step, project: string): string {
  const hash = createContentHash();
  hash.addContent('inputs', inputs);
  try {
    if (output !== undefined) hash.addFile(path.join(project, 'src', 'app', output));
  } catch {
    hash.addContent('missing', output ?? '');
  }
  return hash.digest();
}
