import { expect, test } from 'vitest';
import { createLanguage } from '../i18n/language.ts';
import { languages } from '../i18n/languages.ts';
import { formatAbsence } from './formatAbsence.ts';

const NOW = Date.parse('2026-11-20T17:00:00Z');
const MONDAY = { until: '2026-11-23T08:00:00Z' };

test.each([
  ['de', 'Abwesend', 'Abwesend bis Mo., 09:00'],
  ['fr', 'Indisponible', 'Retour\u202f: lun. 09:00'],
  ['ja', '離席中', '9:00 (月)まで不在'],
] as const)('says in %s that somebody is away or off', (code, away, off) => {
  const language = createLanguage(
    { locale: code, language: code },
    'Europe/Berlin',
    languages()[code],
  );
  expect(formatAbsence({}, NOW, language)).toBe(away);
  expect(formatAbsence(MONDAY, NOW, language)).toBe(off);
});

test('says nothing about somebody who is available or back', () => {
  const language = createLanguage({ locale: 'en-GB' }, 'Europe/Berlin');
  expect(formatAbsence(undefined, NOW, language)).toBe('');
  expect(formatAbsence(MONDAY, Date.parse(MONDAY.until), language)).toBe('');
});
