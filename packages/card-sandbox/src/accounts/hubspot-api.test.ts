import { afterEach, beforeEach, expect, it } from 'vitest';
import { startSimulator, type Simulator } from 'hubspot-simulator';
import { hubSpotApi } from './hubspot-api.ts';
import { simulatedAccount } from './simulated-account.ts';

let simulator: Simulator;
let unsupported: string[];
let mistakes: string[];

beforeEach(async () => {
  simulator = await startSimulator();
  unsupported = [];
  mistakes = [];
});
afterEach(() => simulator.close());

/** Makes a request of the function "f", with a fixture for one URL. */
async function request(path: string, method = 'GET', headers: Record<string, string> = {}) {
  const api = hubSpotApi(simulatedAccount(simulator, true), {
    fixtureFor: (_, { href }) =>
      href === 'https://api.hubapi.com/marketing/v3/emails' ? Response.json('fixed') : undefined,
    onUnsupported: (sentence) => void unsupported.push(sentence),
    onMistake: (sentence) => void mistakes.push(sentence),
  });
  return api(path, { method, headers }, 'The function "f"');
}

it('prefers a fixture to its own response', async () => {
  for (const host of ['', 'https://api-eu1.hubapi.com', 'https://api.hubspot.com']) {
    const response = await request(`${host}/marketing/v3/emails`);
    expect(await response.json()).toBe('fixed');
  }
  expect(unsupported).toEqual([]);
});

it.each([
  ['Bearer pat-eu1-1234', 200],
  ['Bearer undefined', 401],
  ['Bearer sandbox-token-refused', 401],
  ['Bearer sandbox-token-expired', 401],
  ['Bearer sandbox-token-read-only', 200],
  ['Bearer sandbox-token-tasks', 200],
])("accepts a real account's token in place of its own: %s", async (Authorization, status) => {
  for (const path of ['/crm/v3/objects/contacts', '/conversations/v3/conversations/inboxes']) {
    expect((await request(path, 'GET', { Authorization })).status).toBe(status);
  }
});

it('lists no request that it responds to', async () => {
  for (const path of [
    '/crm/v3/objects/contacts',
    '/crm/v3/owners',
    '/crm/v3/objects/users',
    '/crm/v3/objects/deals/401',
  ]) {
    expect((await request(path)).status).toBe(200);
  }
  expect(unsupported).toEqual([]);
});

it('lists what it does not have of the simulated directory', async () => {
  expect((await request('/crm/v3/owners/77777')).status).toBe(404);
  expect(unsupported).toEqual([
    'The function "f" reads /crm/v3/owners/77777, which the sandbox does not have: write a fixture for it (--fixtures)',
  ]);
});

it("lists a missing id as the project's mistake, not as a missing record", async () => {
  for (const id of ['undefined', 'null', 'NaN', '%5Bobject%20Object%5D']) {
    expect((await request(`/crm/v3/objects/contacts/${id}/associations/deals`)).status).toBe(404);
  }
  expect(unsupported).toEqual([]);
  expect(mistakes).toHaveLength(4);
  expect(mistakes[0]).toBe(
    'The function "f" requests GET /crm/v3/objects/contacts/undefined/associations/deals: "undefined" is not an id',
  );
});

it('lists a request without a response, with who made it and without ids', async () => {
  await request('/marketing/v3/emails/12', 'DELETE');
  await request('/collector/graphql', 'POST');
  await request('/crm/v3/objects/contacts/merge', 'POST');
  expect(unsupported).toEqual([
    expect.stringMatching(
      /^The function "f" requests DELETE \/marketing\/v3\/emails\/{id}: .*--fix/,
    ),
    expect.stringMatching(/POST \/collector\/graphql: the sandbox does not have GraphQL/),
    expect.stringMatching(/POST \/crm\/v3\/objects\/contacts\/merge: .*this part of HubSpot's API/),
  ]);
});
