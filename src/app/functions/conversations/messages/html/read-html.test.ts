import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { richTextOf } from '../../sending/rich-text.ts';
import { isBlank } from '../../../../cards/contract/text.ts';
import { cleanText, withoutFiller } from '../clean-text.ts';
import { readHtml } from './read-html.ts';

const reading = (html: string) => readHtml(html).text;

describe('readHtml', () => {
  it.each([
    ['plain text', 'plain text'],
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<div>One</div><div>Two<br>Three</div>', 'One\nTwo\nThree'],
    [
      'Tom &amp; Ann &lt;3 &nbsp;&eacute; &#8364; &#x1F44D; &unknown;',
      'Tom & Ann <3  é € 👍 &unknown;',
    ],
    ['I don&#146;t &#128;50 &#x92; \u0080', 'I don’t €50 ’ €'],
    ['<ul><li>a</li><li>b</li></ul><ol><li>c<li>d</ol>', '• a\n• b\n1. c\n2. d'],
    ['<blockquote>was<blockquote>before</blockquote></blockquote>now', '> was\n> > before\nnow'],
    ['<script>alert("</p>")</script><style>p{}</style>seen', 'seen'],
    ['<!-- hidden --><!doctype html><?php x ?>seen', 'seen'],
    ['<title>t</title><p title="a > b">seen</p>', 'seen'],
    ['<head><meta charset=x>seen all the same', 'seen all the same'],
    ['a < b and c <3', 'a < b and c <3'],
    ['unclosed <b>bold <i', 'unclosed bold'],
    ['<img src=x alt="A tent" onerror=alert(1)>', 'A tent'],
    ['  lots \n\t of   space  ', 'lots of space'],
    ['', ''],
  ])('reads %j', (html, text) => {
    expect(reading(html)).toBe(text);
  });

  it.each([
    ['<font face=Arial" size=2>Cancel.</font><p>Nora</p>', 'Cancel.\n\nNora'],
    ["<p title='it''s'>a</p>", 'a'],
    ['<p>one<p>two<div>three</div></p>four', 'one\n\ntwo\n\nthree\n\nfour'],
    ['<table><tr><td>a<td>b<tr><td>c<td>d</table>', 'a | b\nc | d'],
    ['<div><table><tr><td>a</div></td><td>b</td></tr></table></div>c', 'a | b\nc'],
    ['<b>a<p>b</b>c</p>d', 'a\n\nbc\n\nd'],
    ['a</br>b', 'a\nb'],
    ['a</p>b<div>c</div>', 'a\n\nb\nc'],
    ['a</div>b</table>c', 'abc'],
    ['<span>a<p>b</span>c</p>d', 'a\n\nbc\n\nd'],
    ['<label>a<i>b</label>c</i>d', 'abcd'],
    [`${'<div>'.repeat(200)}<p>a</p>b<i>c</i>d`, 'abcd'],
    ['<a href="https://a.example"><a href="https://b.example">b', 'b (https://b.example)'],
    ['<p>a<a href="https://a.example/x"> <div>b</div></a></p>', 'a\n\nb (https://a.example/x)'],
    ['<p>a<a href="https://a.example/x"><div>b</div></a></p>', 'a\n\nb (https://a.example/x)'],
    ['<p>a <a href="https://a.example/x">b<p>c', 'a b (https://a.example/x)\n\nc'],
    ['</div></span></td>a', 'a'],
    ['<s>a</b>b</s>c', '~~ab~~c'],
    ['<table><form><tr><td>a</form>b</td><td>c</td></tr></form></table>', 'ab | c'],
    [
      '<a href="https://a.example">a<a href="https://b.example">b',
      'a (https://a.example)b (https://b.example)',
    ],
  ])('matches tags that are left out or misplaced: %j', (html, text) => {
    expect(reading(html)).toBe(text);
  });

  it.each([
    ['<a href="https://a.example/x?b=1&amp;c=2">here</a>.', 'here (https://a.example/x?b=1&c=2).'],
    ['<a href="https://a.example/">a.example</a>', 'a.example'],
    ['<a href="https://a.example/1" href="https://b.example">x</a>', 'x (https://a.example/1)'],
    ['<a href="https://shop.example/orders/7">7</a>', '7 (https://shop.example/orders/7)'],
    [
      '<a href="https://evil.example">https://bank.example</a>',
      'https://bank.example (https://evil.example)',
    ],
    ['<a href="mailto:a@b.example">a@b.example</a>', 'a@b.example'],
    ['<a href="mailto:a%40b.example?subject=x">Write</a>', 'Write (a@b.example)'],
    [
      '<a href="tel:+491234">+49 12-34</a> <a href="tel:+491234">Call</a>',
      '+49 12-34 Call (+491234)',
    ],
    ['<a href="javascript:alert(1)">click</a> <a href="#top">up</a>', 'click up'],
    ['<a href="//a.example/x">x</a>', 'x (https://a.example/x)'],
    ['<a href="https://a.example"><img src="i.png" alt="Buy"></a>', 'Buy (https://a.example)'],
    ['<a href="https://a.example"><img src="https://i.example/1.png"></a>', 'https://a.example'],
    ['<a href="https://a.example"><h2>Sale</h2></a><p>now</p>', 'Sale (https://a.example)\n\nnow'],
    [
      '<img src="https://i.example/1.png"> <img src="cid:7"> <img src="https://i.example/d.gif" width=1>',
      'https://i.example/1.png',
    ],
    ['<img src="https://i.example/1.png" alt="zip.png">', 'zip.png (https://i.example/1.png)'],
    ['<a href="https://a.example/1"><img src="b.png" alt=""></a>now', 'https://a.example/1 now'],
    ['<a href="https://a.example/1"></a>now', 'now'],
    [
      '<a href="https://a.example/1" style="display:inline-block;background:url(x)"></a>now',
      'https://a.example/1 now',
    ],
    [
      '<a href="https://a.example/1"><b style="display:inline-block;height:9px"></b></a>now',
      'https://a.example/1 now',
    ],
    ['<a href="https://a.example/1"><b></b></a>now', 'now'],
    ['<a href="https://a.example/1"><div></div></a>now', 'https://a.example/1 now'],
    ['<a href="https://a.example/1"><button></button></a>now', 'https://a.example/1 now'],
    ['<img src="https://i.example/1.png" alt="zip.jpg ">', 'zip.jpg (https://i.example/1.png)'],
    ['<img src="https://i.example/1.png" height=3>now', 'now'],
    ['<a href="https://a.example/a b">x</a>', 'x (https://a.example/a%20b)'],
    [
      '<base href="https://a.example/m/"><a href="x?1">x</a> <a href="/y">y</a> <a href="#z">z</a>',
      'x (https://a.example/m/x?1) y (https://a.example/y) z',
    ],
    ['<base href="HTTP://a.example/m/"><a href="x">x</a>', 'x (http://a.example/m/x)'],
    ['<base href="ftp://a.example"><a href="x">x</a>', 'x'],
    ['<map><area href="https://a.example" alt="Tents"></map>', 'Tents (https://a.example)'],
    [
      'Nora <nora@a.example>, <https://a.example/x?y> <http://a.example>',
      'Nora <nora@a.example>, <https://a.example/x?y> <http://a.example>',
    ],
  ])('shows a label and where it leads: %j', (html, text) => {
    expect(reading(html)).toBe(text);
  });

  it.each([
    ['<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>', '1 | 2\n3'],
    [
      '<table><tr><td>a</td><td></td><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr></table>',
      'a | | c\nd | e | f',
    ],
    ['<table><tr><td>a</td><td></td><td>c</td></tr></table>', 'a | c'],
    ['<table><tr><td>Name:</td><td>Nora</td></tr></table>', 'Name: Nora'],
    ['<table><tfoot><tr><td>Sum<td>3<tbody><tr><td>a<td>1</table>', 'a | 1\nSum | 3'],
    [
      '<div style="display:table"><p style="display:table-row"><b style="display:table-cell">a</b><b style="display:table-cell">b</b></p></div>',
      'a | b',
    ],
    ['<p style="display:table-cell">a</p><p style="display:table-cell">b</p>', 'a b'],
    ['<div style="display:flex"><p>a</p><p>b</p>c &amp; d</div>e', 'a | b | c & d\ne'],
    ['<div style="display:flex"><p>a</p><div>b<br>c</div></div>', 'a | b c'],
    [
      '<div style="display:flex"><p>a<i style="display:table-cell">b</i></p><p>c</p></div>',
      'a b | c',
    ],
    ['<div style="display:flex;flex-direction:column"><i>a</i><p>b</p></div>', 'a\n\nb'],
    ['<a href="https://a.example" style="display:flex"><i>a</i></a>b', 'a (https://a.example)\nb'],
    [
      '<table><tr><td><p class=MsoNormal>a</p></td><td><p class=MsoNormal>b</p></td></tr></table>',
      'a | b',
    ],
    ['<table><tr><td>a<br>b</td><td>c<br>d</td></tr></table>', 'a\nb\n\nc\nd'],
    [
      '<table><tr><td rowspan=2>a</td><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>',
      'a | b | c\n| d | e',
    ],
    [
      '<table><tr><td>a</td><td>b</td><td>c</td></tr><tr><td colspan=2>d</td><td>e</td></tr></table>',
      'a | b | c\nd | e',
    ],
    [
      '<table><tr><td rowspan=2><img alt=Logo></td><td>a</td></tr><tr><td>b</td></tr></table>',
      'Logo | a\nb',
    ],
    [
      `<table><tr><td>Key</td><td>${'word '.repeat(30)}</td></tr><tr><td>Wish:</td><td>b</td></tr></table>`,
      `Key: ${'word '.repeat(30).trim()}\nWish: b`,
    ],
    [
      '<table><tr><td><table><tr><td>a</td></tr></table></td></tr><tr><td>b</td></tr></table>',
      'a\nb',
    ],
    [
      `<table><tr><th>Key</th><th>Text</th></tr><tr><td>1</td><td>${'word '.repeat(30)}</td></tr></table>`,
      `Key: 1\nText: ${'word '.repeat(30).trim()}`,
    ],
  ])('keeps the cells of a row apart: %j', (html, text) => {
    expect(reading(html)).toBe(text);
  });

  it.each([
    ['<ol><li><p>Open it</p></li><li><p>Press OK</p></li></ol>', '1. Open it\n2. Press OK'],
    [
      '<ul><li>a<ol><li>b</li><li>c<ul><li>d</li></ul></li></ol></li></ul>',
      '• a\n  1. b\n  2. c\n     • d',
    ],
    ['<ol start=3 type=a><li>x</li><li value=27>y</li></ol>', 'c. x\naa. y'],
    ['<ol type=I><li>x</li></ol><ol type=i start=9><li>y</li></ol>', 'I. x\nix. y'],
    ['<ul><li>a<br>b</li></ul>', '• a\n  b'],
    ['<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>', '• a\n  • b\n• c'],
    ['<ol reversed><li>a<li>b<li>c</ol>', '3. a\n2. b\n1. c'],
    ['<ol reversed start=10><li>a<li>b</ol>', '10. a\n9. b'],
    ['<ol style="list-style-type:lower-roman"><li>a<li>b</ol>', 'i. a\nii. b'],
    ['<ul style="list-style:none"><li>a<li>b</ul>', 'a\nb'],
    ['<ul><li><input type=checkbox checked>a<li><input type=checkbox>b</ul>', '• ☑ a\n• ☐ b'],
  ])('numbers and nests lists: %j', (html, text) => {
    expect(reading(html)).toBe(text);
  });

  it.each([
    ['<p>The log:</p><pre>a\n  b\n\n\nc</pre>', 'The log:\n\na\n  b\n\n\nc'],
    ['<pre>a\tb\nab\tc</pre>', 'a       b\nab      c'],
    ['<pre>a\tb\tc</pre>', 'a       b       c'],
    ['<div style="white-space: pre-wrap">a  b\nc</div>', 'a  b\nc'],
    ['<div style="white-space:pre-line">a  b\n c</div>', 'a b\nc'],
    ['<pre>a<span style="white-space:normal"> b   c</span></pre>', 'a b c'],
  ])('keeps white space that was meant: %j', (html, text) => {
    expect(reading(html)).toBe(text);
  });

  it.each([
    ['$5<sup>99</sup>, 10<sup>-3</sup>, H<sub>2</sub>O, 4<sup>th</sup>', '$5⁹⁹, 10⁻³, H₂O, 4th'],
    ['$5<span style="vertical-align: super">99</span>', '$5⁹⁹'],
    ['19<span style="font-size:60%;vertical-align:top">99</span>', '19⁹⁹'],
    [
      'x<sup>2n</sup>, x<sup>n</sup>, x<sup>2<i>n</i></sup>, 2<sup>Q<i>-1</i></sup>',
      'x²ⁿ, xⁿ, x²ⁿ, 2^(Q-1)',
    ],
    ['a<sup>[1]</sup>, b<sup>see note 12 below</sup>', 'a[1], bsee note 12 below'],
    ['3 <sup>1</sup>/<sub>2</sub> of CO<sub>2</sub>', '3 ¹/₂ of CO₂'],
    [
      'a <b style="display:inline-block"><i style="display:block;border-bottom:1px solid">3</i><i style="display:block">4</i></b> b',
      'a 3/4 b',
    ],
    [
      '<math><mi>x</mi><mo>=</mo><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mn>2</mn></mfrac></math>',
      'x = (a+1)/2',
    ],
    [
      '<math><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msub><mi>y</mi><mn>1</mn></msub><mo>=</mo><msqrt><mn>4</mn></msqrt></math>',
      'x² + y₁ = √4',
    ],
    ['a<sup><a href="https://a.example/n">12</a></sup> b', 'a¹² (https://a.example/n) b'],
    ['<s>$40 </s>$30 <del>a</del><strike>b</strike>', '~~$40~~ $30 ~~ab~~'],
    ['<span style="text-decoration:line-through">old</span> new', '~~old~~ new'],
  ])('keeps raised and struck-out text recognizable: %j', (html, text) => {
    expect(reading(html)).toBe(text);
  });

  it.each([
    '<div style="display:none;max-height:0">x</div>',
    '<div style="DISPLAY : none !important">x</div>',
    '<div style="max-height:0px">x</div>',
    '<div style="width:1px;height:1px;overflow:hidden">x</div>',
    '<div style="content-visibility:hidden">x</div>',
    '<div style="margin-left:-9999px">x</div>',
    '<div style="transform:translateX(-9999px)">x</div>',
    '<div style="position:absolute;clip-path:circle(0)">x</div>',
    '<dialog>x</dialog>',
    '<span style="font-size:0">x</span>',
    '<span style="font:0/0 a">x</span>',
    '<span style="visibility:hidden">x</span>',
    '<span style="opacity:0">x</span>',
    '<div style="height:0;overflow:hidden">x</div>',
    '<p hidden>x</p>',
    '<div style="display:none"><p>x<table><tr><td>y</table></div>',
    '&#847; &zwnj; &nbsp; &#8199; &#65279; &#847; &zwnj; &nbsp;',
    '<noscript>x</noscript><template>y</template>',
    '<noscript><img alt="x"></noscript><template><template></template>x</template>',
    '<template></b>x</template><script>x{}</script><p style="color:#fff;background:#fff">x</p>',
    '<p style="display:none/* for now */">x</p>',
    '<p style="text-indent:-9999px">x</p>',
    '<p style="position:absolute;left:-9999px">x</p>',
    '<p style="position:absolute;clip:rect(0 0 0 0)">x</p>',
    '<p style="width:0;overflow:hidden">x</p>',
    '<p style="color:transparent">x</p>',
    '<p style="color:#fff;background:#FFFFFF">x</p>',
    '<table bgcolor=white><tr><td><font color="#fff">x</font></table>',
  ])('leaves out what is hidden: %j', (html) => {
    expect(reading(`${html}<p>seen</p>`)).toBe('seen');
  });

  it('counts the end tags of elements that are too deep', () => {
    expect(reading(`${'<div>'.repeat(199)}<s><s>a</s>b</s>c`)).toBe('~~ab~~c');
  });

  it('shows what has a size again inside something without', () => {
    const html =
      '<td style="font-size:0"><div style="font-size:13px">seen</div><img alt="Logo"></td>';
    expect(reading(html)).toBe('seen\nLogo');
  });

  it.each([
    '<div style="visibility:hidden">x<b style="visibility:visible">seen</b></div>',
    '<p style="color:#fff">seen</p>',
    '<td bgcolor="#ffffff"><p style="color:#fff;background:#000">seen</p>',
    '<td bgcolor="#ffffff"><p style="color:#fff;background-image:url(x)">seen</p>',
    '<td bgcolor="#ffffff"><a class="button" style="color:#fff">seen</a>',
    '<p style="position:absolute;left:0">seen</p>',
    '<p style="margin-left:-20px">seen</p>',
    '<p style="mso-hide:all">seen</p>',
    '<dialog open>seen</dialog>',
    '<style>a{background:#00f}</style><td bgcolor="#ffffff"><a style="color:#fff">seen</a>',
    '<style>td a{background:#00f}</style><td bgcolor="#ffffff"><a style="color:#fff">seen</a>',
  ])('shows what may be visible: %j', (html) => {
    expect(reading(html)).toBe('seen');
  });

  it.each([
    ['<p style="text-transform:uppercase">a<b style="text-transform:none">b</b></p>', 'Ab'],
    ['<q>a <q>b</q></q>', '“a “b””'],
    ['<p style="text-transform:capitalize">nora o’neill, été 2nd</p>', 'Nora O’neill, Été 2nd'],
    ['<select><optgroup><option>Geo</select>one', 'Geo\none'],
    ['<select><optgroup label="Tents"><option>Geo</select>one', 'Tents\nGeo\none'],
    ['<span style="display:inline-flex"><b>a</b><b>b</b></span>', 'a b'],
    ['<div style="display:grid"><b>a</b><b>b</b></div>', 'a b'],
    ['a<img alt="Visa" src=x>b<img alt="😀" src=x>c', 'a Visa b😀c'],
    ['<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>', '1/2'],
    ['Thanks <span style="font-family:Wingdings">J</span>', 'Thanks ☺'],
    ['<font face="Wingdings">à</font> next, <font face="Symbol">m</font>m', '→ next, μm'],
    ['<font face=Symbol>\uf06d</font>', 'μ'],
    ['<font face=Webdings>a</font> <font face="Wingdings 2, Arial">PX</font>', '✓ ✓X'],
    ['\uf0b7 one \uf04a \uf8ff\uf0f1', '• one ☺ \uf8ff'],
    ['<span style="font-family:Wingdings">J<b style="font-family:Arial">J</b></span>', '☺J'],
    [
      '<div style="display:inline-block;width:50%">a</div><div style="display:inline-block">b</div>',
      'a b',
    ],
    ['<div style="display:inline-block">a</div><div style="display:inline-block">b</div>', 'ab'],
    ['<button>a</button><select><option>b<option>c</select>', 'a\nb\nc'],
  ])('reads what a style or an element adds: %j', (html, text) => {
    expect(reading(html)).toBe(text);
  });

  it('removes invisible runs behind words, and keeps single joiners', () => {
    expect(reading(`Hello${'&#847;&zwnj;&nbsp;'.repeat(50)}`)).toBe('Hello');
    expect(reading('می\u200cخواهم')).toBe('می\u200cخواهم');
  });

  it('marks lines whose first letter would give them the other direction', () => {
    expect(reading('<p dir="rtl">HubSpot שלום</p>')).toBe('\u200fHubSpot שלום');
    expect(reading('<p dir="rtl">שלום 10023.</p>')).toBe('שלום 10023.');
    expect(reading('<p dir="ltr">שלום HubSpot</p>')).toBe('\u200eשלום HubSpot');
    expect(reading('<p dir="rtl">Hello</p>')).toBe('Hello');
  });

  it('says where a mail client begins to quote', () => {
    const html = 'Yes.<div class="gmail_quote">Op di schreef Nora:<blockquote>a</blockquote></div>';
    const { text, quotedFrom } = readHtml(html);
    expect(text.slice(quotedFrom)).toBe('Op di schreef Nora:\n> a');
    expect(readHtml(`${html}<p>And no.</p>`).quotedFrom).toBeUndefined();
  });

  it.each([
    ['<pre>a  b</pre>', true],
    ['<pre>a\tb</pre>', true],
    ['<pre>a b</pre>', false],
    ['<p>a  b</p>', false],
    ['<s>a</s>', true],
    ['<font face=Wingdings>J</font>', true],
    ['<table><tr><td>a<td>b</table>', true],
    ['<table><tr><td>a<td></table>', false],
    ['<table><tr><td>a<tr><td>b</table>', false],
    ['<table><tr><td>a<tr><td>b<td>c</table>', true],
  ])('knows whether plain text loses something of %s: %s', (html, hasStructure) => {
    expect(readHtml(html).hasStructure).toBe(hasStructure);
  });

  it('reads up to 16 tables in each other as tables', () => {
    const inTables = (count: number) =>
      reading(`${'<table><tr><td>'.repeat(count)}<table><tr><td>a<td>b</table>`);
    expect([inTables(15), inTables(16)]).toEqual(['a | b', 'a b']);
  });

  it('reads only the beginning on request', () => {
    const html = `<p>${'word '.repeat(100_000)}</p>`;
    let steps = 0;
    const { text, isComplete } = readHtml(html, { maxLength: 500, count: () => (steps += 1) });
    expect(text.length).toBeGreaterThan(500);
    expect(isComplete).toBe(false);
    expect(steps).toBeLessThan(10);
  });
});

