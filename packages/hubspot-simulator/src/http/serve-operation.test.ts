import { expect, test } from 'vitest';
import { ErrorBody } from '../shapes/error.ts';
import { simulated, V3 } from '../testing/checked-client.ts';

test('an address that there is not answers with a page, not with JSON', async () => {
  const { get } = await simulated();
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

test('a method that there is not answers 405 and names the others', async () => {
  const { call } = await simulated();
  const answer = await call('PUT', `${V3}/threads/70010001`, { body: {} });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('Allow')).toBe('GET,DELETE,PATCH,OPTIONS');
});

test('a slash at the end changes nothing', async () => {
  const { get } = await simulated();
  expect((await get('/crm/v3/owners/?limit=1')).status).toBe(200);
});

test('only JSON is read', async () => {
  const { call } = await simulated();
  const headers = { 'Content-Type': 'text/plain' };
  const body = '{"status":"CLOSED"}';
  expect((await call('PATCH', `${V3}/threads/70010001`, { body, headers })).status).toBe(415);
});

test('JSON that does not parse is refused', async () => {
  const { call } = await simulated();
  const answer = await call('PATCH', `${V3}/threads/70010001`, { body: '{"status":' });
  expect(answer.status).toBe(400);
  expect(answer.as(ErrorBody).message).toContain('Invalid input JSON');
});

test('an address that is too long answers 414', async () => {
  const { get } = await simulated();
  expect((await get(`${V3}/threads?sort=${'x'.repeat(9_000)}`)).status).toBe(414);
});

test('errors carry a correlation id, and only some a category, details and context', async () => {
  const { get, call } = await simulated();
  const missing = (await get(`${V3}/threads/1`)).as(ErrorBody);
  expect(missing).toMatchObject({ status: 'error', category: 'OBJECT_NOT_FOUND' });
  expect(missing.correlationId).toBeDefined();
  const headers = { 'Content-Type': 'text/plain' };
  const unread = await call('PATCH', `${V3}/threads/1`, { body: 'x', headers });
  expect(unread.as(ErrorBody)).not.toHaveProperty('category');
});

test('the log keeps every call in order, with its body and without its token', async () => {
  const { get, post, simulator } = await simulated();
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
