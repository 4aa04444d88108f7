import { expect, test } from 'vitest';
import { noResponse, readResult } from './result.ts';

const envelope = { ok: true, data: { threads: [] }, budget: {} };
const answer = { ok: true, data: { threads: [] } };

test.each([
  ['as it is', envelope],
  ['as text', JSON.stringify(envelope)],
  ['inside a response', { statusCode: 200, body: envelope }],
  ['inside a response, as text', { statusCode: 200, body: JSON.stringify(envelope) }],
  ['as a body alone', { body: envelope }],
  ['inside a run', { response: envelope }],
  ['inside a successful run', { status: 'SUCCESS', response: envelope }],
  ['inside a logged run', { logId: 'l-1', response: envelope }],
  ['inside a logged run, as text', { logId: 'l-1', response: JSON.stringify(envelope) }],
  [
    'wrapped twice',
    { status: 'SUCCESS', response: { statusCode: 200, body: JSON.stringify(envelope) } },
  ],
])('reads an envelope %s', (_, raw) => {
  expect(readResult(raw)).toEqual(answer);
});

test('returns the error of an error envelope as failure', () => {
  const error = { code: 'NOT_FOUND' };
  expect(readResult({ ok: false, error, budget: {} })).toEqual({ ok: false, failure: error });
});

test.each([
  null,
  undefined,
  '',
  '<html>502</html>',
  42,
  [],
  {},
  { ok: true },
  { ok: true, data: null },
  { ok: false },
  { ok: false, error: { message: 'no code' } },
  { statusCode: 500, body: 'Internal error' },
])('returns NO_RESPONSE for %j', (raw) => {
  expect(readResult(raw)).toEqual(noResponse);
});