const PARTS = [
  'a < b ',
  '<',
  '<a ',
  '<a "',
  '<!--',
  '<script>',
  '<style>x',
  '<blockquote>a',
  '<p><font>',
  '<ol><li>a',
  '<table><tr><td>a',
  '<table><td>a</table>',
  '<a href="https://a.example">a',
  '<b></i>',
  '<div></p>',
  '<s><b></s>',
  '<div style="color:red;display:none">',
  '<p a=1 b=2 c=3 d="4" e=5>',
  '&amp;',
  '&#x',
  '&notanentity',
  '<div class="gmail_quote">a</div>',
  '\u200b\u200c ',
  '<sup>1</sup>',
  '<ol reversed><li>a',
  '<table><tr><td rowspan=99>a<td rowspan=99>b<tr><td>c<td>d</table>',
  '<table><td colspan=99>a<td colspan=99>b</table>',
  '<ul><ul>',
  '<x@y ',
  '<sup>1',
  'a<sup>1</sup><sub>2</sub>',
  '<div style="display:flex">a<b>b</b>',
  '<div style="display:flex"></div>a',
  '<b style="display:table"><i style="display:table-cell">a</b>',
  '<table><tfoot><tr><td>a<tbody>',
  '<style>p{margin:0}.a{color:red}</style><p class=a>b',
  '<base href="https://a.example"><a href="b">c',
  '<font face=Wingdings>J',
  '<select><option>a',
  '<math><mfrac><mrow><mi>a</mi></mrow>',
  '<b style="display:inline-block"><i style="border-bottom:1px solid">3</i><i>4</i>',
  '<table dir="rtl"><td>א<td>2</table>',
];

