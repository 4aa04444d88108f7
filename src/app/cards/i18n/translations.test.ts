import { expect, test } from 'vitest';
import { REASONS } from '../contract/reason.ts';
import { en } from './en.ts';
import { createLanguage, readAgentLocale } from './language.ts';
import { languages } from './languages.ts';
import { languages as settingsLanguages } from './settings-page/languages.ts';
import type { PluralForms } from './translate.ts';

type Text = string | PluralForms;
interface Translation {
  readonly [key: string]: Text | Translation;
}

/** Every string of a language by its path; plural forms count as one. */
function leavesOf(texts: Translation, path = ''): Record<string, Text> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, inner]): [string, Text][] => {
      const at = `${path}/${key}`;
      return isText(inner) ? [[at, inner]] : Object.entries(leavesOf(inner, at));
    }),
  );
}

function isText(value: Text | Translation): value is Text {
  return typeof value === 'string' || 'other' in value;
}

const CARD = Object.entries({ en, ...languages() }).map(([code, texts]) => ({
  code,
  texts: leavesOf(texts),
  english: leavesOf(en),
}));
const SETTINGS_PAGE = Object.entries(settingsLanguages()).map(([code, texts]) => ({
  code: `${code} of the settings page`,
  texts: leavesOf(texts),
  english: leavesOf(settingsLanguages().en),
}));
const ALL = [...CARD, ...SETTINGS_PAGE];
const placeholders = (text: string) => new Set(text.match(/\{\d\}/g));
/** Numbers of threads, messages and seconds that the card can count. */
const COUNTS = [...Array(1_001).keys(), 10_000];

test.each(ALL)('$code translates every string with the same values', ({ texts, english }) => {
  expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
  for (const [path, text] of Object.entries(texts)) {
    const model = english[path];
    if (model === undefined) continue;
    expect(typeof text, path).toBe(typeof model);
    if (typeof text !== 'string' || typeof model !== 'string') continue;
    expect(placeholders(text), path).toEqual(placeholders(model));
    expect(text === '', path).toBe(model === '');
  }
});

test('has a text for every reason', () => {
  expect(Object.keys(en.reasons).sort()).toEqual([...REASONS].sort());
});

test.each(CARD)('$code has a form for each of its plural categories', ({ code, texts }) => {
  const rules = new Intl.PluralRules(code);
  const categories = [...new Set(COUNTS.map((count) => rules.select(count)))].sort();
  const saysOneOnly = COUNTS.filter((count) => rules.select(count) === 'one').length === 1;
  for (const [path, forms] of Object.entries(texts)) {
    if (typeof forms === 'string') continue;
    expect(Object.keys(forms).sort(), path).toEqual(categories);
    for (const [category, form] of Object.entries(forms)) {
      if (category !== 'one' || !saysOneOnly) expect(form, path).toContain('#');
    }
  }
});

test.each(ALL)('$code numbers the values of English from {0} on', ({ english }) => {
  for (const text of Object.values(english)) {
    if (typeof text !== 'string') continue;
    const numbers = [...placeholders(text)].sort();
    expect(numbers).toEqual(numbers.map((_, index) => `{${index}}`));
  }
});

/** Typography that a language does not allow, and an example. */
const FORBIDDEN: Record<string, RegExp> = {
  en: /\w'\w|\b(can|could|did|is|was) ?not\b/,
  de: /\S…|«|»|“\w/,
  fr: /[ \u00a0][:;!?»]|[^\s\u202f\d][;!?»]|«(?!\u202f)|\w'|“|”/,
  es: /“|”|[^\s(«¿]¿/,
  pt: /«|»/,
  ja: /[!?;]|[\u3040-\u30ff\u4e00-\u9fff] (?!→|\{)|[\u3040-\u30ff\u4e00-\u9fff][:,.](?!json)|“|”/,
};

test.each(ALL)('$code keeps to the typography of the language', ({ code, texts }) => {
  const forbidden = FORBIDDEN[code.slice(0, 2)];
  for (const [path, text] of Object.entries(texts)) {
    for (const form of typeof text === 'string' ? [text] : Object.values(text)) {
      expect(form, path).not.toMatch(forbidden ?? /$^/);
    }
  }
});

test.each([
  ['en-us', 0, '0 open'],
  ['de', 1, '1 offen'],
  ['fr', 0, '0 ouverte'],
  ['fr-ca', 2, '2 ouvertes'],
  ['es', 1, '1 abierta'],
  ['es-mx', 1_234, '1,234 abiertas'],
  ['pt-br', 0, '0 aberta'],
  ['pt', 3, '3 abertas'],
  ['ja', 5, 'オープン5件'],
])('formats in %s the count %i as “%s”', (locale, count, words) => {
  const agent = readAgentLocale({ locale });
  const texts = agent.language && languages()[agent.language];
  expect(createLanguage(agent, 'UTC', texts).strings.list.open(count)).toBe(words);
});

test.each([
  ['de-de', '17.11.2026, 14:00', 'vor 3 Min.'],
  ['fr-fr', '17 nov. 2026, 14:00', 'il y a 3 min'],
  ['es-es', '17 nov 2026, 14:00', 'hace 3 min'],
  ['pt-br', '17 de nov. de 2026, 14:00', 'há 3 min.'],
  ['ja-jp', '2026/11/17 14:00', '3分前'],
])('formats dates for %s', (locale, date, ago) => {
  const { format } = createLanguage(readAgentLocale({ locale }), 'UTC');
  const at = Date.parse('2026-11-17T14:00:00Z');
  expect(format.dateTime(at)).toBe(date);
  expect(format.ago(at - 180_000, at).replace(/\s/g, ' ')).toBe(ago);
});
