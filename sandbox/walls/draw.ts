import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawn, PAGE } from './drawing.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

await writeFile(path.join(PROJECT, PAGE), await drawn(PROJECT));
console.log(`Drew ${PAGE}`);
