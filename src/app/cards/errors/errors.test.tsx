import { expect, test } from 'vitest';
import { openCard } from '../testing/card.tsx';
import { refused } from '../testing/conversations.ts';

test('a missing scope is named, with what an admin has to do', async () => {
  const card = openCard({
    listThreads: () => refused('MISSING_SCOPE', { missingScopes: ['conversations.read'] }),
  });
  await card.sees(
    'The app lacks a permission',
    'For an admin: add conversations.read to the app’s scopes, then install the app again.',
  );
  expect(card.buttons()).toEqual(['Try again']);
});

test.each([
  ['BAD_TOKEN', {}, 'HubSpot refused the app', 'renew the app’s access token'],
  ['RATE_LIMITED', { retryAfterMs: 8_000 }, 'HubSpot is busy', 'Try again in 8 seconds.'],
  ['DAILY_LIMIT', { retryAfterMs: 36_000_000 }, 'limit is used up', 'after 18 Nov 2026, 00:00'],
  ['UNAVAILABLE', {}, 'HubSpot is not available', 'Try again in a minute.'],
  ['TIMED_OUT', {}, 'HubSpot took too long', 'Try again in a minute.'],
  ['NOT_LINKED', {}, 'Not a thread of this record', 'Refresh the list.'],
  ['REJECTED', {}, 'HubSpot refused this', 'REJECTED happened.'],
  ['INTERNAL', { correlationId: 'abc-1' }, 'Something broke', 'HubSpot support: abc-1'],
] as const)('%s is told in words', async (code, is, title, detail) => {
  const card = openCard({ listThreads: () => refused(code, is) }, { locale: 'en-gb' });
  await card.sees(title, detail);
});

test('a code that this card does not know is a fault of the app, never a blank card', async () => {
  const card = openCard({ listThreads: () => refused('SOMETHING_NEW' as 'INTERNAL') });
  await card.sees('Something broke', 'Try again');
});
