import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The cards and pages that no configuration leads to, in a sentence: HubSpot uploads them, and shows them nowhere.
 *
 * @param source The project's source folder.
 * @param files All files in it.
 * @param code Those of them that are code.
 */
export async function unregistered(
  source: string,
  files: string[],
  code: string[],
): Promise<string[]> {
  const read = (file: string) => readFile(path.join(source, file), 'utf8');
  const configurations = await Promise.all(
    files.filter((file) => file.endsWith('.json')).map(read),
  );
  const named = configurations.join('\n');
  const left: string[] = [];
  for (const file of code) {
    // By its bare name: it is named even where its configuration cannot be read.
    if (named.includes(path.basename(file))) continue;
    if (/\bhubspot\.extend\s*[(<]/.test(await read(file))) left.push(file);
  }
  if (left.length === 0) return [];
  return [
    `Left out, for no *-hsmeta.json names it as its entrypoint: ${new Intl.ListFormat('en-GB').format(left)}`,
  ];
}
