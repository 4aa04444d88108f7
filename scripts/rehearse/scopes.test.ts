import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import app from '../../src/app/app-hsmeta.json' with { type: 'json' };
import { TICKET } from '../../src/app/cards/contract/record.ts';
import { main } from '../../src/app/functions/conversations/main.ts';
import { startSimulator, type Simulator, findRoute } from 'hubspot-simulator';
import { everyAction } from '../../bench/function/every-action.ts';

const { requiredScopes, optionalScopes, conditionallyRequiredScopes } = app.config.auth;
const declared: string[] = [...requiredScopes, ...optionalScopes, ...conditionallyRequiredScopes];
/** No call needs it, but HubSpot's own apps with static auth require it. */
const OF_EVERY_APP = 'oauth';
/** An admin adds it to show who is available. Without it, one call is refused. */
const OPTIONAL = 'crm.objects.users.read';
const forCalls = declared.filter((scope) => scope !== OF_EVERY_APP && scope !== OPTIONAL);

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

/** Every action of a contact's card, and the requests of a ticket's card. */
function everyRequest(): object[] {
  // Signed URLs and the team's settings need `files`, which an admin adds if the team wants them.
  const optional = ['readFileUrl', 'readTeamSettings', 'saveTeamSettings'];
  const all = everyAction(simulator);
  const requests = Object.values(all).filter(({ action }) => !optional.includes(action));
  const onTicket = { ...all.listThreads, record: { objectTypeId: TICKET, objectId: '501' } };
  return [...requests, onTicket, { ...onTicket, of: 'contact' }];
}

/** Runs every action with a token that has these scopes. @returns Every upstream request */
async function traffic(scopes: string[]) {
  const token = `token of ${scopes.join(' ')}`.replaceAll(' ', '_');
  const requests = [];
  const refused: object[] = [];
  for (const parameters of everyRequest()) {
    simulator.reset();
    simulator.store.tokens.put({ id: token, scopes });
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', token);
    if (!Answer.parse(await main({ parameters })).ok) refused.push(parameters);
    const needsOptional = ({ method, path }: { method: string; path: string }) =>
      scopesNeeded(method, path).includes(OPTIONAL);
    requests.push(...simulator.requests.all().filter((request) => !needsOptional(request)));
  }
  return { requests, refused };
}

function scopesNeeded(method: string, path: string): readonly string[] {
  const route = findRoute(method, path);
  if (!route) throw new Error(`HubSpot has no ${method} ${path}`);
  return route.operation.scopes;
}

describe('the scopes that the app requires', { timeout: 30_000 }, () => {
  it('are exactly those that the calls of all actions need', async () => {
    const { requests, refused } = await traffic(declared);
    expect(refused).toEqual([]);
    expect(requests.filter(({ status }) => status === 403)).toEqual([]);
    const needed = requests.flatMap(({ method, path }) => scopesNeeded(method, path));
    expect([...new Set(needed)].sort()).toEqual([...forCalls].sort());
  });

  it.each(forCalls)('%s: without it, HubSpot rejects a call', async (scope) => {
    const { requests } = await traffic(declared.filter((other) => other !== scope));
    const forbidden = requests.filter(({ status }) => status === 403);
    const needed = forbidden.flatMap(({ method, path }) => scopesNeeded(method, path));
    expect(needed).toContain(scope);
  });
});
