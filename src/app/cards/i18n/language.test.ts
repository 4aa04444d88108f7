import { expect, test } from 'vitest';
import { createLanguage, readAgentLocale } from './language.ts';
import { languages } from './languages.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-11-17T14:00:00Z');

const { format } = createLanguage({ locale: 'en-GB' }, 'Europe/Madrid');

test.each([
  [0, '1 min', '1 min'],
  [59 * MINUTE, '59 min', '59 min'],
  [2 * HOUR + 14 * MINUTE, '2 h', '2 h 14 min'],
  [2 * HOUR, '2 h', '2 h'],
  [50 * HOUR, '2 d', '2 d 2 h'],
  [24 * HOUR + MINUTE, '1 d', '1 d'],
  [183 * 24 * HOUR + 5 * HOUR, '183 d', '183 d'],
])('formats a duration of %i ms', (milliseconds, short, precise) => {
  expect(format.duration(milliseconds)).toBe(short);
  expect(format.duration(milliseconds, true)).toBe(precise);
});

test('formats ages in steps and as a date after a week', () => {
  const ago = (age: number) => format.ago(NOW - age, NOW);
  expect(ago(5_000)).toBe('now');
  expect(ago(-HOUR)).toBe('now');
  expect(ago(3 * MINUTE)).toBe('3 min ago');
  expect(ago(30 * HOUR)).toBe('yesterday');
  expect(ago(8 * 24 * HOUR)).toBe('9 Nov');
  expect(ago(400 * 24 * HOUR)).toBe('13 Oct 2025');
});

test('formats times in the portal’s time zone', () => {
  expect(format.time(NOW)).toBe('15:00');
  expect(format.day(Date.parse('2026-11-16T23:30:00Z'), NOW)).toBe('Today');
});

test('formats an invalid time as an empty string', () => {
  expect([format.time(NaN), format.ago(NaN, NOW), format.day(NaN, NOW)]).toEqual(['', '', '']);
});

test.each([
  [{ locale: 'en-us' }, '2:00 PM'],
  [{ locale: 'en_GB' }, '14:00'],
  [{ locale: 'xx-broken-!', language: 'en-gb' }, '14:00'],
  [{ locale: 'nl' }, '2:00 PM'],
  [{}, '2:00 PM'],
])('reads the locale of %j, with English for unsupported languages', (user, time) => {
  const language = createLanguage(readAgentLocale(user), 'UTC');
  expect(language.format.time(NOW).replace(/\s/, ' ')).toBe(time);
  expect(language.strings.thread.closed).toBe('Closed');
});

test('falls back to the browser’s zone for an unknown time zone', () => {
  expect(createLanguage({ locale: 'en' }, 'Mars/Olympus').format.time(NOW)).not.toBe('');
});

test.each([
  ['de_AT', { locale: 'de-AT', language: 'de' }],
  ['pt-pt', { locale: 'pt-PT', language: 'pt' }],
  ['en-gb', { locale: 'en-GB' }],
  ['nl-nl', { locale: 'en' }],
])('requests translations for %s by its language', (locale, read) => {
  expect(readAgentLocale({ locale })).toEqual(read);
});

test.each([
  ['ja', '愛子', '中村', '中村 愛子'],
  ['ja', 'Nora', 'Whitfield', 'Nora Whitfield'],
  ['ja', undefined, '中村', '中村'],
  ['de', '愛子', '中村', '愛子 中村'],
])('in %s, writes %s and %s as %s', (locale, firstName, lastName, name) => {
  const language = createLanguage(readAgentLocale({ locale }), 'UTC');
  expect(language.fullName(firstName, lastName)).toBe(name);
});

test('uses bundled strings until the translations arrive', () => {
  const { strings } = createLanguage({ locale: 'de-DE', language: 'de' }, 'UTC');
  expect(strings.loading.threads).toBe(languages().de.loading.threads);
  expect(strings.errors.admin('…')).toBe('Für Admins: …');
  expect(strings.list.refresh).toBe('Refresh');
});
