import { describe, expect, it } from 'vitest';
import { hasFormat, readFormat, toPlainText } from './format.ts';

const partsOf = (line: string) => readFormat(line)[0]?.parts;

describe('readFormat', () => {
  it('reads bold words', () => {
    expect(partsOf('Please **do not** pay')).toEqual([
      { text: 'Please ' },
      { text: 'do not', bold: true },
      { text: ' pay' },
    ]);
  });

  it.each([
    '2**10 = 1024, 3**4 = 81',
    'a**b**c',
    'a**b** c',
    '2 ** 3 ** 4',
    '**',
    '****',
    '** bold **',
    '*one*',
    '_two_',
    '# Title',
    '`code`',
  ])('leaves %j as typed', (line) => {
    expect(partsOf(line)).toEqual([{ text: line }]);
  });

  it('reads bold words after a power', () => {
    expect(partsOf('x**2** is **not** 2')).toEqual([
      { text: 'x**2** is ' },
      { text: 'not', bold: true },
      { text: ' 2' },
    ]);
  });

  it('reads bold words of a language without spaces', () => {
    expect(partsOf('これは**重要**です')).toEqual([
      { text: 'これは' },
      { text: '重要', bold: true },
      { text: 'です' },
    ]);
  });

  it('leaves HTML as typed', () => {
    expect(partsOf('<b>no</b> &amp; <script>')).toEqual([{ text: '<b>no</b> &amp; <script>' }]);
  });

  it('reads bulleted and numbered items, one per line', () => {
    expect(readFormat('Steps:\n- open it\n1. wait\n10. done')).toEqual([
      { parts: [{ text: 'Steps:' }] },
      { list: { kind: 'bullet' }, parts: [{ text: 'open it' }] },
      { list: { kind: 'number', number: 1 }, parts: [{ text: 'wait' }] },
      { list: { kind: 'number', number: 10 }, parts: [{ text: 'done' }] },
    ]);
  });

  it.each(['-5 degrees', '1.5 metres', '- ', '2024. ', '2024. A', '--', '-', '* star', '1) one'])(
    'takes %j for no item',
    (line) => {
      expect(readFormat(line)).toEqual([{ parts: line === '' ? [] : [{ text: line }] }]);
    },
  );

  it('keeps blank lines', () => {
    expect(readFormat('a\r\n\r\nb')).toEqual([
      { parts: [{ text: 'a' }] },
      { parts: [] },
      { parts: [{ text: 'b' }] },
    ]);
  });

  it('links words to an address', () => {
    expect(partsOf('See [our guide](https://shop.example/a_(b)) first.')).toEqual([
      { text: 'See ' },
      { text: 'our guide', href: 'https://shop.example/a_(b)' },
      { text: ' first.' },
    ]);
  });

  it('links bare addresses without the end of the sentence', () => {
    expect(partsOf('Go to https://shop.example/x, or (https://shop.example/y).')).toEqual([
      { text: 'Go to ' },
      { text: 'https://shop.example/x', href: 'https://shop.example/x' },
      { text: ', or (' },
      { text: 'https://shop.example/y', href: 'https://shop.example/y' },
      { text: ').' },
    ]);
  });

  it.each(['[x](javascript:alert(1))', '[x](data:text/html,1)', '[x](//evil.example)', '[x]()'])(
    'makes no link of %j',
    (line) => {
      expect(partsOf(line)).toEqual([{ text: line }]);
    },
  );

  it('links words within bold', () => {
    expect(partsOf('**see https://a.example now**')).toEqual([
      { text: 'see ', bold: true },
      { text: 'https://a.example', href: 'https://a.example', bold: true },
      { text: ' now', bold: true },
    ]);
  });
});

describe('hasFormat', () => {
  it('is false for a text that arrives as typed', () => {
    expect(hasFormat('Hello Nora,\n\nit is on its way.')).toBe(false);
  });

  it.each(['**a**', '- a', '1. a', 'https://a.example'])('is true for %j', (text) => {
    expect(hasFormat(text)).toBe(true);
  });
});

describe('toPlainText', () => {
  it('drops the stars, keeps list marks and shows where words lead', () => {
    const text = '**Two** things:\n- [this](https://a.example/b)\n1. https://a.example/c';
    expect(toPlainText(readFormat(text))).toBe(
      'Two things:\n- this (https://a.example/b)\n1. https://a.example/c',
    );
  });
});
