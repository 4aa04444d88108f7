import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseEnv } from 'node:util';

/** The files in a function's folder that HubSpot's own local server reads; the first one counts. */
const BESIDE = ['.env.local', '.env'];

/** The app's token is the sandbox's own: a real one would be of no use here, and must not get around. */
const OF_HUBSPOT = 'PRIVATE_APP_ACCESS_TOKEN';

/**
 * The secrets that functions find in their environment, by name.
 *
 * @param folders Of the functions.
 * @param file Named by whoever starts the sandbox; it replaces those in the folders.
 * @throws Error in words when that file cannot be read
 */
export async function readSecrets(
  folders: string[],
  file: string | undefined,
): Promise<Record<string, string>> {
  const named =
    file === undefined ? undefined : await readFile(file, 'utf8').catch(() => undefined);
  if (file !== undefined && named === undefined) {
    throw new Error(`The secrets file ${file} cannot be read.`);
  }
  const texts = named === undefined ? await Promise.all(folders.map(readBeside)) : [named];
  const secrets: Record<string, string> = {};
  for (const [name, value] of texts.flatMap((text) => Object.entries(parseEnv(text)))) {
    if (name !== OF_HUBSPOT && value !== undefined) secrets[name] = value;
  }
  return secrets;
}

async function readBeside(folder: string): Promise<string> {
  for (const name of BESIDE) {
    const text = await readFile(path.join(folder, name), 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  return '';
}
