import { afterEach, expect, test } from 'vitest';
import { languages } from '../../src/app/cards/i18n/languages.ts';
import { closeAll, openCard } from './open-card.ts';

afterEach(closeAll);

const contact = { objectTypeId: '0-1', objectId: 101 } as const;
const { de: german, ja: japanese } = languages();

test('shows German after one call of the function', async () => {
  const { card } = await openCard({ ...contact, locale: 'de-de' });
  expect(card.text()).toContain(german.loading.threads);
  const longestWait = german.list.longestWait.replace(/\{\d\}/g, '').trim();
  await card.sees(german.list.refresh, german.filters.show, longestWait);
  const [first, ...others] = card.calls;
  expect(first).toMatchObject({ action: 'listThreads', language: 'de' });
  for (const call of others) expect(call).not.toHaveProperty('language');
  expect(card.callsOf('listThreads')).toHaveLength(1);
});

test('shows in Japanese why HubSpot rejected the app', async () => {
  const { card } = await openCard({ ...contact, locale: 'ja-jp', token: 'refused' });
  await card.sees(japanese.errors.codes.BAD_TOKEN.title);
});

test('shows in German that the function is offline', async () => {
  let isReachable = false;
  const { card } = await openCard({
    ...contact,
    locale: 'de-de',
    deliver: (call) => (isReachable ? call() : Promise.reject(new Error('offline'))),
  });
  await card.sees(german.errors.codes.NO_RESPONSE.title, german.errors.codes.NO_RESPONSE.help);
  isReachable = true;
  card.press(german.errors.retry);
  await card.sees(german.list.refresh);
});

test('does not request texts for an English agent', async () => {
  const responses: unknown[] = [];
  const { card } = await openCard({
    ...contact,
    deliver: async (call) => {
      const answer = await call();
      responses.push(answer);
      return answer;
    },
  });
  await card.sees('Search and filter');
  for (const call of card.calls) expect(call).not.toHaveProperty('language');
  for (const answer of responses) expect(answer).not.toHaveProperty('words');
});
