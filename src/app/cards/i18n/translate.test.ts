import { expect, test } from 'vitest';
import { translate } from './translate.ts';

const english = {
  plain: 'Reply',
  said: '{0}: {1}',
  open: { one: '1 thread', other: '# threads' },
  group: { inner: 'Open', about: 'by {0}' },
} as const;

test('inserts values in the order of the translation', () => {
  expect(translate(english, english, 'en').said('Nora', 'Hello')).toBe('Nora: Hello');
  expect(translate(english, { said: '«{1}», {0}' }, 'en').said('Nora', 'Hello')).toBe(
    '«Hello», Nora',
  );
});

test('does not interpret placeholders or patterns in values', () => {
  expect(translate(english, english, 'en').said('{1} $&', '$1 {0}')).toBe('{1} $&: $1 {0}');
});

test('checks the number of values at compile time', () => {
  const strings = translate(english, english, 'en');
  // @ts-expect-error one value is missing
  strings.said('Nora');
  // @ts-expect-error a number is missing
  strings.open();
});

test('chooses the plural form and formats the number for the locale', () => {
  const { open } = translate(english, { open: { other: '# Fäden' } }, 'de');
  expect([open(1), open(12_345)]).toEqual(['1 Fäden', '12.345 Fäden']);
  expect(translate(english, english, 'en').open(1)).toBe('1 thread');
});

test.each([
  [undefined],
  [null],
  ['text'],
  [[]],
  [{ plain: 1, said: null, open: 'text', group: 'text' }],
  [{ open: { one: 1 }, group: { inner: {}, about: ['x'] }, plain: { other: 'x' } }],
])('uses English for invalid strings: %j', (texts) => {
  const strings = translate(english, texts, 'en');
  expect(strings.plain).toBe('Reply');
  expect(strings.said('Nora', 'Hello')).toBe('Nora: Hello');
  expect([strings.open(1), strings.open(2)]).toEqual(['1 thread', '2 threads']);
  expect([strings.group.inner, strings.group.about('Nora')]).toEqual(['Open', 'by Nora']);
});

test('uses the form "other" for an invalid plural form', () => {
  const { open } = translate(english, { open: { one: 1, two: null, other: '# Fäden' } }, 'de');
  expect([open(1), open(2)]).toEqual(['1 Fäden', '2 Fäden']);
});

test('returns a translation that lacks its placeholder', () => {
  expect(translate(english, { said: 'Jemand schrieb' }, 'de').said('Nora', 'Hello')).toBe(
    'Jemand schrieb',
  );
});

test('returns a string without an English counterpart as it is', () => {
  const model: { own: { one?: string; two?: string } } = { own: {} };
  const { own } = translate(model, { own: { one: 'Eins', two: { a: 1 } } }, 'de');
  expect(own).toEqual({ one: 'Eins', two: undefined });
});
