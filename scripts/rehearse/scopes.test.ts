import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import app from '../../src/app/app-hsmeta.json' with { type: 'json' };
import { TICKET } from '../../src/app/cards/contract/record.ts';
import { main } from '../../src/app/functions/conversations/main.ts';
import { startSimulator, type Simulator, knownRoute } from 'hubspot-simulator';
import { everyAction } from '../../bench/every-action.ts';

const { requiredScopes, optionalScopes, conditionallyRequiredScopes } = app.config.auth;
const declared: string[] = [...requiredScopes, ...optionalScopes, ...conditionallyRequiredScopes];
/** No call names it; HubSpot's own apps with static auth require it all the same. */
const OF_EVERY_APP = 'oauth';
const forCalls = declared.filter((scope) => scope !== OF_EVERY_APP);

const Answer = z.object({ ok: z.boolean() });

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());
beforeEach(() => {
  vi.stubEnv('HUBSPOT_API_URL', simulator.url);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** A contact's actions, and what only a ticket's card asks. */
function everyRequest(): object[] {
  const requests = everyAction(simulator);
  const onTicket = { ...requests.listThreads, record: { objectTypeId: TICKET, objectId: '501' } };
  return [...Object.values(requests), onTicket, { ...onTicket, of: 'contact' }];
}

/** Runs every action with a token of these scopes. @returns each call that went over the wire */
async function traffic(scopes: string[]) {
  const token = `token of ${scopes.join(' ')}`.replaceAll(' ', '_');
  const requests = [];
  const refused: object[] = [];
  for (const parameters of everyRequest()) {
    simulator.reset();
    simulator.store.tokens.put({ id: token, scopes });
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', token);
    if (!Answer.parse(await main({ parameters })).ok) refused.push(parameters);
    requests.push(...simulator.requests.all());
  }
  return { requests, refused };
}

function scopesNeeded(method: string, path: string): readonly string[] {
  const route = knownRoute(method, path);
  if (!route) throw new Error(`HubSpot has no ${method} ${path}`);
  return route.operation.scopes;
}

describe('the scopes that the app requires', { timeout: 30_000 }, () => {
  it('are those of the calls that every action makes: none is missing, none is too many', async () => {
    const { requests, refused } = await traffic(declared);
    expect(refused).toEqual([]);
    expect(requests.filter(({ status }) => status === 403)).toEqual([]);
    const needed = requests.flatMap(({ method, path }) => scopesNeeded(method, path));
    expect([...new Set(needed)].sort()).toEqual([...forCalls].sort());
  });

  it.each(forCalls)('%s: without it HubSpot refuses a call', async (scope) => {
    const { requests } = await traffic(declared.filter((other) => other !== scope));
    const forbidden = requests.filter(({ status }) => status === 403);
    const needed = forbidden.flatMap(({ method, path }) => scopesNeeded(method, path));
    expect(needed).toContain(scope);
  });
});
