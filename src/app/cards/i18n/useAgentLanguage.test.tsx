import { expect, test } from 'vitest';
import { LANGUAGES } from '../contract/language.ts';
import { en } from '../i18n/en.ts';
import { languages } from '../i18n/languages.ts';
import { openCard, type Answers } from '../testing/card.tsx';
import { aList, answered, refused } from '../testing/conversations.ts';

const LOCALES = { de: 'de-de', fr: 'fr-ca', es: 'es-mx', pt: 'pt-br', ja: 'ja-jp' };
const german = languages().de;
const inGerman = { words: german };

const never = () => new Promise<never>(() => undefined);
const crashed = () => Promise.reject(new Error('offline'));

/** Opens the card for a German agent. */
const openGerman = (answers: Answers) => openCard(answers, { locale: 'de-de' });

function get(texts: object): string[] {
  return Object.values(texts).flatMap((text: string | object) =>
    typeof text === 'string' ? [text] : get(text),
  );
}

test('the words of the agent’s language come with the first answer, and are not asked for again', async () => {
  const card = openGerman({ listThreads: () => ({ ...answered(aList([])), ...inGerman }) });
  await card.sees(german.list.emptyTitle);
  expect(card.calls).toMatchObject([{ action: 'listThreads', language: 'de' }]);
  card.press(german.list.refresh);
  await card.waitFor(() => expect(card.callsOf('listThreads')).toHaveLength(2));
  expect(card.callsOf('listThreads')[1]).not.toHaveProperty('language');
});

test('an English agent’s card asks for no words', async () => {
  const card = openCard({ listThreads: () => answered(aList([])) }, { locale: 'en-us' });
  await card.sees('No conversations yet');
  expect(card.calls[0]).not.toHaveProperty('language');
});

test('a failure brings the words as well', async () => {
  const card = openGerman({
    listThreads: () => ({
      ...refused('MISSING_SCOPE', { missingScopes: ['conversations.read'] }),
      ...inGerman,
    }),
  });
  await card.sees(german.errors.codes.MISSING_SCOPE.title, 'Fügen Sie den Bereichen');
});

test('a function that is offline is told in the agent’s language, and asked again for its words', async () => {
  const answers: Answers = { listThreads: crashed };
  const card = openGerman(answers);
  await card.sees(german.errors.codes.NO_RESPONSE.title, 'Für Admins: Sehen Sie in die Protokolle');
  answers.listThreads = () => ({ ...answered(aList([])), ...inGerman });
  card.press(german.errors.retry);
  await card.sees(german.list.emptyTitle);
  expect(card.calls).toMatchObject([{ language: 'de' }, { language: 'de' }]);
});

test.each([[undefined], [null], ['Wörter'], [7], [[]], [{}], [{ list: 'x', errors: null }]])(
  'a card that is sent no words that fit speaks English: %j',
  async (words) => {
    const card = openGerman({ listThreads: () => ({ ...answered(aList([])), words }) });
    await card.sees('No conversations yet', 'Refresh');
  },
);

test('a word that was not sent is said in English', async () => {
  const list = { ...german.list, emptyTitle: undefined };
  const card = openGerman({
    listThreads: () => ({ ...answered(aList([])), words: { ...german, list } }),
  });
  await card.sees('No conversations yet', german.list.refresh);
});

test.each(LANGUAGES)(
  'before the first answer, nothing is in another language: %s',
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
