import { expect, test, vi } from 'vitest';
import type { ConversationsError } from '../contract/envelope.ts';
import { languages } from '../i18n/languages.ts';
import { openCard, type Responses } from '../testing/openCard.tsx';
import { aList, okResponse, errorResponse } from '../testing/fixtures.ts';
import { openThread } from '../testing/openThread.ts';

const german = languages().de;

test('names a missing scope and what an admin must do', async () => {
  const card = openCard({
    listThreads: () => errorResponse('MISSING_SCOPE', { missingScopes: ['conversations.read'] }),
  });
  await card.sees(
    'The app is missing a permission',
    'For an admin: add conversations.read to the app’s scopes (app-hsmeta.json), then install the app again.',
  );
  expect(card.buttons()).toEqual(['Try again']);
});

test.each([
  ['BAD_TOKEN', {}, 'HubSpot refused the app', 'renew the app’s access token'],
  ['RATE_LIMITED', { retryAfterMs: 8_000 }, 'HubSpot is busy', 'Trying again in 8 seconds.'],
  ['DAILY_LIMIT', {}, 'API limit reached', 'Try again in 10 h.'],
  ['DAILY_LIMIT', {}, 'API limit reached', 'until midnight (account time)'],
  ['UNAVAILABLE', {}, 'HubSpot isn’t available', 'Try again in a minute.'],
  ['TIMED_OUT', {}, 'HubSpot took too long', 'Try again in a minute.'],
  ['NOT_LINKED', {}, 'Not linked to this record', 'Refresh the list.'],
  ['REJECTED', { hubspotMessage: 'No.' }, 'This was refused', 'No.'],
  ['REJECTED', {}, 'This was refused', 'show this to an admin'],
  ['INTERNAL', { correlationId: 'abc-1' }, 'Something went wrong', 'HubSpot support: abc-1'],
] as const)('explains %s', async (code, is, title, detail) => {
  const card = openCard({ listThreads: () => errorResponse(code, is) }, { locale: 'en-gb' });
  await card.sees(title, detail);
});

test('says that the daily limit resets at midnight in the account’s time zone', async () => {
  const card = openCard(
    { listThreads: () => errorResponse('DAILY_LIMIT') },
    { timezone: 'America/New_York' },
  );
  await card.sees('Try again in 15 h.');
});

test.each([
  ['BAD_TOKEN', 'HubSpot refused the app'],
  ['DAILY_LIMIT', 'Daily API limit reached'],
  ['TIMED_OUT', 'HubSpot took too long'],
  ['MISSING_SCOPE', 'The app is missing a permission'],
  ['RATE_LIMITED', 'HubSpot is busy'],
] as const)('explains why a reply was not sent: %s', async (code, reason) => {
  const { card } = await openThread({ sendReply: () => errorResponse(code) });
  card.type('On its way.');
  card.press('Send');
  await card.sees('Not sent. Your text is saved.', reason);
});

/** Sends a reply that the function refuses with this error. */
async function sendRefused(is: Partial<ConversationsError>, locale = 'en-gb') {
  const translations = locale === 'de' ? { words: german } : {};
  const sendReply = () => ({ ...errorResponse('REJECTED', is), ...translations });
  const { card } = await openThread({ sendReply }, {}, { locale });
  card.type('On its way.');
  const [send] = card.buttons().filter((name) => name?.startsWith('Send'));
  card.press(send!);
  return card;
}

test('shows HubSpot’s own message after the title', async () => {
  const is = { hubspotMessage: 'Not you.' };
  const english = await sendRefused(is);
  await english.sees('Not sent. Your text is saved.', 'This was refused: Not you.');
  expect(english.text()).not.toContain('This was refused: HubSpot');
  const refusal = german.errors.codes.REJECTED.title;
  await (await sendRefused(is, 'de')).sees(german.reply.notSentTitle, `${refusal}: Not you.`);
});

test('shows no reason when HubSpot gives none', async () => {
  const card = await sendRefused({ hubspotMessage: '' });
  await card.sees('Not sent. Your text is saved.', 'This was refused');
  expect(card.text()).not.toContain('This was refused:');
});

test('shows the app’s own reason in the agent’s language', async () => {
  const is = { reason: 'ARCHIVED' } as const;
  await (await sendRefused(is)).sees('This was refused: This thread is archived.');
  const card = await sendRefused(is, 'de');
  await card.sees(german.reasons.ARCHIVED);
  expect(card.text()).not.toContain('This thread is archived.');
});

test.each([
  ['INVALID_REQUEST', 'BAD_RECIPIENT', 'Correct the recipients, then send again.', 'Reload'],
  ['UNAVAILABLE', 'ACCOUNT_MOVING', 'Try again later.', 'in a minute'],
] as const)(
  '%s with a reason of the app gives no second advice',
  async (code, reason, own, other) => {
    const { card } = await openThread({ sendReply: () => errorResponse(code, { reason }) });
    card.type('On its way.');
    card.press('Send');
    await card.sees('Not sent. Your text is saved.', own);
    expect(card.text()).not.toContain(other);
  },
);

test('leaves out an unknown reason', async () => {
  const is = { hubspotMessage: 'No.', reason: 'SOMETHING_NEW' as 'ARCHIVED' };
  await (await sendRefused(is)).sees('This was refused: No.');
});

test('explains an unknown code as an app error', async () => {
  const card = openCard({ listThreads: () => errorResponse('SOMETHING_NEW' as 'INTERNAL') });
  await card.sees('Something went wrong', 'Try again');
});

test('counts down and retries a read after a short rate limit', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  try {
    const responses: Responses = {
      listThreads: () => errorResponse('RATE_LIMITED', { retryAfterMs: 8_000 }),
    };
    const card = openCard(responses);
    await card.sees('Trying again in 8 seconds.');
    await vi.advanceTimersByTimeAsync(0);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(card.text()).toContain('Trying again in 5 seconds.');
    responses.listThreads = () => okResponse(aList([]));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(card.text()).toContain('No threads yet');
    expect(card.callsOf('listThreads')).toHaveLength(2);
  } finally {
    vi.useRealTimers();
  }
});

test('does not retry a write automatically', async () => {
  const { card } = await openThread({
    sendReply: () => errorResponse('RATE_LIMITED', { retryAfterMs: 8_000 }),
  });
  card.type('On its way.');
  card.press('Send');
  await card.sees('Not sent. Your text is saved.', 'Try again in 8 seconds.');
  expect(card.text()).not.toContain('Trying again');
});
