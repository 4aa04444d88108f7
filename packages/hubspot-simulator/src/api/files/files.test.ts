import { describe, expect, test } from 'vitest';
import { HubSpotFile, FilePage, SignedUrl } from '../../shapes/account/file.ts';
import { startTestSimulator, type CheckedClient } from '../../testing/checked-client.ts';

type Simulator = CheckedClient['simulator'];

const FILES = '/files/v3/files';
const PRIVATE = { access: 'PRIVATE', overwrite: false };

function form(content: string | Uint8Array<ArrayBuffer>, fields: Record<string, string> = {}) {
  const body = new FormData();
  body.set('file', new Blob([content]), 'settings.json');
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return body;
}

function send(simulator: Simulator, method: string, path: string, body: FormData, token?: string) {
  const headers = { Authorization: `Bearer ${token ?? simulator.token}` };
  return fetch(new URL(path, simulator.url), { method, headers, body });
}

async function upload(simulator: Simulator, text: string, fields: Record<string, string> = {}) {
  const options = JSON.stringify(PRIVATE);
  const body = form(text, { folderPath: 'threadside', options, ...fields });
  const response = await send(simulator, 'POST', FILES, body);
  expect(response.status).toBe(201);
  return HubSpotFile.parse(await response.json());
}

describe('a private file', () => {
  test('opens only under its signed URL, until that expires', async () => {
    const { simulator, get } = await startTestSimulator();
    const { id, url, path } = await upload(simulator, '{"version":1}');
    expect([url, path]).toEqual([undefined, '/threadside/settings.json']);
    const signed = (await get(`${FILES}/${id}/signed-url?expirationSeconds=60`)).as(SignedUrl);
    expect(await (await fetch(signed.url)).text()).toBe('{"version":1}');
    const [unsigned] = signed.url.split('?');
    expect((await fetch(unsigned ?? '')).status).toBe(403);
    simulator.clock.advance(61_000);
    expect((await fetch(signed.url)).status).toBe(403);
  });

  test('keeps its id when it is replaced', async () => {
    const { simulator, get } = await startTestSimulator();
    const { id } = await upload(simulator, 'old');
    const replaced = await send(simulator, 'PUT', `${FILES}/${id}`, form('new content'));
    expect(HubSpotFile.parse(await replaced.json())).toMatchObject({
      id,
      size: 11,
      access: 'PRIVATE',
    });
    const signed = (await get(`${FILES}/${id}/signed-url`)).as(SignedUrl);
    expect(await (await fetch(signed.url)).text()).toBe('new content');
  });
});

describe('an upload under a name that is taken', () => {
  test('gets a number', async () => {
    const { simulator } = await startTestSimulator();
    await upload(simulator, 'first');
    expect(await upload(simulator, 'second')).toMatchObject({ name: 'settings-1' });
  });

  test('replaces the file with overwrite', async () => {
    const { simulator } = await startTestSimulator();
    const { id } = await upload(simulator, 'first');
    const options = JSON.stringify({ ...PRIVATE, overwrite: true });
    expect(await upload(simulator, 'second', { options })).toMatchObject({ id, size: 6 });
  });
});

test('finds files by name, folder and extension', async () => {
  const { simulator, get } = await startTestSimulator();
  const { id, parentFolderId = '' } = await upload(simulator, '{}');
  const found = async (query: string) =>
    (await get(`${FILES}/search?${query}`)).as(FilePage).results.map((file) => file.id);
  expect(await found('name=SETT')).toEqual([id]);
  expect(await found(`parentFolderIds=${parentFolderId}`)).toEqual([id]);
  expect(await found('path=%2Fthreadside%2Fsettings.json')).toEqual([id]);
  expect(await found('name=sett&extension=pdf')).toEqual([]);
});

describe('is refused', () => {
  test.each([
    ['without a file', {}, 400],
    ['without a folder', { file: 'x', options: JSON.stringify(PRIVATE) }, 400],
    ['without access', { file: 'x', folderPath: 'a' }, 400],
    ['with an unknown access', { file: 'x', folderPath: 'a', options: '{"access":"SECRET"}' }, 400],
  ])('%s', async (_case, { file, ...fields }: Record<string, string>, status) => {
    const { simulator } = await startTestSimulator();
    const body = file === undefined ? new FormData() : form(file);
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    if (file === undefined) body.set('fileName', 'nothing');
    expect((await send(simulator, 'POST', FILES, body)).status).toBe(status);
  });

  test('above 20 MB', async () => {
    const { simulator } = await startTestSimulator();
    const body = form(new Uint8Array(20 * 1024 * 1024 + 1), {
      folderPath: 'a',
      options: JSON.stringify(PRIVATE),
    });
    expect((await send(simulator, 'POST', FILES, body)).status).toBe(413);
  });

  test('as JSON', async () => {
    const { post } = await startTestSimulator();
    expect((await post(FILES, {})).status).toBe(415);
  });

  test('without the scope', async () => {
    const { simulator } = await startTestSimulator();
    const sent = await send(simulator, 'POST', FILES, form('x'), 'sandbox-token-no-files');
    expect(sent.status).toBe(403);
  });
});
