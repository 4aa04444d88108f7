import { describe, expect, it } from 'vitest';
import { comparable, withLinksOf } from './comparable-text.ts';

describe('a text in comparable form', () => {
  it.each<[string, string, string[]]>([
    ['has no white space', 'a  b\tc', ['abc']],
    ['has lines, but no empty ones', 'One\r\r\u2028Two\u0085 \nThree', ['One', 'Two', 'Three']],
    ['keeps a dash in a word', 'well-known – and  -- known', ['well-knownandknown']],
    ['has no bullets', '-- a\n•• b', ['a', 'b']],
    ['has one dash in a word for several', 'well--known — well——known', ['well-knownwell-known']],
    ['has no quotation marks', `“It's” 'so' «here»`, ['Itssohere']],
    ['has no mail link', 'Mail a@x.example <mailto:a@x.example> now', ['Maila@x.examplenow']],
    ['has no phone link', 'Call 123 (tel:+44123) or tel:+44456', ['Call123or']],
  ])('%s', (_, text, lines) => expect(comparable(text)).toEqual(lines));
});

describe('a web address in comparable form', () => {
  it.each<[string, string, string]>([
    ['has no scheme, www or final slash', 'See https://www.x.example/a/', 'Seex.example/a'],
    [
      'keeps an address inside it',
      'https://x.example/https://y.example',
      'x.example/https://y.example',
    ],
    ['is decoded', 'https://x.example/%7Eann?b=1&amp;c=2', 'x.example/~ann?b=1&c=2'],
    [
      'stays as it is when it cannot be decoded',
      'https://x.example/%E0%A4%A',
      'x.example/%E0%A4%A',
    ],
    [
      'loses parameters of campaigns',
      'https://x.example/?utm_a=1&b=1&_hsenc=2#c',
      'x.example/?b=1#c',
    ],
    ['keeps its fragment', 'https://x.example/a?utm_a=1#top', 'x.example/a#top'],
    [
      'stands once when its target repeats it',
      'https://x.example/a <https://x.example/a>.',
      'x.example/a.',
    ],
    ['stands once in Markdown', '[https://x.example/a](https://x.example/a).', 'x.example/a.'],
    [
      'stands twice beside another one',
      'https://x.example/a (https://x.example/b)',
      'x.example/a(x.example/b)',
    ],
    [
      'stands twice when words are between',
      'https://x.example/a or (https://x.example/a)',
      'x.example/aor(x.example/a)',
    ],
    [
      'stands twice when words are before it in the brackets',
      'https://x.example/a (see https://x.example/a)',
      'x.example/a(seex.example/a)',
    ],
    ['loses other parameters of HubSpot', 'https://x.example/?hsa_cam=12&b=1', 'x.example/?b=1'],
    [
      'has no brackets around it',
      '<https://x.example/a> or [https://x.example/a]',
      'x.example/aorx.example/a',
    ],
    [
      'keeps brackets that are not around it',
      'a <b https://x.example/a> (c)',
      'a<bx.example/a>(c)',
    ],
    [
      'keeps the bracket of a label with another target',
      '[https://x.example/a](https://x.example/b)',
      'x.example/a](x.example/b)',
    ],
  ])('%s', (_, text, line) => expect(comparable(text)).toEqual([line]));
});

describe('emoji in comparable form', () => {
  it.each<[string, string, string[]]>([
    ['Thanks 👍', 'Thanks 👍', ['Thanks']],
    ['Thanks :thumbsup:', 'Thanks 👍', ['Thanks']],
    ['Thanks ?', 'Thanks 👍', ['Thanks']],
    ['? Thanks', '👍 Thanks', ['Thanks']],
    ['Thanks ?', 'Thanks', ['Thanks?']],
    ['👍', '👍', ['👍']],
  ])('%s, compared with %s', (text, reference, lines) => {
    expect(comparable(text, reference)).toEqual(lines);
  });
});

describe('a shown text with the links of the sent one', () => {
  const TRACKED = 'https://d2v8.na1.hubspotlinks.com/Ctc/5D';
  const [FIRST, SECOND] = ['https://x.example/a', 'https://x.example/b'];

  it.each<[string, string, string, string]>([
    [
      'has the address in place of a redirect',
      `See ${FIRST} now`,
      `See ${TRACKED} now`,
      `See ${FIRST} now`,
    ],
    [
      'keeps the order',
      `${FIRST} and ${SECOND}`,
      `${TRACKED}1 and ${TRACKED}2`,
      `${FIRST} and ${SECOND}`,
    ],
    [
      'has the address in place of a redirect behind it',
      `${FIRST}, ${SECOND}`,
      `${FIRST} <${TRACKED}1>, ${SECOND} (${TRACKED}2)`,
      `${FIRST} <${FIRST}>, ${SECOND} (${SECOND})`,
    ],
    [
      'takes a redirect behind brackets for another one',
      `${FIRST}, ${SECOND}`,
      `${FIRST} (and) ${TRACKED}`,
      `${FIRST} (and) ${SECOND}`,
    ],
    ['has it in brackets at the beginning', FIRST, `<${TRACKED}>`, `<${FIRST}>`],
    ['keeps another address', FIRST, SECOND, SECOND],
    ['keeps an address that the sent text lacks', 'None', TRACKED, TRACKED],
  ])('%s', (_, sent, shown, restored) => expect(withLinksOf(sent, shown)).toBe(restored));

  it.each([
    ['https://hubspotlinks.com/1', true],
    ['https://t.sidekickopen08.com/1', true],
    ['https://t.hs-sales-engage.com/1', true],
    ['https://r.example/?to=https%3A%2F%2Fx.example%2Fa', true],
    ['https://nothubspotlinks.com/1', false],
    ['https://t.hubspotlinks.com.evil.example/1', false],
    ['https://r.example/?to=https%3A%2F%2Fx.example%2Fb', false],
  ])('takes %s for a redirect: %s', (address, isRedirect) => {
    expect(withLinksOf(FIRST, address)).toBe(isRedirect ? FIRST : address);
  });
});
