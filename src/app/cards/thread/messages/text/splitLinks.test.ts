import { expect, test } from 'vitest';
import { splitLinks } from './splitLinks.ts';

const link = (address: string) => ({ text: address, href: address });

test.each([
  ['plain words', [{ text: 'plain words' }]],
  ['', []],
  ['https://a.example', [link('https://a.example')]],
  [
    'see https://a.example/b?c=1#d now',
    [{ text: 'see ' }, link('https://a.example/b?c=1#d'), { text: ' now' }],
  ],
  ['(https://a.example).', [{ text: '(' }, link('https://a.example'), { text: ').' }]],
  ['https://a.example/Foo_(bar)', [link('https://a.example/Foo_(bar)')]],
  ['<https://a.example>', [{ text: '<' }, link('https://a.example'), { text: '>' }]],
  ['javascript:alert(1) http://', [{ text: 'javascript:alert(1) http://' }]],
  [
    'HTTPS://A.EXAMPLE, http://b.example',
    [link('HTTPS://A.EXAMPLE'), { text: ', ' }, link('http://b.example')],
  ],
])('%j', (line, parts) => {
  expect(splitLinks(line)).toEqual(parts);
});

test('returns parts that join to the original line', () => {
  const line = 'a https://x.example, (see http://y.example/z). b';
  expect(
    splitLinks(line)
      .map(({ text }) => text)
      .join(''),
  ).toBe(line);
});
