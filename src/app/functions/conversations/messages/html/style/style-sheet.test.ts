import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const reading = (css: string, html: string) => readHtml(`<style>${css}</style>${html}`).text;

test.each([
  ['.pre{display:none}', '<div class="big pre">Preview</div><p>Hi</p>', 'Hi'],
  ['#pre { display : none !important; }', '<div id="pre">Preview</div><p>Hi</p>', 'Hi'],
  ['td.pre, div.pre { max-height:0; overflow:hidden }', '<div class="pre">Preview</div>Hi', 'Hi'],
  ['/* .a{ } */ .pre{visibility:hidden}', '<span class="pre">Preview</span>Hi', 'Hi'],
  ['@import url(x.css); .pre{display:none}', '<span class="pre">Preview</span>Hi', 'Hi'],
  ['@media print{.a{color:red}} .a.b{display:none}', '<i class="b a">Preview</i>Hi', 'Hi'],
  ['<!-- .pre{display:none} -->', '<span class="pre">Preview</span>Hi', 'Hi'],
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
  ['p{display:none}', '<p>Seen</p>'],
])('displays what %s displays', (css, html) => {
  expect(reading(css, html)).toBe('Seen');
});

test('reads a rule that a chunk of the document splits', () => {
  const filler = `.a{color:red}\n`.repeat(1_000);
  expect(reading(`${filler}.pre{display:none}`, '<p class="pre">Preview</p>Hi')).toBe('Hi');
});
