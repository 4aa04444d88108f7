import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { functionMistakes } from './function-mistakes.ts';

/** The mistakes of a function with this source, which declares the secret KEY; .env has OTHER, too. */
async function mistakesIn(code: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'function-mistakes-'));
  await writeFile(path.join(folder, 'pay.js'), code);
  const one = { name: 'pay', entry: 'pay.js', folder: '', secrets: ['KEY'] };
  const mistakes = await functionMistakes([one], folder, ['KEY', 'OTHER']);
  await rm(folder, { recursive: true });
  return mistakes;
}

it.each([
  ["import os from 'node:os';\nexports.main = async () => os.EOL;", /mixes import or export/],
  ['export const x = 1;\nmodule.exports = { main: () => x };', /use require instead of import/],
  ['exports.main = (context) => context.secrets.KEY;', /HubSpot .* process\.env\.KEY$/],
  ["exports.main = (context) => context.secrets['KEY'];", /reads context\.secrets\.KEY/],
  ['exports.main = () => process.env.OTHER;', /process\.env\.OTHER, which is in an \.env file/],
  ["exports.main = () => process.env['OTHER'];", /process\.env\.OTHER, which is in an \.env file/],
  ['const { KEY, OTHER = 1 } = process.env;', /process\.env\.OTHER, which is in an \.env file/],
])('explains what HubSpot would not run: %s', async (code, sentence) => {
  expect(await mistakesIn(code)).toEqual([expect.stringMatching(sentence)]);
});

it.each([
  "import os from 'node:os';\nexport const main = async () => os.EOL;",
  "const os = require('node:os');\nexports.main = async () => os.EOL;",
  "exports.main = () => [process.env.OTHERS, process.env['ANOTHER'], 'OTHER'];",
  'exports.main = (context) => [context.secrets.PRIVATE_APP_ACCESS_TOKEN, process.env.KEY];',
])('says nothing about %s', async (code) => {
  expect(await mistakesIn(code)).toEqual([]);
});
