import { expect, it } from 'vitest';
import { unsetVariables, withVariables } from './config-variables.ts';

const VARIABLES = { HOST: 'a.example', LIMIT: 3, ON: false };

it.each([
  ['${LIMIT}', 3],
  ['${ON}', false],
  ['https://${HOST}/v${LIMIT}', 'https://a.example/v3'],
  ['${GONE} and $HOST', '${GONE} and $HOST'],
])('replaces the variables of a profile in %s', (text, expected) => {
  expect(withVariables({ list: [text], number: 1 }, VARIABLES)).toEqual({
    list: [expected],
    number: 1,
  });
});

it('names each variable that is left once', () => {
  expect(unsetVariables({ a: '${X}', b: ['${X}/${Y}', '$Z'] })).toEqual(['X', 'Y']);
});
