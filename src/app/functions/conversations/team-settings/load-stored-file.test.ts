import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../cards/contract/settings/settings.ts';
import { createPaths } from '../hubspot/paths/paths.ts';
import { connectTo } from '../testing/connection.ts';
import { startStubApi, type StubResponse } from '../testing/stub-api.ts';
import { PRIYA, Testbed } from '../testing/testbed.ts';
import { loadStoredFile } from './load-stored-file.ts';
import { nothingStored } from './stored-file.ts';

async function openAccount(variants: string[]): Promise<Testbed> {
  const testbed = await Testbed.start({ variants });
  onTestFinished(() => testbed.close());
  testbed.settings = { ...DEFAULT_SETTINGS, editors: [String(PRIYA)] };
  testbed.coldStart();
  return testbed;
}

describe.each(['files-v3', 'files-2026-03', 'files-beta'])('without %s', (version) => {
  it.each(['gone', 'gone-410', 'gone-html'])(
    'the team’s settings are stored, replaced and read (%s)',
    async (response) => {
      const testbed = await openAccount([`${version}-${response}`]);
      const save = (expectedRevision: number) =>
        testbed.data('saveTeamSettings', {
          settings: { undoSeconds: expectedRevision + 1 },
          expectedRevision,
        });
      expect(await save(0)).toMatchObject({ kind: 'saved' });
      expect(await save(1)).toMatchObject({ kind: 'saved' });
      testbed.coldStart();
      expect(await save(2)).toMatchObject({ kind: 'saved', team: { revision: 3 } });
      testbed.coldStart();
      const { stored } = await testbed.data('readTeamSettings', {});
      expect(stored).toMatchObject({ team: { settings: { undoSeconds: 3 } } });
      const uploads = testbed.simulator.store.files.all().filter(({ upload }) => upload);
      expect(uploads).toHaveLength(1);
    },
  );
});

it('nothing is stored where no file is found and no cache names one', async () => {
  const stub = await startStubApi(() => ({ body: { results: [] } }));
  onTestFinished(() => stub.close());
  const { hubspot } = connectTo(stub.baseUrl, createPaths());
  expect(await loadStoredFile({ hubspot })).toEqual(nothingStored);
});

it('the deployed settings apply in an account without the Files API', async () => {
  const testbed = await openAccount(['files-v3-gone', 'files-2026-03-gone', 'files-beta-gone']);
  const { stored } = await testbed.data('readTeamSettings', {});
  expect(stored).toEqual({ kind: 'failed', problem: 'UNAVAILABLE' });
});

describe('the signed URL of the file', () => {
  const CONTENT = '{"format":1,"revision":4,"settings":{"undoSeconds":3}}';

  /** An API whose signed URL gets the responses in this order. */
  async function readWith(...downloads: StubResponse[]) {
    const paths: string[] = [];
    const stub: Awaited<ReturnType<typeof startStubApi>> = await startStubApi((_, { pathname }) => {
      paths.push(pathname);
      if (pathname.startsWith('/download')) return downloads.shift() ?? { body: CONTENT };
      if (pathname.endsWith('signed-url')) return { body: { url: `${stub.baseUrl}/download` } };
      if (!pathname.endsWith('/search')) return { status: 404 };
      return { body: { results: [{ id: '1', name: 'threadside-settings', extension: 'json' }] } };
    });
    onTestFinished(() => stub.close());
    const testbed = await openAccount([]);
    const read = () => testbed.call('readTeamSettings', {}, { baseUrl: stub.baseUrl });
    return { read, paths };
  }

  it.each([301, 302, 307])('is followed to where it leads (%i)', async (status) => {
    const { read } = await readWith({ status, headers: { location: '/download/elsewhere' } });
    expect(await read()).toMatchObject({ data: { stored: { team: { revision: 4 } } } });
  });

  it.each([403, 404, 410, 500])(
    'is requested again with the next read after a %i',
    async (status) => {
      const { read, paths } = await readWith({
        status,
        body: '<Error>Request has expired</Error>',
      });
      expect(await read()).toMatchObject({ ok: false, error: { code: 'UNAVAILABLE' } });
      expect(await read()).toMatchObject({ data: { stored: { team: { revision: 4 } } } });
      expect(paths.filter((path) => path.endsWith('signed-url'))).toHaveLength(2);
    },
  );

  it('leads nowhere if it redirects to itself', async () => {
    const loop = { status: 302, headers: { location: '/download' } };
    const { read } = await readWith(...Array.from({ length: 30 }, () => loop));
    expect(await read()).toMatchObject({ ok: false, error: { code: 'UNAVAILABLE' } });
  });
});
