import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableText } from './readable-text.ts';
import { richTextOf } from '../sending/rich-text.ts';

describe('readableText', () => {
  it.each([
    ['plain text', 'plain text'],
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<div>One</div><div>Two<br>Three</div>', 'One\nTwo\nThree'],
    [
      'Tom &amp; Ann &lt;3 &nbsp;&eacute; &#8364; &#x1F44D; &unknown;',
      'Tom & Ann <3  é € 👍 &unknown;',
    ],
    ['<a href="https://a.example/x?b=1&amp;c=2">here</a>', 'here (https://a.example/x?b=1&c=2)'],
    ['<a href="https://a.example">https://a.example</a>', 'https://a.example'],
    ['<a href="mailto:a@b.example">a@b.example</a>', 'a@b.example'],
    ['<a href="javascript:alert(1)">click</a>', 'click'],
    ['<ul><li>a</li><li>b</li></ul><ol><li>c<li>d</ol>', '• a\n• b\n1. c\n2. d'],
    ['<blockquote>was<blockquote>before</blockquote></blockquote>now', '> was\n> > before\nnow'],
    ['<script>alert("</p>")</script><style>p{}</style>seen', 'seen'],
    ['<!-- hidden --><!doctype html><?php x ?>seen', 'seen'],
    ['<title>t</title><p title="a > b">seen</p>', 'seen'],
    ['a < b and c <3', 'a < b and c <3'],
    ['unclosed <b>bold <i', 'unclosed bold'],
    ['<img src=x alt="A tent" onerror=alert(1)>', 'A tent'],
    ['<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>', '1 2\n3'],
    ['  lots \n\t of   space  ', 'lots of space'],
    ['', ''],
  ])('reads %j', (html, text) => {
    expect(readableText(html)).toBe(text);
  });

  it('takes time in proportion to what it reads, however broken that is', () => {
    for (const part of ['<', '<a ', '<a "', '<!--', '<script>', '<blockquote>', '&#', '<li>']) {
      expect(readableText(part.repeat(50_000)).length).toBeLessThan(10_000_000);
    }
  });

  it('stays about as long as what it reads, however deep that goes', () => {
    for (const part of ['<blockquote>a', '<ol><li>a', '<a href="https://a.example">a']) {
      const html = part.repeat(8_000);
      expect(readableText(html).length).toBeLessThan(3 * html.length);
    }
  });

  it('gives back the text that rich text was made of', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replace(/\s+/g, 'x'));
    const paragraphs = fc.array(fc.array(line, { minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(paragraphs, (blocks) => {
        const text = blocks.map((lines) => lines.join('\n')).join('\n\n');
        expect(readableText(richTextOf(text))).toBe(text);
      }),
    );
  });
});
