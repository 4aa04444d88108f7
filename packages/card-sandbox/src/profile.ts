import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const SOURCE = new URL('../../../src/', import.meta.url);

const Profile = z.object({
  variables: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});

/** What a card finds in `context.variables`. */
export type ProfileVariables = z.infer<typeof Profile>['variables'];

/**
 * Reads the variables of a project profile, `hsprofile.<name>.json` in the project's source folder:
 * https://developers.hubspot.com/docs/developer-tooling/local-development/hubspot-cli/project-commands
 *
 * @throws Error in words for whoever typed the name
 */
export async function readProfile(name: string, source = SOURCE): Promise<ProfileVariables> {
  const file = fileURLToPath(new URL(`hsprofile.${name}.json`, source));
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new Error(`There is no profile "${name}": ${file} is missing.`);
  try {
    return Profile.parse(JSON.parse(text)).variables;
  } catch {
    throw new Error(
      `${file} is no profile: it needs "variables", an object of texts, numbers and booleans.`,
    );
  }
}
