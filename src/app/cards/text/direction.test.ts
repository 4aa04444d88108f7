import { expect, test } from 'vitest';
import { isolated, startsRtl } from './direction.ts';

const ltr = (text: string) => `\u2066${text}\u2069`;

test.each([
  ['Hello', 'Hello'],
  ['+962 6 555 0105', '+962 6 555 0105'],
  ['هاتف: +962 6 555 0105.', `\u2068هاتف: ${ltr('+962 6 555 0105')}.\u2069`],
  ['الطلب 10023-RO، شكرا', `\u2068الطلب ${ltr('10023-RO')}، شكرا\u2069`],
  ['أرسل (1@a.example).', `\u2068أرسل (${ltr('1@a.example')}).\u2069`],
  ['خيمة Kestrel 3, 85.99 USD', '\u2068خيمة Kestrel 3, 85.99 USD\u2069'],
  ['‏Kestrel 3', '\u2068‏Kestrel 3\u2069'],
])('%j keeps its order in any text', (text, shown) => {
  expect(isolated(text)).toBe(shown);
});

test.each([
  ['مرحبا', true],
  ['1. (مرحبا)', true],
  ['Hello مرحبا', false],
  ['\u200fHubSpot مرحبا', true],
  ['> \u200eمرحبا HubSpot', false],
  ['https://a.example/x مرحبا', true],
  ['10023', false],
])('whether %j begins at the right', (text, isRtl) => {
  expect(startsRtl(text)).toBe(isRtl);
});

test('a long text of brackets and digits is read once', () => {
  const text = `א ${'(1'.repeat(200_000)}`;
  expect(isolated(text)).toBe(`\u2068${text}\u2069`);
});
