import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSecrets } from './secrets.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadside-secrets-'));
  await writeFile(path.join(folder, '.env'), 'KEY=plain\nPRIVATE_APP_ACCESS_TOKEN=pat-real\n');
});
afterEach(() => rm(folder, { recursive: true }));

it("come from beside the functions, without the app's token", async () => {
  expect(await readSecrets([folder], undefined)).toEqual({ KEY: 'plain' });
});

it('come from the local file rather than from the shared one', async () => {
  await writeFile(path.join(folder, '.env.local'), 'KEY=local');
  expect(await readSecrets([folder], undefined)).toEqual({ KEY: 'local' });
});

it('come from a file that is named, and from there alone', async () => {
  const file = path.join(folder, 'secrets');
  await writeFile(file, 'OTHER="two words"\nPRIVATE_APP_ACCESS_TOKEN=pat-real');
  expect(await readSecrets([folder], file)).toEqual({ OTHER: 'two words' });
});

it('are asked for in words when that file is not there', async () => {
  await expect(readSecrets([], '/nowhere')).rejects.toThrow('/nowhere cannot be read');
});
