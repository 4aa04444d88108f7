import { expect, test } from 'vitest';
import { splitLinks } from './splitLinks.ts';

const link = (address: string) => ({ text: address, href: address });

test.each([
  ['plain words', [{ text: 'plain words' }]],
  ['', []],
  ['https://a.example', [link('https://a.example')]],
  [
    'see https://a.example/b?c=1#d now',
    [{ text: 'see ' }, link('https://a.example/b?c=1#d'), { text: ' now' }],
  ],
  ['(https://a.example).', [{ text: '(' }, link('https://a.example'), { text: ').' }]],
  ['https://a.example/Foo_(bar)', [link('https://a.example/Foo_(bar)')]],
  ['<https://a.example>', [{ text: '<' }, link('https://a.example'), { text: '>' }]],
  ['https://a.example/abc… and', [{ text: 'https://a.example/abc… and' }]],
  ['https://a.example/abc...', [{ text: 'https://a.example/abc...' }]],
  ['javascript:alert(1) http://', [{ text: 'javascript:alert(1) http://' }]],
  [
    'HTTPS://A.EXAMPLE, http://b.example',
    [link('HTTPS://A.EXAMPLE'), { text: ', ' }, link('http://b.example')],
  ],
])('%j', (line, parts) => {
  expect(splitLinks(line)).toEqual(parts);
});

test.each([
  ['https://x.example/aをご確認ください。', 'https://x.example/a'],
  ['请看https://x.example/a。谢谢', 'https://x.example/a'],
  ['「https://x.example/a」', 'https://x.example/a'],
  ['https://x.example/a、https', 'https://x.example/a'],
  ['(see https://x.example/Foo_(bar))', 'https://x.example/Foo_(bar)'],
  ['[x](https://x.example/a)[y]', 'https://x.example/a'],
  ['https://x.example/?a[]=1&b={c}.', 'https://x.example/?a[]=1&b={c}'],
  ['“https://x.example/a”', 'https://x.example/a'],
  ['*https://x.example/a*', 'https://x.example/a'],
  ['https://x.example/a\u200b', 'https://x.example/a'],
  ['https://de.example/wiki/Köln!', 'https://de.example/wiki/Köln'],
  ['https://x.example/a\u202egnp', 'https://x.example/a'],
])('the address in %j ends where a reader expects', (line, address) => {
  expect(splitLinks(line).find((part) => 'href' in part)).toEqual(link(address));
});

test.each([
  'https://track.example/parcel/JD0146…',
  'https://track.example/parcel/JD0146...',
  'https://localhos',
  'https://',
])('%s is incomplete, and no link', (line) => {
  expect(splitLinks(line)).toEqual([{ text: line }]);
});

test('an address at the end of a text that was cut is no link', () => {
  const line = 'https://a.example and https://track.example/parcel/JD01\u2069';
  expect(splitLinks(line, true)).toEqual([
    link('https://a.example'),
    { text: ' and https://track.example/parcel/JD01\u2069' },
  ]);
});

test.each([
  ['https://bank.example@evil.example/login', 'https://evil.example/login'],
  ['https://bank.example:443@evil.example/', 'https://evil.example/'],
  ['https://\u0430pple.example/', 'https://xn--pple-43d.example/'],
  ['https://%D0%B0pple.example/', 'https://xn--pple-43d.example/'],
  ['https://%65vil.example/', 'https://evil.example/'],
  ['https://goo\u0261le.example/', 'https://xn--goole-tmc.example/'],
  ['https://b\u0131g.example/', 'https://xn--bg-hpa.example/'],
  [
    'https://bank.example\u2044login.evil.example/',
    'https://bank.xn--examplelogin-xk0g.evil.example/',
  ],
  ['https://bank.example\u2800.evil.example/', 'https://bank.xn--example-sb0e.evil.example/'],
  ['https://\u{1d41b}ank.example/', 'https://bank.example/'],
  ['https://0x7f.1/', 'https://127.0.0.1/'],
  ['https://m\u00fcnchen.example/', 'https://m\u00fcnchen.example/'],
  ['https://a.example:8443/', 'https://a.example:8443/'],
])('%s is shown with the host it leads to', (line, shown) => {
  expect(splitLinks(line)).toEqual([link(shown)]);
});

test('returns parts that join to the original line', () => {
  const line = 'a https://x.example, (see http://y.example/z). b';
  expect(
    splitLinks(line)
      .map(({ text }) => text)
      .join(''),
  ).toBe(line);
});
