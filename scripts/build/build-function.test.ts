import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../src/app/cards/contract/language.ts';
import { languages } from '../../src/app/cards/i18n/languages.ts';
import { languages as settingsLanguages } from '../../src/app/cards/i18n/settings-page/languages.ts';
import { startSimulator } from 'hubspot-simulator';
import { buildFunction } from './build-function.ts';

interface BuiltFunction {
  main: (context: unknown) => Promise<{
    ok: boolean;
    data?: { threads: unknown[]; page?: { texts: unknown } };
    words?: unknown;
  }>;
}

let folder: string;
let bytes: number;
let outFile: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadside-'));
  ({ bytes, outFile } = await buildFunction({ outFile: path.join(folder, 'conversations.js') }));
});
afterAll(() => rm(folder, { recursive: true }));

/** Loads it as HubSpot does: one CommonJS file in a folder without packages. */
function load(): BuiltFunction {
  const built: BuiltFunction = createRequire(path.join(folder, 'host.js'))(outFile);
  return built;
}

describe('the built function', () => {
  it('is one self-contained file that exports only main', async () => {
    expect(await readdir(folder)).toEqual(['conversations.js']);
    expect(Object.keys(load())).toEqual(['main']);
  });

  it('is at most 245 KB', () => {
    expect(bytes).toBeLessThanOrEqual(245_000);
  });

  it('contains no token and none of the generated clients', async () => {
    const code = await readFile(outFile, 'utf8');
    expect(code).not.toMatch(/sandbox-token|pat-(na|eu)\d/);
    expect(code).not.toContain('marketing/');
    expect(code).toContain('hubspot-api-client-nodejs');
  });

  it('responds with data from the API', async () => {
    const simulator = await startSimulator();
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', simulator.token);
    vi.stubEnv('HUBSPOT_API_URL', simulator.url);
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const answer = await load().main({
      parameters: {
        action: 'listThreads',
        record: { objectTypeId: '0-1', objectId: '101' },
        agent: { userId: 9001 },
      },
    });
    expect(answer.ok).toBe(true);
    expect(answer.data?.threads.length).toBeGreaterThan(10);
    log.mockRestore();
    vi.unstubAllEnvs();
    await simulator.close();
  });

  it.each(LANGUAGES)('unpacks the texts of a requested language: %s', async (language) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const answer = await load().main({ parameters: { language } });
    expect(answer.ok).toBe(false);
    expect(answer.words).toEqual(languages()[language]);
    log.mockRestore();
  });

  it('unpacks the texts of the settings page', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const simulator = await startSimulator();
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', simulator.token);
    vi.stubEnv('HUBSPOT_API_URL', simulator.url);
    const parameters = { action: 'readTeamSettings', agent: { userId: 9001 }, pageIn: 'ja' };
    const answer = await load().main({ parameters });
    expect(answer.data?.page?.texts).toEqual(settingsLanguages().ja);
    log.mockRestore();
    vi.unstubAllEnvs();
    await simulator.close();
  });

  it('contains the texts in packed form', async () => {
    expect(await readFile(outFile, 'utf8')).not.toContain('Kundenportal');
  });
});
