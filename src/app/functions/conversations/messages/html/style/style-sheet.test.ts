import { expect, test } from 'vitest';
import { readHtml } from '../read-html.ts';

const reading = (css: string, html: string) => readHtml(`<style>${css}</style>${html}`).text;

test.each([
  ['.pre{display:none}', '<div class="big pre">Preview</div><p>Hi</p>', 'Hi'],
  ['#pre { display : none !important; }', '<div id="pre">Preview</div><p>Hi</p>', 'Hi'],
  ['td.pre, div.pre { max-height:0; overflow:hidden }', '<div class="pre">Preview</div>Hi', 'Hi'],
  ['/* .a{ } */ .pre{visibility:hidden}', '<span class="pre">Preview</span>Hi', 'Hi'],
  ['@import url(x.css); .pre{display:none}', '<span class="pre">Preview</span>Hi', 'Hi'],
  ['@media print{.a{color:red}} .a.b{display:none}', '<i class="b a">Preview</i>Hi', 'Hi'],
  ['i{display:none}', '<i class="pre" id="x">Preview</i>Hi', 'Hi'],
  ['.pre{position:absolute;width:1px;height:1px;overflow:hidden}', '<i class="pre">a</i>Hi', 'Hi'],
  ['<!-- .pre{display:none} -->', '<span class="pre">Preview</span>Hi', 'Hi'],
  [`.pre{display:none}${'.pre{color:red}'.repeat(7)}`, '<i class="pre">Preview</i>Hi', 'Hi'],
])('hides what %s hides', (css, html, text) => {
  expect(reading(css, html)).toBe(text);
});

test.each([
  ['@media (max-width:600px){.pre{display:none}}', '<p class="pre">Seen</p>'],
  ['.pre{display:none} .pre{display:block}', '<p class="pre">Seen</p>'],
  ['.pre{display:none}', '<p class="pre" style="display:block">Seen</p>'],
  ['div.pre{display:none}', '<p class="pre">Seen</p>'],
  ['.a.b{display:none}', '<p class="a">Seen</p>'],
  ['.quote .pre{display:none}', '<p class="pre">Seen</p>'],
  ['.pre{color:red}', '<p class="pre">Seen</p>'],
  ['.pre{display:none', '<p>Seen</p>'],
  ['* p{display:none}', '<p>Seen</p>'],
  ['.a.b{display:none}', '<p class="b">Seen</p>'],
  ['#x.pre{display:none}', '<p class="pre">Seen</p>'],
  ['.x{color:red} /* .pre{display:none}', '<p class="pre">Seen</p>'],
  ['b{color:red}\n@media print{b{color:red}.pre{display:none}}', '<p class="pre">Seen</p>'],
  ['@media print{@page{a:b}.pre{display:none}}', '<p class="pre">Seen</p>'],
  [`.pre{display:none}${'.pre{color:red}'.repeat(8)}`, '<p class="pre">Seen</p>'],
])('displays what %s displays', (css, html) => {
  expect(reading(css, html)).toBe('Seen');
});

test.each([
  ['p{margin:0}', '<p>a</p><p>b</p>', 'a\nb'],
  ['.log{white-space:pre-wrap}', '<div class="log">a\n  b</div>', 'a\n  b'],
  ['.old{text-decoration:line-through}', '<i class="old">a</i> b', '~~a~~ b'],
  [
    '.cell{display:table-cell} .row{display:table}',
    '<div class="row"><i class="cell">a</i><i class="cell">b</i></div>',
    'a | b',
  ],
  ['p{white-space:pre;text-transform:uppercase}', '<p style="color:red">a  b</p>', 'A  B'],
  ['ol{list-style:lower-roman}', '<ol style="color:red"><li>a</ol>', 'i. a'],
  ['div{display:grid}', '<div><i>a</i><i>b</i></div>', 'a b'],
  ['h1{text-transform:uppercase}', '<h1>a<b style="text-transform:none">b</b></h1>', 'Ab'],
  ['.up{text-transform:none} p{text-transform:uppercase}', '<p class="up">a</p>', 'a'],
  ['p{text-transform:uppercase! important}', '<p style="text-transform:none">a</p>', 'A'],
  ['p{text-transform:uppercase!important}', '<p style="text-transform:none">a</p>', 'A'],
])('reads the text of %s as it is displayed', (css, html, text) => {
  expect(reading(css, html)).toBe(text);
});

test('reads about 100,000 characters of rules, in one style sheet or more', () => {
  const seen = (css: string) => reading(`${css}.pre{display:none}`, '<i class="pre">Seen</i>');
  expect(seen(' '.repeat(99_900))).toBe('');
  expect(seen(' '.repeat(100_000))).toBe('Seen');
  expect(seen(`${' '.repeat(60_000)}</style><style>${' '.repeat(40_000)}`)).toBe('Seen');
});

test('reads a rule that a chunk of the document splits', () => {
  const filler = `.a{color:red}\n`.repeat(1_000);
  expect(reading(`${filler}.pre{display:none}`, '<p class="pre">Preview</p>Hi')).toBe('Hi');
});
