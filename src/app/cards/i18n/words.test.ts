import { expect, test } from 'vitest';
import { en } from './en.ts';
import { chooseLanguage, LANGUAGES } from './language.ts';

/** Every word of a language by its path, with marks in the place of what it is about. */
function wordsOf(value: unknown, path = ''): Record<string, string> {
  if (typeof value === 'string') return { [path]: value };
  if (typeof value === 'function') {
    const say = value as (...about: string[]) => string;
    return { [path]: say('⟨1⟩', '⟨2⟩', '⟨3⟩') };
  }
  return Object.assign(
    {},
    ...Object.entries(value as object).map(([key, inner]) => wordsOf(inner, `${path}/${key}`)),
  ) as Record<string, string>;
}

const english = wordsOf(en);
const marks = (text = '') => [...text.matchAll(/⟨\d⟩|NaN/g)].map(([mark]) => mark).sort();

test.each(Object.entries(LANGUAGES))('%s has every key, with what it is about', (_, language) => {
  const words = wordsOf(language);
  expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
  for (const [path, text] of Object.entries(words)) {
    expect(marks(text), path).toEqual(marks(english[path]));
    expect(text === '', path).toBe(english[path] === '');
  }
});

test.each([
  ['en-us', 0, '0 open'],
  ['de', 1, '1 offen'],
  ['fr', 0, '0 ouverte'],
  ['fr-ca', 2, '2 ouvertes'],
  ['es', 1, '1 abierta'],
  ['es-mx', 1_234, '1234 abiertas'],
  ['pt-br', 0, '0 aberta'],
  ['pt', 3, '3 abertas'],
  ['ja', 5, 'オープン5件'],
])('%s counts %i as “%s”', (locale, count, words) => {
  expect(chooseLanguage({ locale }, 'UTC').words.list.open(count)).toBe(words);
});

test.each([
  ['de-de', '17.11.2026, 14:00', 'vor 3 Min.'],
  ['fr-fr', '17 nov. 2026, 14:00', 'il y a 3 min'],
  ['es-es', '17 nov 2026, 14:00', 'hace 3 min'],
  ['pt-br', '17 de nov. de 2026, 14:00', 'há 3 min.'],
  ['ja-jp', '2026/11/17 14:00', '3 分前'],
])('%s writes dates its own way', (locale, date, ago) => {
  const { format } = chooseLanguage({ locale }, 'UTC');
  const at = Date.parse('2026-11-17T14:00:00Z');
  expect(format.dateTime(at)).toBe(date);
  expect(format.ago(at - 180_000, at).replace(/\s/g, ' ')).toBe(ago);
});
