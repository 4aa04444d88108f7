import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const Profile = z.object({
  /** The account that the profile deploys to. */
  accountId: z.coerce.number().int().positive().optional().catch(undefined),
  variables: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});

export type Profile = z.infer<typeof Profile>;

/** The value of `context.variables`. */
export type ProfileVariables = Profile['variables'];

/**
 * Reads a project profile, `hsprofile.<name>.json` in the project's source folder:
 * https://developers.hubspot.com/docs/developer-tooling/local-development/hubspot-cli/project-commands
 *
 * @throws Error with a sentence for the user
 */
export async function readProfile(name: string, source: string): Promise<Profile> {
  const file = path.join(source, `hsprofile.${name}.json`);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new Error(`There is no profile "${name}": ${file} is missing.`);
  try {
    return Profile.parse(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    throw new Error(
      `${file} is not a profile: it needs "variables", an object of strings, numbers and booleans.`,
    );
  }
}
