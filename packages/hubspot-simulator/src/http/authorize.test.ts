import { expect, test } from 'vitest';
import { operationRoutes } from '../server/operation-routes.ts';
import { ErrorBody } from '../shapes/error.ts';
import { startTestSimulator, V3 } from '../testing/checked-client.ts';

test.each(['', 'Bearer', 'Bearer somebody-else', 'Basic sandbox-token'])(
  'returns 401 without a valid token: "%s"',
  async (Authorization) => {
    const { call } = await startTestSimulator();
    const answer = await call('GET', `${V3}/inboxes`, { headers: { Authorization } });
    expect(answer.status).toBe(401);
    expect(answer.as(ErrorBody)).toMatchObject({ category: 'INVALID_AUTHENTICATION' });
  },
);

test('returns 401 with the expiry time for an expired token', async () => {
  const { call } = await startTestSimulator();
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
])('returns 403 with the missing scope: %s %s with %s', async (method, path, token, scope) => {
  const { call } = await startTestSimulator();
  const body = method === 'PATCH' ? { status: 'CLOSED' } : undefined;
  const answer = await call(method, path, { token, body });
  expect(answer.status).toBe(403);
  const { category, errors } = answer.as(ErrorBody);
  expect(category).toBe('MISSING_SCOPES');
  expect(errors?.[0]?.context?.['requiredScopes']).toContain(scope);
});

test('requires the read scope for reads and the write scope for writes', () => {
  const needed = operationRoutes
    .filter(({ version }) => version === 'v3')
    .map(({ operation }) => [operation.name, operation.method, operation.scopes[0]] as const);
  for (const [name, method, scope] of needed) {
    const reads = method === 'GET' || name === 'readActors';
    expect([name, scope]).toEqual([name, reads ? 'conversations.read' : 'conversations.write']);
  }
});

test('changes nothing when it rejects a call', async () => {
  const { call, simulator } = await startTestSimulator();
  const token = 'sandbox-token-read-only';
  await call('PATCH', `${V3}/threads/70010001`, { token, body: { status: 'CLOSED' } });
  expect(simulator.store.threads.get('70010001')?.status).toBe('OPEN');
});
