import { expect, test } from 'vitest';
import type { RouteRecipient } from '../../contract/reply/route.ts';
import { aThread, emailRoute, names } from '../../testing/fixtures.ts';
import { createLanguage } from '../../i18n/language.ts';
import { languages } from '../../i18n/languages.ts';
import { recipientOf, sendLabel, shortName } from './recipient.ts';

const { strings } = createLanguage({ locale: 'en' }, 'UTC');
const maria = { name: 'Maria Lopez', shortName: 'Maria' };
const to = (is: Partial<RouteRecipient> = {}): RouteRecipient => ({
  address: 'maria@example.com',
  field: 'TO',
  ...is,
});

const nameOn = (recipients: RouteRecipient[], customer = {}, known = names) =>
  shortName(recipientOf({ ...emailRoute, recipients }, aThread(), known, customer));

const withAddress = {
  ...names,
  actors: { 'V-101': { kind: 'customer' as const, email: 'Maria@example.com' } },
};

test.each([
  ['by actor id', to({ actorId: 'V-101' }), names],
  ['by the name in the e-mail', to({ name: 'Maria Lopez' }), names],
  ['by address', to(), withAddress],
])('uses the first name of the record’s customer, found %s', (_, recipient, known) => {
  expect(nameOn([recipient], maria, known)).toBe('Maria');
});

test('uses the channel’s name for other recipients', () => {
  expect(nameOn([to({ name: 'Pablo Ruiz', address: 'pablo@example.com' })], maria)).toBe(
    'Pablo Ruiz',
  );
  expect(nameOn([to({ actorId: 'V-101' })])).toBe('Maria Lopez');
});

test('names an e-mail recipient by the address when no name is known', () => {
  expect(nameOn([to()])).toBe('maria@example.com');
});

test('returns no name for a chat with an opaque id, and without recipients', () => {
  const chat = { ...emailRoute, channelId: '1000', recipients: [to({ address: 'e1f5a0c2' })] };
  expect(shortName(recipientOf(chat, aThread(), names, {}))).toBeUndefined();
  expect(nameOn([])).toBeUndefined();
});

test('counts the other recipients in every field', () => {
  const luis = to({ name: 'Luis', address: 'luis@example.com' });
  const pablo = to({ address: 'pablo@example.com', field: 'CC' });
  const boss = to({ address: 'boss@example.com', field: 'BCC' });
  const labelOf = (...recipients: RouteRecipient[]) =>
    sendLabel(recipientOf({ ...emailRoute, recipients }, aThread(), names, maria), strings);
  const first = to({ name: 'Maria Lopez' });
  expect(labelOf(first)).toBe('Send to Maria');
  expect(labelOf(first, pablo)).toBe('Send to Maria and 1 other');
  expect(labelOf(first, luis, pablo, boss)).toBe('Send to Maria and 3 others');
  expect(labelOf(pablo)).toBe('Send');
});

test('truncates a long name without splitting a character', () => {
  expect(nameOn([to({ name: 'Dr. Maximiliane von Hohenstein' })])).toBe('Dr. Maximiliane von…');
  expect(nameOn([to({ name: '😀'.repeat(30) })])).toBe(`${'😀'.repeat(19)}…`);
});

test('puts the Japanese honorific directly after the name', () => {
  const { strings: japanese } = createLanguage({ locale: 'ja' }, 'UTC', languages().ja);
  const labelOf = (others: number) => sendLabel({ name: '中村', others }, japanese);
  expect(labelOf(0)).toBe('中村様に送信');
  expect(labelOf(2)).toBe('中村様 他2名に送信');
});