describe('the time that readHtml takes', () => {
  const steps = (html: string) => {
    let count = 0;
    readHtml(html, { count: () => (count += 1) });
    return count;
  };

  it.each(PARTS)('grows in proportion to the length of %j', (part) => {
    const once = steps(part.repeat(2_000));
    const twice = steps(part.repeat(4_000));
    expect(twice).toBeLessThanOrEqual(2 * once + 10);
    expect(once).toBeLessThan(250 * 2_000);
  });

  it('reads each character of a document once', () => {
    const html = '<p title="x">a &amp; b</p><!-- c -->'.repeat(1_000);
    const read = vi.spyOn(String.prototype, 'charCodeAt');
    readHtml(html);
    const reads = read.mock.calls.length;
    read.mockRestore();
    expect(reads).toBeLessThan(3 * html.length);
  });

  it('leaves text about as long as what it reads, however deep that goes', () => {
    for (const part of ['<blockquote>a', '<ol><li>a', '<a href="https://a.example">a']) {
      const html = part.repeat(8_000);
      expect(reading(html).length).toBeLessThan(3 * html.length);
    }
  });

  it('gives back the text that rich text was made of', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => cleanText(text.replace(/\s+/g, 'x')))
      .filter((text) => !isBlank(text) && withoutFiller(text) === text);
    const paragraphs = fc.array(fc.array(line, { minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(paragraphs, (blocks) => {
        const text = blocks.map((lines) => lines.join('\n')).join('\n\n');
        expect(reading(richTextOf(text))).toBe(text);
      }),
    );
  });
});
