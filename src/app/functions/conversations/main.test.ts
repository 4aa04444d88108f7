import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSimulator, type Simulator } from 'hubspot-simulator';
import { main } from './main.ts';

let simulator: Simulator;
const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);

beforeEach(async () => {
  simulator = await startSimulator();
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', simulator.token);
  vi.stubEnv('HUBSPOT_API_URL', `${simulator.url}/`);
  log.mockClear();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await simulator.close();
});

const parameters = {
  action: 'listThreads',
  record: { objectTypeId: '0-1', objectId: '101' },
  agent: { userId: 9001 },
};

describe('main', () => {
  it("returns an envelope for the card's parameters", async () => {
    const answer = await main({ parameters, propertiesToSend: {} });
    expect(answer).toMatchObject({ ok: true, budget: { limit: 190 } });
  });

  it('uses the user that HubSpot sends', async () => {
    const context = { parameters, user: { userId: 9002 }, portalId: 1 };
    expect(await main(context)).toMatchObject({ ok: true });
    expect(log.mock.calls[0]?.[0]).toContain('by A-9002 verified');
  });

  it.each([[undefined], [null], ['text'], [{}], [{ parameters: null }]])(
    'returns an error envelope for %j and does not throw',
    async (context) => {
      expect(await main(context)).toMatchObject({ ok: false, error: { code: 'INVALID_REQUEST' } });
    },
  );

  describe('with a language', () => {
    const inGerman = { ...parameters, language: 'de' };
    const german = { list: { noneOpen: 'Keine offenen Konversationen' } };

    it('adds the texts to the data', async () => {
      const answer = await main({ parameters: inGerman });
      const data = {
        threads: expect.arrayContaining([expect.objectContaining({ status: 'OPEN' })]),
      };
      expect(answer).toMatchObject({ ok: true, data, words: german });
    });

    it('adds the texts to an error', async () => {
      const asked = { parameters: { ...inGerman, action: 'fly' } };
      const error = { code: 'INVALID_REQUEST' };
      expect(await main(asked)).toMatchObject({ ok: false, error, words: german });
      vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', `${simulator.token}-no-conversations`);
      const refused = { ok: false, error: { code: 'MISSING_SCOPE' }, words: german };
      expect(await main({ parameters: inGerman })).toMatchObject(refused);
    });

    it.each([['en'], ['xx'], ['__proto__'], ['constructor'], [null], [['de']], [{}], [7]])(
      'ignores the unknown language %j',
      async (language) => {
        const answer = await main({ parameters: { ...parameters, language } });
        expect(answer.ok).toBe(true);
        expect(answer).not.toHaveProperty('words');
      },
    );
  });

  it('reads its settings for every request', async () => {
    await main({ parameters });
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'sandbox-token-expired');
    expect(await main({ parameters })).toMatchObject({ ok: false, error: { code: 'BAD_TOKEN' } });
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', simulator.token);
    vi.stubEnv('CONVERSATIONS_API_VERSION', '2026-09');
    simulator.requests.clear();
    await main({ parameters });
    // Calls of the refused request may still be running.
    const paths = simulator.requests.all().map(({ path }) => path);
    expect(paths).toContain('/conversations/conversations/2026-09/threads');
  });

  it('logs one line per request, without token, text or name', async () => {
    await main({ parameters });
    expect(log.mock.calls[0]?.[0]).toMatch(
      /^listThreads OK \d+ ms, \d+ upstream calls, by A-9001 claimed$/,
    );
  });

  it('logs what is wrong with a request of nobody', async () => {
    await main({ parameters: { action: 'fly' } });
    expect(log.mock.calls[0]?.[0]).toMatch(
      /^unknown INVALID_REQUEST \d+ ms, 0 upstream calls: invalid field: action$/,
    );
  });

  it('logs the upstream call that failed, without ids', async () => {
    simulator.faults.set([{ name: 'error-before', on: 'getThread' }]);
    await main({ parameters: { ...parameters, action: 'readThread', threadId: '70010001' } });
    const [request, call] = log.mock.calls.map(([line]) => String(line));
    expect(request).toMatch(
      /^readThread UNAVAILABLE \d+ ms, \d+ upstream calls, by A-9001 claimed/,
    );
    expect(call).toMatch(/^ {2}GET \/conversations\/v3\/conversations\/threads\/\{threadId\} 500/);
  });
});
