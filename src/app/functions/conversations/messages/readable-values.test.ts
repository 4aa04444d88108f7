import { expect, it } from 'vitest';
import { readableValues } from './readable-values.ts';

it.each<[unknown, string[]]>([
  [' a ', ['a']],
  [undefined, []],
  [
    [' ', null, true, 0, 'a', 'a'],
    ['0', 'a'],
  ],
  [{ type: 'A', id: 5, userIds: [1], createdAt: 'x', text: 'a', more: { text: 'b' } }, ['a', 'b']],
  [[[[[[['a']]]]]], ['a']],
  [[[[[[[['a']]]]]]], []],
])('reads %j as %j', (data, values) => {
  expect(readableValues(data)).toEqual(values);
});
