import { expect, test } from 'vitest';
import { startTestSimulator, V3, type CheckedClient } from '../testing/checked-client.ts';

const THREAD = `${V3}/threads/70010001`;

const assign = ({ call }: CheckedClient) =>
  call('PUT', `${THREAD}/assignee`, { body: { actorId: 'A-9003' } });

test.each([
  ['forbidden-without-category', 'does not have access to this inbox'],
  ['forbidden-not-public', "isn't available for public use"],
  ['forbidden-html', '<html>'],
  ['scopes-in-required', '"requiredScopes":["conversations.threads.assign"]'],
  ['scopes-in-granular', '"requiredGranularScopes":["conversations.threads.assign"]'],
  ['scopes-in-missing', '"missingScopes":["conversations.threads.assign"]'],
])('refuses assignments only: %s', async (variant, text) => {
  const client = await startTestSimulator({ variants: [variant] });
  const refused = await assign(client);
  expect(refused.status).toBe(403);
  expect(refused.text).toContain(text);
  expect((await client.get(THREAD)).status).toBe(200);
});

test.each([
  ['locked-once', 423],
  ['unauthorized-once', 401],
])('refuses one call: %s', async (variant, status) => {
  const { get, simulator } = await startTestSimulator({ variants: [variant] });
  const path = `${V3}/threads?limit=1`;
  expect([(await get(path)).status, (await get(path)).status]).toEqual([status, 200]);
  simulator.setVariants([`${variant}@getThread`]);
  expect([(await get(path)).status, (await get(THREAD)).status]).toEqual([200, status]);
});

test('refuses every call while the account moves, in seconds or with a date', async () => {
  const { get, simulator } = await startTestSimulator({ variants: ['account-moving'] });
  const refused = await get('/crm/v3/owners');
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([477, '3600']);
  simulator.setVariants(['account-moving', 'retry-after-date']);
  expect((await get(THREAD)).headers.get('Retry-After')).toBe('Tue, 17 Nov 2026 11:00:00 GMT');
});

test('hides the threads of one inbox', async () => {
  const { get } = await startTestSimulator({ variants: ['inbox-forbidden'] });
  expect((await get(`${V3}/threads/70010011`)).status).toBe(403);
  expect((await get(`${V3}/threads/70010011/messages`)).status).toBe(403);
  expect((await get(THREAD)).status).toBe(200);
});

test('blocks messages with SQL', async () => {
  const { post } = await startTestSimulator({ variants: ['sql-text-blocked'] });
  const comment = (text: string) => post(`${THREAD}/messages`, { type: 'COMMENT', text });
  expect((await comment('Please run: DROP TABLE orders')).status).toBe(403);
  expect((await comment('Please select a size from the table')).status).toBe(403);
  expect((await comment('Hello')).status).toBe(201);
});

test('sends the correlation id in the header, and on request only there', async () => {
  const { get, simulator } = await startTestSimulator();
  const error = await get(`${V3}/threads/1`);
  expect(error.text).toContain(error.headers.get('X-HubSpot-Correlation-Id'));
  simulator.setVariants(['correlation-id-in-header']);
  const without = await get(`${V3}/threads/1`);
  expect(without.text).not.toContain('correlationId');
  expect(without.headers.get('X-HubSpot-Correlation-Id')).toMatch(/^[\da-f-]{36}$/);
});
