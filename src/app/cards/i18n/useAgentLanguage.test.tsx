import { expect, test } from 'vitest';
import { LANGUAGES } from '../contract/language.ts';
import { en } from '../i18n/en.ts';
import { languages } from '../i18n/languages.ts';
import { openCard, type Responses } from '../testing/openCard.tsx';
import { aList, okResponse, errorResponse } from '../testing/fixtures.ts';

const LOCALES = { de: 'de-de', fr: 'fr-ca', es: 'es-mx', pt: 'pt-br', ja: 'ja-jp' };
const german = languages().de;
const inGerman = { words: german };

const never = () => new Promise<never>(() => undefined);
const crashed = () => Promise.reject(new Error('offline'));

/** Opens the card for a German agent. */
const openGerman = (responses: Responses) => openCard(responses, { locale: 'de-de' });

function get(texts: object): string[] {
  return Object.values(texts).flatMap((text: string | object) =>
    typeof text === 'string' ? [text] : get(text),
  );
}

test('receives translations with the first response and does not request them again', async () => {
  const card = openGerman({ listThreads: () => ({ ...okResponse(aList([])), ...inGerman }) });
  await card.sees(german.list.emptyTitle);
  expect(card.calls).toMatchObject([{ action: 'listThreads', language: 'de' }]);
  card.press(german.list.refresh);
  await card.waitFor(() => expect(card.callsOf('listThreads')).toHaveLength(2));
  expect(card.callsOf('listThreads')[1]).not.toHaveProperty('language');
});

test('requests no translations for an English agent', async () => {
  const card = openCard({ listThreads: () => okResponse(aList([])) }, { locale: 'en-us' });
  await card.sees('No threads yet');
  expect(card.calls[0]).not.toHaveProperty('language');
});

test('receives translations with an error response', async () => {
  const card = openGerman({
    listThreads: () => ({
      ...errorResponse('MISSING_SCOPE', { missingScopes: ['conversations.read'] }),
      ...inGerman,
    }),
  });
  await card.sees(german.errors.codes.MISSING_SCOPE.title, 'zu den Scopes der App');
});

test('explains a missing response in the agent’s language and requests translations again', async () => {
  const responses: Responses = { listThreads: crashed };
  const card = openGerman(responses);
  await card.sees(german.errors.codes.NO_RESPONSE.title, 'Für Admins: Prüfen Sie die Protokolle');
  responses.listThreads = () => ({ ...okResponse(aList([])), ...inGerman });
  card.press(german.errors.retry);
  await card.sees(german.list.emptyTitle);
  expect(card.calls).toMatchObject([{ language: 'de' }, { language: 'de' }]);
});

test.each([[undefined], [null], ['Wörter'], [7], [[]], [{}], [{ list: 'x', errors: null }]])(
  'uses English for invalid translations: %j',
  async (words) => {
    const card = openGerman({ listThreads: () => ({ ...okResponse(aList([])), words }) });
    await card.sees('No threads yet', 'Refresh');
  },
);

test('uses English for a missing string', async () => {
  const list = { ...german.list, emptyTitle: undefined };
  const card = openGerman({
    listThreads: () => ({ ...okResponse(aList([])), words: { ...german, list } }),
  });
  await card.sees('No threads yet', german.list.refresh);
});

test.each(LANGUAGES)(
  'shows only the agent’s language before the first response: %s',
  async (language) => {
    const own = new Set(get(languages()[language]));
    const english = new Set(get(en).filter((text) => text && !own.has(text)));
    const place = { locale: LOCALES[language] };
    const loading = openCard({ listThreads: never }, place);
    await loading.sees(languages()[language].loading.threads);
    const failed = openCard({ listThreads: crashed }, place);
    await failed.sees(languages()[language].errors.retry);
    const misplaced = openCard({}, { ...place, objectTypeId: '0-3' });
    await misplaced.sees(languages()[language].list.wrongRecord);
    for (const card of [loading, failed, misplaced]) {
      for (const line of card.text().split('\n')) expect(english).not.toContain(line.trim());
    }
  },
);
