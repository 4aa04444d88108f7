import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  onTestFinished,
  vi,
} from 'vitest';
import { LANGUAGES } from '../../src/app/cards/contract/language.ts';
import { languages } from '../../src/app/cards/i18n/languages.ts';
import { languages as settingsLanguages } from '../../src/app/cards/i18n/settings-page/languages.ts';
import { main as sourceMain } from '../../src/app/functions/conversations/main.ts';
import { startSimulator } from 'hubspot-simulator';
import { DEFAULT_SETTINGS } from '../../src/app/cards/contract/settings/settings.ts';
import { buildFunction } from './build-function.ts';

interface BuiltFunction {
  main: (context: unknown) => Promise<{
    ok: boolean;
    data?: { threads: { id: string }[]; page?: { texts: unknown } };
    words?: unknown;
  }>;
}

let folder: string;
let bytes: number;
let outFile: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadside-'));
  const target = path.join(folder, 'conversations.js');
  ({ bytes, outFile } = await buildFunction({ outFile: target, settings: DEFAULT_SETTINGS }));
});
afterAll(() => rm(folder, { recursive: true }));

/** Loads it as HubSpot does: one CommonJS file in a folder without packages. */
function load(): BuiltFunction {
  const built: BuiltFunction = createRequire(path.join(folder, 'host.js'))(outFile);
  return built;
}

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function useSimulator(): Promise<void> {
  const simulator = await startSimulator();
  onTestFinished(() => simulator.close());
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', simulator.token);
  vi.stubEnv('HUBSPOT_API_URL', simulator.url);
}

describe('the built function', () => {
  it('is one self-contained file that exports only main', async () => {
    expect(await readdir(folder)).toEqual(['conversations.js']);
    expect(Object.keys(load())).toEqual(['main']);
  });

  it('is at most 190 KB', () => {
    expect(bytes).toBeLessThanOrEqual(190_000);
  });

  it('contains no token and none of the generated clients', async () => {
    const code = await readFile(outFile, 'utf8');
    expect(code).not.toMatch(/sandbox-token|pat-(na|eu)\d/);
    expect(code).not.toContain('marketing/');
    expect(code).toContain('hubspot-api-client-nodejs');
  });

  it('responds with data from the API', async () => {
    await useSimulator();
    const answer = await load().main({
      parameters: {
        action: 'listThreads',
        record: { objectTypeId: '0-1', objectId: '101' },
        agent: { userId: 9001 },
      },
    });
    expect(answer.ok).toBe(true);
    expect(answer.data?.threads.length).toBeGreaterThan(10);
  });

  it.each(LANGUAGES)('unpacks the texts of a requested language: %s', async (language) => {
    const answer = await load().main({ parameters: { language } });
    expect(answer.ok).toBe(false);
    expect(answer.words).toEqual(languages()[language]);
  });

  it('unpacks the texts of the settings page', async () => {
    await useSimulator();
    const parameters = { action: 'readTeamSettings', agent: { userId: 9001 }, pageIn: 'ja' };
    const answer = await load().main({ parameters });
    expect(answer.data?.page?.texts).toEqual(settingsLanguages().ja);
  });

  it('unpacks what reads messages, and reads them as the source does', async () => {
    await useSimulator();
    const parameters = {
      record: { objectTypeId: '0-1', objectId: '101' },
      agent: { userId: 9001 },
    };
    const { main } = load();
    const listed = await main({ parameters: { ...parameters, action: 'listThreads' } });
    const threadIds = listed.data?.threads.map(({ id }) => id) ?? [];
    expect(threadIds.length).toBeGreaterThan(10);
    // One more, and the function waits for its own rate limit.
    for (const threadId of threadIds.slice(0, 12)) {
      const context = { parameters: { ...parameters, action: 'readThread', threadId } };
      const { ok, data } = await main(context);
      expect(ok).toBe(true);
      expect(await sourceMain(context)).toMatchObject({ data });
    }
  });

  it('contains the texts in packed form', async () => {
    expect(await readFile(outFile, 'utf8')).not.toContain('Kundenportal');
  });
});
