import { expect, test } from 'vitest';
import { quote } from './quote.ts';

test('marks each line and leaves out blank lines and quoted history', () => {
  const text = 'Hello,\n\nthe zip broke.\n\nOn Monday Ana wrote:\n> Hi';
  expect(quote({ text, quotedFrom: text.indexOf('On Monday') })).toBe('> Hello,\n> the zip broke.');
});

test.each([
  ['many lines', '1\n2\n3\n4\n5\n6', '> 1\n> 2\n> 3\n> 4\n> 5…'],
  ['a long line', '😀'.repeat(401), `> ${'😀'.repeat(399)}…`],
  ['five short lines', '1\n2\n3\n4\n5', '> 1\n> 2\n> 3\n> 4\n> 5'],
])('quotes the beginning of %s', (_, text, quoted) => {
  expect(quote({ text })).toBe(quoted);
});

test('is empty for a message without words of its own', () => {
  expect(quote({ text: ' \n> Hi', quotedFrom: 2 })).toBe('');
});
