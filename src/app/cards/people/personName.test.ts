import { expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { ja } from '../i18n/ja.ts';
import { translate } from '../i18n/translate.ts';
import { actorName, orderedName, senderName } from './personName.ts';

const english = translate(en, undefined, 'en');
const japanese = translate(en, ja, 'ja');
const me = { userId: 1, actorId: 'A-1', name: '田中 由紀' };
const actors = { 'V-103': { kind: 'customer' as const, name: '愛子 中村' } };

test.each([
  ['愛子 中村', '中村 愛子'],
  ['アイコ ナカムラ', 'ナカムラ アイコ'],
  ['Nora Whitfield', 'Nora Whitfield'],
  ['中村', '中村'],
  ['株式会社 山の会 東京', '株式会社 山の会 東京'],
])('shows %s to a Japanese agent as %s', (name, shown) => {
  expect(orderedName(name, japanese)).toBe(shown);
  expect(orderedName(name, english)).toBe(name);
});

test('puts the family name of actors and senders first in Japanese', () => {
  expect(actorName('V-103', actors, me, japanese)).toBe('中村 愛子');
  expect(senderName({ actorId: 'V-103' }, actors, me, japanese)).toBe('中村 愛子');
  expect(senderName({ name: '愛子 中村' }, {}, me, japanese)).toBe('中村 愛子');
  expect(senderName({ name: '愛子 中村' }, {}, me, english)).toBe('愛子 中村');
  const asHubSpotNamesThem = { 'A-1': { kind: 'agent' as const, name: '由紀 田中' } };
  for (const known of [asHubSpotNamesThem, {}]) {
    expect(actorName('A-1', known, me, japanese)).toContain('田中 由紀');
  }
});
