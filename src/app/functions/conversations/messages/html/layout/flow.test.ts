import { expect, it } from 'vitest';
import { readHtml } from '../read-html.ts';

const reading = (html: string) => readHtml(html).text;

it.each([
  ['a line that begins with raised text', '<p> <sup>2</sup>x</p>', '²x'],
  ['a space behind raised text', '2<sup>Q-1</sup> x', '2^(Q-1) x'],
  ['a tab behind two pieces of text', '<pre>ab<b>c\td</b></pre>', 'abc     d'],
  ['a tab behind the text of another element', '<pre>abc<b>\td</b></pre>', 'abc     d'],
  ['a quote in an item', '<ul><li><blockquote>a<br>b</blockquote></ul>', '• > a\n  > b'],
  ['six quotes in each other', `${'<blockquote>'.repeat(6)}a`, '> > > > > > a'],
  ['a seventh quote', `${'<blockquote>'.repeat(7)}a`, '> > > > > > a'],
  ['hidden blocks in a line', 'a<p hidden>x</p>b', 'ab'],
  ['an item outside of a list', '<li reversed type=1>a', '1. a'],
  ['a hard space before the words of a row', '<p style="display:flex">&nbsp;a</p>', 'a'],
  ['the foot of no table', 'a<tfoot>b</tfoot>c', 'a\nb\nc'],
  ['text in a table, but in no cell', '<table>x<td>a</table>', 'x\na'],
  [
    'words that are displayed as a table',
    'a<i style="display:table"><i style="display:table-cell">b</i></i>c',
    'a\nb\nc',
  ],
])('reads %s', (_, html, text) => {
  expect(reading(html)).toBe(text);
});

it('marks the direction of the text that a line begins with', () => {
  expect(reading('<p dir=rtl>HubSpot שלום <b dir=ltr>b</b></p>')).toBe('\u200fHubSpot שלום b');
});

it('keeps the beginning of what is hidden before the first words', () => {
  const hiddenStart = (html: string) => readHtml(html).hiddenStart;
  expect(hiddenStart('<p> </p><i hidden>a</i>b<i hidden>c</i>')).toBe('a ');
  expect(hiddenStart(`<i hidden>${'a'.repeat(998)}<b>b</b><b>c</b>`)).toMatch(/a b $/);
  expect(hiddenStart(`<i hidden>${'a'.repeat(999)}<b>b</b>`)).toMatch(/a $/);
});
