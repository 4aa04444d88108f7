import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readProfile } from './profile.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'profile-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = (name: string) => readProfile(name, pathToFileURL(`${folder}/`));
const write = (name: string, text: string) =>
  writeFile(path.join(folder, `hsprofile.${name}.json`), text);

it('the variables of a profile are read as HubSpot reads them', async () => {
  await write('qa', '{"accountId": 1, "variables": {"TITLE": "Try", "LIMIT": 3, "BETA": true}}');
  expect(await read('qa')).toEqual({ TITLE: 'Try', LIMIT: 3, BETA: true });
});

it.each(['{', '{"variables": {"LIST": []}}'])('what is no profile is named: %s', async (text) => {
  await write('odd', text);
  await expect(read('odd')).rejects.toThrow(/hsprofile\.odd\.json is no profile/);
});
