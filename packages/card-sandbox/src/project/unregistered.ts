import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Finds cards and pages that no configuration names, and returns a sentence about them: HubSpot uploads them but never
 * shows them.
 *
 * @param isConfiguration Whether a file of this name can describe a card in the project's layout.
 * @param source The project's source folder.
 * @param files All files in it.
 * @param code Its source code files.
 */
export async function unregistered(
  isConfiguration: RegExp,
  source: string,
  files: string[],
  code: string[],
): Promise<string[]> {
  const read = (file: string) => readFile(path.join(source, file), 'utf8');
  const configurations = await Promise.all(
    files.filter((file) => isConfiguration.test(file)).map(read),
  );
  const configured = configurations.join('\n');
  const found: string[] = [];
  for (const file of code) {
    // The plain text also names an entry when the JSON is invalid.
    if (configured.includes(path.basename(file))) continue;
    if (/\bhubspot\.extend\s*[(<]/.test(await read(file))) found.push(file);
  }
  if (found.length === 0) return [];
  const list = new Intl.ListFormat('en-GB').format(found);
  return [`No *-hsmeta.json names these as its entrypoint, so they are not shown: ${list}`];
}
