import { describe, expect, it } from 'vitest';
import { readHtml } from '../read-html.ts';
import { quoteMarkOf } from './quote-elements.ts';

describe('the mark of a quote', () => {
  it.each<[string, Record<string, string>, ReturnType<typeof quoteMarkOf>]>([
    ['blockquote', { type: 'CITE' }, 'wrapper'],
    ['blockquote', { type: 'other' }, undefined],
    ['blockquote', {}, undefined],
    ['div', { type: 'cite' }, undefined],
    ['div', { class: 'one gmail_quote two' }, 'wrapper'],
    ['div', { class: 'one', id: 'appendonsend' }, 'beginning'],
    ['div', { id: 'x_divRplyFwdMsg' }, 'beginning'],
    ['div', { id: 'divx_RplyFwdMsg' }, undefined],
    ['div', { class: `${'a'.repeat(488)} gmail_quote` }, 'wrapper'],
    ['div', { class: `${'a'.repeat(499)} gmail_quote` }, undefined],
  ])('on <%s> with %j is %j', (name, attributes, mark) => {
    expect(quoteMarkOf(name, new Map(Object.entries(attributes)))).toBe(mark);
  });
});

describe('the quoted part of a message', () => {
  const quoted = (html: string) => {
    const { text, quotedFrom } = readHtml(html);
    return quotedFrom === undefined ? undefined : text.slice(quotedFrom);
  };

  it.each([
    ['Yes.<div class=moz-cite-prefix>Nora:</div><p>a</p>', 'Nora:\n\na'],
    ['Yes.<div class=gmail_quote>a<div class=hs_reply>b</div>c</div>', 'a\nb\nc'],
    ['Yes.<div class=gmail_quote>a</div>No.<div class=gmail_quote>b</div>', 'b'],
    ['Yes.<div class=gmail_quote>a</div>No.', undefined],
    ['Yes.<p>a</p>', undefined],
  ])('in %s is %j', (html, text) => {
    expect(quoted(html)).toBe(text);
  });
});
