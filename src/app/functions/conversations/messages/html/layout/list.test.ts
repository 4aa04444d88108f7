import { expect, it } from 'vitest';
import { readHtml } from '../read-html.ts';

const reading = (html: string) => readHtml(html).text;

it.each([
  ['<ol start=0><li>x<li>y</ol>', '0. x\n1. y'],
  ['<ol type=a start=0><li>x<li>y</ol>', '0. x\na. y'],
  ['<ol type=a start=26><li>x<li>y</ol>', 'z. x\naa. y'],
  ['<ol type=A start=702><li>x<li>y</ol>', 'ZZ. x\nAAA. y'],
  ['<ol type=i start=1994><li>x</ol>', 'mcmxciv. x'],
  ['<ol type=I start=3999><li>x<li>y</ol>', 'MMMCMXCIX. x\n4000. y'],
  ['<ol type=i start=3999><li>x<li>y</ol>', 'mmmcmxcix. x\n4000. y'],
  [
    '<ol start=x><li>a<li value=7x>b<li value=" 9 ">c<li value=1234567>d</ol>',
    '1. a\n2. b\n9. c\n10. d',
  ],
  ['<ol start=-1><li>a<li>b</ol>', '-1. a\n0. b'],
  ['<ol><li type=none>a<li type=disc>b<li>c<li type=A>d</ol>', 'a\n• b\n1. c\nB. d'],
  ['<ol reversed type=a><li>x<li>y<ol reversed><li>z</ol></ol>', 'b. x\na. y\n   1. z'],
  ['<li>a', '• a'],
  [`${'<ul><li>a</ul>'.repeat(7)}<ul><li>b<ul><li>c`, `${'• a\n'.repeat(7)}• b\n  • c`],
  ['<dir><li>a</dir><menu><li>b</menu>', '• a\n• b'],
  [`${'<ul><li>'.repeat(8)}a`, `${'• '.repeat(8)}a`],
  ['<ul><li>a'.repeat(8), [0, 1, 2, 3, 4, 5, 6, 6].map((n) => `${'  '.repeat(n)}• a`).join('\n')],
])('reads the items of %s', (html, text) => {
  expect(reading(html)).toBe(text);
});
