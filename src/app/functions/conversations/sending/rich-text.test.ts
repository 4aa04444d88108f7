import { expect, test } from 'vitest';
import { readHtml } from '../messages/html/read-html.ts';
import { richTextOf } from './rich-text.ts';

test.each([
  ['a <b> & "c"', '<p dir="auto">a &lt;b&gt; &amp; &quot;c&quot;</p>'],
  ['one\ntwo\n\nthree', '<p dir="auto">one<br>two</p><p dir="auto">three</p>'],
  [
    'Item    Qty\n\n\n  Poles   4',
    '<p dir="auto">Item&nbsp;&nbsp;&nbsp; Qty</p><p dir="auto"><br>&nbsp;&nbsp;Poles&nbsp;&nbsp; 4</p>',
  ],
  ['a\tb', '<p dir="auto">a&nbsp;&nbsp;&nbsp; b</p>'],
  ['one\rtwo\r\n\r\nthree', '<p dir="auto">one<br>two</p><p dir="auto">three</p>'],
  [' a b\n c', '<p dir="auto">&nbsp;a b<br>&nbsp;c</p>'],
  ['one\n \n\ntwo', '<p dir="auto">one</p><p dir="auto"><br>two</p>'],
  ['', '<p dir="auto"><br></p>'],
  [
    'https://a.example/x https://a.example/y',
    '<p dir="auto"><a href="https://a.example/x">https://a.example/x</a> <a href="https://a.example/y">https://a.example/y</a></p>',
  ],
  [
    'see (https://a.example/x?b=1&c=2).',
    '<p dir="auto">see (<a href="https://a.example/x?b=1&amp;c=2">https://a.example/x?b=1&amp;c=2</a>).</p>',
  ],
  [
    'https://a.example/"onclick=',
    '<p dir="auto"><a href="https://a.example/">https://a.example/</a>&quot;onclick=</p>',
  ],
])('%j is written as %s', (text, html) => {
  expect(richTextOf(text)).toBe(html);
});

test('indentation, columns and addresses are read back as they were written', () => {
  const text = 'Item    Qty\n  Poles   4\n\nhttps://a.example/x';
  expect(readHtml(richTextOf(text)).text).toBe(text);
});
