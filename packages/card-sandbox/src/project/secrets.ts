import path from 'node:path';
import { parseEnv } from 'node:util';
import type { ProjectFunction } from './project.ts';
import { readText } from './source-files.ts';

/** The files beside a function's configuration that HubSpot's local server reads; the first one counts. */
const ENV_FILES = ['.env.local', '.env'];

/** The sandbox sets the app's token itself, so a real one never reaches a function. */
const TOKEN = 'PRIVATE_APP_ACCESS_TOKEN';

/**
 * Reads the secrets that functions find in their environment.
 *
 * @param folders The folders of the functions' configuration.
 * @param file A file named by the user; it replaces those in the folders.
 * @throws Error with a sentence for the user, when that file cannot be read
 */
export async function readSecrets(
  folders: string[],
  file: string | undefined,
): Promise<Record<string, string>> {
  const named = file === undefined ? undefined : await readText(file);
  if (file !== undefined && named === undefined) {
    throw new Error(`The secrets file ${file} cannot be read.`);
  }
  const texts = named === undefined ? await Promise.all(folders.map(readEnvFile)) : [named];
  const secrets: Record<string, string> = {};
  for (const [name, value] of texts.flatMap((text) => Object.entries(parseEnv(text)))) {
    if (name !== TOKEN && value !== undefined) secrets[name] = value;
  }
  return secrets;
}

/** Lists the secrets that functions declare and no file has, in a sentence for each function. */
export function missingSecrets(
  functions: ProjectFunction[],
  secrets: Record<string, string>,
): string[] {
  return functions.flatMap(({ name, secrets: declared }) => {
    const missing = declared.filter((secret) => secret !== TOKEN && !(secret in secrets));
    if (missing.length === 0) return [];
    const [what, them] = missing.length === 1 ? ['secret', 'it'] : ['secrets', 'them'];
    const list = new Intl.ListFormat('en-GB').format(missing);
    return [
      `The function "${name}" needs the ${what} ${list}: write ${them} to the .env file beside the function's configuration, or to a file (--secrets)`,
    ];
  });
}

async function readEnvFile(folder: string): Promise<string> {
  for (const name of ENV_FILES) {
    const text = await readText(path.join(folder, name));
    if (text !== undefined) return text;
  }
  return '';
}
