import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { QUICK_REPLIES_SCHEMA } from '../../src/app/cards/contract/reply/quick-replies.ts';
import { SETTINGS_SCHEMA } from '../../src/app/cards/contract/settings/settings-schema.ts';
import { readJsonFile, UnreadableFile } from './read-json.ts';
import { findProblems } from './schema-problems.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const ajv = new Ajv2020({ allErrors: true, verbose: true });

const ADMIN_FILES = [
  { name: 'src/app/cards/settings.json', validate: ajv.compile(SETTINGS_SCHEMA) },
  {
    name: 'src/app/cards/quick-replies/quick-replies.json',
    validate: ajv.compile(QUICK_REPLIES_SCHEMA),
  },
];

/**
 * Checks the files that an admin edits: the settings and the quick replies.
 *
 * @param project The project's folder.
 * @throws Error with one sentence for each problem, which names file and line.
 */
export async function requireValidAdminFiles(project = PROJECT): Promise<void> {
  const problems = await Promise.all(
    ADMIN_FILES.map(({ name, validate }) => check(project, name, validate)),
  );
  const sentences = problems.flat();
  if (sentences.length > 0) throw new Error(sentences.join('\n'));
}

async function check(
  project: string,
  name: string,
  validate: ReturnType<typeof ajv.compile>,
): Promise<string[]> {
  try {
    const { value, lineOf } = await readJsonFile(path.join(project, name), name);
    return findProblems(validate, value).map(
      ({ path, finding, rule }) => `${name}:${lineOf(path)}: ${finding}: ${rule}.`,
    );
  } catch (error) {
    if (error instanceof UnreadableFile) return [error.message];
    throw error;
  }
}
