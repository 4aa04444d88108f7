import { expect, it } from 'vitest';
import { namedScopes } from './named-scopes.ts';

const MANY = Array.from({ length: 21 }, (_, index) => `scope-${index}`);

it.each<[unknown, string[]]>([
  [{ missingScopes: ['a.read'] }, ['a.read']],
  [{ context: { requiredScopes: { one: 'a', two: ['b'] } } }, ['a', 'b']],
  [{ errors: [{ context: { requiredGranularScopes: ['a', 'a'] } }] }, ['a']],
  [{ errors: [5, { requiredScope: 'a' }] }, ['a']],
  [{ errors: { requiredScope: 'a' } }, ['a']],
  [{ scopes: '["a", \'b\'];c d' }, ['a', 'b', 'c', 'd']],
  [{ scopes: ['x'], context: { missingScopes: ['a'] } }, ['a']],
  [{ scopes: ['a/b', 'a'.repeat(201), 'a'.repeat(200), '', 5] }, ['a'.repeat(200)]],
  [{ scopes: MANY }, MANY.slice(0, 20)],
  [{ message: 'This requires any of [a-read, b-read].' }, ['a-read', 'b-read']],
  [{ errors: [{ message: 'Requires one of [a]' }], message: 5 }, ['a']],
  [{ message: `It requires all of [${MANY.join()}]` }, MANY.slice(0, 20)],
  [{ message: 'It requires [a]' }, []],
  [{}, []],
  ['a', []],
  [null, []],
])('of %j are %j', (body, scopes) => {
  expect(namedScopes(body)).toEqual(scopes);
});
