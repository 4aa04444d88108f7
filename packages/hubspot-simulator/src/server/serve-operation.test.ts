import { expect, test } from 'vitest';
import { ErrorBody } from '../shapes/error.ts';
import { startTestSimulator, V3 } from '../testing/checked-client.ts';

test('returns an HTML page for an unknown path', async () => {
  const { get } = await startTestSimulator();
  for (const path of [
    '/conversations/v3/threads',
    '/conversations/conversations/2025-09/threads',
  ]) {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([
      404,
      'text/html; charset=UTF-8',
    ]);
  }
});

test('returns 405 and lists the allowed methods for a wrong method', async () => {
  const { call } = await startTestSimulator();
  const answer = await call('PUT', `${V3}/threads/70010001`, { body: {} });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('Allow')).toBe('GET,DELETE,PATCH,OPTIONS');
});

test('ignores a trailing slash', async () => {
  const { get } = await startTestSimulator();
  expect((await get('/crm/v3/owners/?limit=1')).status).toBe(200);
});

test('accepts JSON bodies only', async () => {
  const { call } = await startTestSimulator();
  const headers = { 'Content-Type': 'text/plain' };
  const body = '{"status":"CLOSED"}';
  expect((await call('PATCH', `${V3}/threads/70010001`, { body, headers })).status).toBe(415);
});

test('returns 400 for invalid JSON', async () => {
  const { call } = await startTestSimulator();
  const answer = await call('PATCH', `${V3}/threads/70010001`, { body: '{"status":' });
  expect(answer.status).toBe(400);
  expect(answer.as(ErrorBody).message).toContain('Invalid input JSON');
});

test('returns 414 for an overlong URL', async () => {
  const { get } = await startTestSimulator();
  expect((await get(`${V3}/threads?sort=${'x'.repeat(9_000)}`)).status).toBe(414);
});

test('adds a correlation id to every error', async () => {
  const { get, call } = await startTestSimulator();
  const missing = (await get(`${V3}/threads/1`)).as(ErrorBody);
  expect(missing).toMatchObject({ status: 'error', category: 'OBJECT_NOT_FOUND' });
  expect(missing.correlationId).toBeDefined();
  const headers = { 'Content-Type': 'text/plain' };
  const unread = await call('PATCH', `${V3}/threads/1`, { body: 'x', headers });
  expect(unread.as(ErrorBody)).not.toHaveProperty('category');
});

test('logs calls in order, with bodies and without tokens', async () => {
  const { get, post, simulator } = await startTestSimulator();
  await get(`${V3}/threads?limit=1`);
  await post(`${V3}/actors/batch/read`, { inputs: ['A-9001'] });
  await get('/nowhere');
  expect(simulator.requests.all()).toMatchObject([
    { method: 'GET', path: `${V3}/threads`, query: 'limit=1', status: 200 },
    { method: 'POST', status: 200, body: { inputs: ['A-9001'] } },
    { path: '/nowhere', status: 404 },
  ]);
  expect(JSON.stringify(simulator.requests.all())).not.toContain(simulator.token);
});
