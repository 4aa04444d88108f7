import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readManifest } from './manifest.ts';

/**
 * The licenses of the packages that built files contain.
 *
 * @param inputs The files that they are made of, absolute or relative to `root`.
 */
export async function licensesOf(inputs: string[], root: string): Promise<string> {
  const folders = new Set(
    inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  const texts = await Promise.all(
    [...folders].sort().map(async (folder) => licenseOf(path.resolve(root, folder))),
  );
  return [...new Set(texts)].join('\n\n');
}

async function licenseOf(folder: string): Promise<string> {
  const { name, version, license = 'unknown' } = await readManifest(folder);
  const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? '' : await readFile(path.join(folder, file), 'utf8');
  return [`${name} ${version} (${license})`, text.trim()].filter(Boolean).join('\n\n');
}
