import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** A message written after what a mail client, a shop or a tool really sends. */
export interface SampleMessage {
  /** Such as `gmail/reply`. */
  name: string;
  html: string;
  /** The file with the reading that a person expects; `[quoted]` stands where the card folds it. */
  reading: string;
}

export function corpus(): SampleMessage[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.html$/, '').replaceAll('\\', '/'),
      html: readFileSync(`${FOLDER}${file}`, 'utf8'),
      reading: `${FOLDER}${file.replace(/\.html$/, '.txt')}`,
    }));
}
