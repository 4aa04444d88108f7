import { expect, test } from 'vitest';
import { routes } from '../app.ts';
import { ErrorBody } from '../shapes/error.ts';
import { simulated, V3 } from '../testing/checked-client.ts';

test.each(['', 'Bearer', 'Bearer somebody-else', 'Basic sandbox-token'])(
  'without a token that HubSpot knows the answer is 401: "%s"',
  async (Authorization) => {
    const { call } = await simulated();
    const answer = await call('GET', `${V3}/inboxes`, { headers: { Authorization } });
    expect(answer.status).toBe(401);
    expect(answer.as(ErrorBody)).toMatchObject({ category: 'INVALID_AUTHENTICATION' });
  },
);

test('an expired token says so', async () => {
  const { call } = await simulated();
  const answer = await call('GET', `${V3}/inboxes`, { token: 'sandbox-token-expired' });
  expect(answer.status).toBe(401);
  expect(answer.as(ErrorBody)).toMatchObject({ category: 'EXPIRED_AUTHENTICATION' });
});

test.each([
  ['PATCH', `${V3}/threads/70010001`, 'sandbox-token-read-only', 'conversations.write'],
  ['GET', `${V3}/threads`, 'sandbox-token-no-conversations', 'conversations.read'],
  ['GET', '/crm/v3/owners', 'sandbox-token-no-owners', 'crm.objects.owners.read'],
  [
    'GET',
    '/crm/v4/objects/tickets/501/associations/contacts',
    'sandbox-token-no-tickets',
    'tickets',
  ],
])('a missing scope is named: %s %s with %s', async (method, path, token, scope) => {
  const { call } = await simulated();
  const body = method === 'PATCH' ? { status: 'CLOSED' } : undefined;
  const answer = await call(method, path, { token, body });
  expect(answer.status).toBe(403);
  const { category, errors } = answer.as(ErrorBody);
  expect(category).toBe('MISSING_SCOPES');
  expect(errors?.[0]?.context?.['requiredScopes']).toContain(scope);
});

test('reading needs the reading scope, writing the writing scope', () => {
  const needed = routes
    .filter(({ version }) => version === 'v3')
    .map(({ operation }) => [operation.name, operation.method, operation.scopes[0]] as const);
  for (const [name, method, scope] of needed) {
    const reads = method === 'GET' || name === 'readActors';
    expect([name, scope]).toEqual([name, reads ? 'conversations.read' : 'conversations.write']);
  }
});

test('what was refused took no effect', async () => {
  const { call, simulator } = await simulated();
  const token = 'sandbox-token-read-only';
  await call('PATCH', `${V3}/threads/70010001`, { token, body: { status: 'CLOSED' } });
  expect(simulator.store.threads.get('70010001')?.status).toBe('OPEN');
});
