import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectTo } from '../testing/connection.ts';
import { startStubApi } from '../testing/stub-api.ts';
import { findFiles, replaceFile, signFileUrl, uploadFile } from './files.ts';
import { createPaths } from './paths/paths.ts';
import { Unavailable } from './transport/api-errors.ts';

let body: unknown;
let sent = '';
let query: object = {};

let api: Awaited<ReturnType<typeof startStubApi>>;
beforeAll(async () => {
  api = await startStubApi((_, { searchParams }, content) => {
    sent = content;
    query = Object.fromEntries(searchParams);
    return { body };
  });
});
afterAll(() => api.close());

const connection = () => connectTo(api.baseUrl, createPaths()).hubspot;

it('finds the files with exactly this name in the folder, oldest first', async () => {
  const file = { name: 'settings', extension: 'json', path: 'threadside/settings.json' };
  body = {
    results: [
      { ...file, id: '10' },
      { ...file, id: '9', path: '/threadside/settings.json' },
      { ...file, id: '3', path: undefined },
      { ...file, id: '4', name: 'settings-old' },
      { ...file, id: '5', extension: 'txt' },
      { ...file, id: '6', path: 'threadside-old/settings.json' },
    ],
  };
  const wanted = { folderPath: '/threadside', name: 'settings', extension: 'json' };
  expect((await findFiles(connection(), wanted)).map(({ id }) => id)).toEqual(['3', '9', '10']);
  expect(query).toEqual({ name: 'settings', limit: '100' });
  body = 5;
  await expect(findFiles(connection(), wanted)).rejects.toThrow(Unavailable);
});

it.each([
  ['https://files.example/1', true],
  ['HTTP://files.example/1', true],
  ['ftp://files.example/1', false],
  ['see https://files.example/1', false],
  [undefined, false],
])('takes %j for a signed URL: %j', async (url, isUrl) => {
  body = { url };
  const signed = signFileUrl(connection(), '1');
  await (isUrl
    ? expect(signed).resolves.toMatchObject({ url })
    : expect(signed).rejects.toThrow(Unavailable));
});

it('uploads a private file into its folder, and returns its id if HubSpot does', async () => {
  const file = { folderPath: '/threadside', fileName: 'settings.json', content: '{"a":1}' };
  body = { id: 7 };
  expect(await uploadFile(connection(), file)).toBe('7');
  for (const part of ['/threadside', 'settings.json', '{"a":1}', 'PRIVATE', 'application/json']) {
    expect(sent).toContain(part);
  }
  body = {};
  expect(await uploadFile(connection(), file)).toBeUndefined();
});

it('never asks HubSpot to overwrite another file of the same name', async () => {
  const file = { folderPath: '/threadside', fileName: 'settings.json', content: '{}' };
  for (const store of [
    () => uploadFile(connection(), file),
    () => replaceFile(connection(), '7', file),
  ]) {
    await store();
    expect(sent).toContain('"overwrite":false');
  }
});
