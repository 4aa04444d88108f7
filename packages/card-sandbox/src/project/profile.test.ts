import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readProfile } from './profile.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'profile-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = (name: string) => readProfile(name, folder);
const write = (name: string, text: string) =>
  writeFile(path.join(folder, `hsprofile.${name}.json`), text);

it('reads the account and the variables of a profile', async () => {
  await write('qa', '{"accountId": 1, "variables": {"TITLE": "Try", "LIMIT": 3, "BETA": true}}');
  expect(await read('qa')).toEqual({
    accountId: 1,
    variables: { TITLE: 'Try', LIMIT: 3, BETA: true },
  });
});

it.each(['{', '{"variables": {"LIST": []}}'])(
  'names a file that is not a profile: %s',
  async (text) => {
    await write('odd', text);
    await expect(read('odd')).rejects.toThrow(/hsprofile\.odd\.json is not a profile/);
  },
);
