import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';

/** Lists the files below a folder, relative to it, without packages and hidden folders. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const below = await Promise.all(
    entries
      .filter(({ name }) => name !== 'node_modules' && name !== 'dist' && !name.startsWith('.'))
      .map(async (entry) => {
        if (!entry.isDirectory()) return [entry.name];
        const files = await filesBelow(path.join(folder, entry.name));
        return files.map((file) => path.join(entry.name, file));
      }),
  );
  return below.flat().sort();
}

/**
 * Reads a text file without its byte-order mark.
 *
 * @returns undefined when it cannot be read
 * @throws Error with a sentence for the user, when it is not UTF-8
 */
export async function readText(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes?.[0] === 0xff || bytes?.[0] === 0xfe) {
    throw new Error(`${file} is UTF-16, which HubSpot does not read: save it as UTF-8.`);
  }
  return bytes?.toString('utf8').replace(/^\uFEFF/, '');
}

/**
 * Reads a JSON file; a byte-order mark at its start is allowed.
 * @throws Error that names the file and what is wrong with it
 */
export async function readJson<Shape extends z.ZodType>(
  file: string,
  shape: Shape,
): Promise<z.infer<Shape>> {
  const text = await readText(file);
  if (text === undefined) throw new Error(`${file} is missing.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new Error(`${file} is not JSON: ${reason}${commentHint(text)}`);
  }
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(
    `${file}: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'invalid'}.`,
  );
}

/** Editors accept comments and trailing commas in JSON; HubSpot does not. */
function commentHint(text: string): string {
  return /^\s*\/[/*]|[[{,]\s*\/[/*]|,\s*[\]}]/m.test(text)
    ? '. It has comments or trailing commas, which HubSpot rejects, too: remove them'
    : '';
}

export async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() ?? false;
}
