import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSecrets } from './secrets.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'secrets-'));
  await writeFile(path.join(folder, '.env'), 'KEY=plain\nPRIVATE_APP_ACCESS_TOKEN=pat-real\n');
});
afterEach(() => rm(folder, { recursive: true }));

it("reads the file in the functions' folder, without the app's token", async () => {
  expect(await readSecrets([folder], undefined)).toEqual({ KEY: 'plain' });
});

it('reads a file with a byte-order mark and Windows line ends', async () => {
  await writeFile(path.join(folder, '.env'), '\uFEFFPRIVATE_APP_ACCESS_TOKEN=a\r\nKEY=b\r\n');
  expect(await readSecrets([folder], undefined)).toEqual({ KEY: 'b' });
});

it('prefers .env.local to .env', async () => {
  await writeFile(path.join(folder, '.env.local'), 'KEY=local');
  expect(await readSecrets([folder], undefined)).toEqual({ KEY: 'local' });
});

it('reads only the named file when there is one', async () => {
  const file = path.join(folder, 'secrets');
  await writeFile(file, 'OTHER="two words"\nPRIVATE_APP_ACCESS_TOKEN=pat-real');
  expect(await readSecrets([folder], file)).toEqual({ OTHER: 'two words' });
});

it('explains that the named file cannot be read', async () => {
  await expect(readSecrets([], '/nowhere')).rejects.toThrow('/nowhere cannot be read');
});

it('says what to do about a file in UTF-16, as PowerShell writes it', async () => {
  await writeFile(path.join(folder, '.env'), Buffer.from('\uFEFFKEY=a', 'utf16le'));
  await expect(readSecrets([folder], undefined)).rejects.toThrow(/\.env is UTF-16, .*UTF-8/);
});
