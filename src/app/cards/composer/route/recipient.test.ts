import { expect, test } from 'vitest';
import type { RouteRecipient } from '../../contract/route.ts';
import { aThread, emailRoute, names } from '../../testing/fixtures.ts';
import { recipientOf, shortName } from './recipient.ts';

const maria = { name: 'Maria Lopez', firstName: 'Maria' };
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

test('returns no name when only an address is known', () => {
  expect(nameOn([to()])).toBeUndefined();
  expect(nameOn([to({ address: 'e1f5a0c2' })], maria)).toBeUndefined();
  expect(nameOn([])).toBeUndefined();
});

test('counts other TO recipients but not CC', () => {
  const luis = to({ name: 'Luis', address: 'luis@example.com' });
  expect(nameOn([to({ name: 'Maria Lopez' }), luis], maria)).toBe('Maria +1');
  expect(nameOn([to({ name: 'Maria Lopez' }), { ...luis, field: 'CC' }], maria)).toBe('Maria');
});

test('truncates a long name without splitting a character', () => {
  expect(nameOn([to({ name: 'Dr. Maximiliane von Hohenstein' })])).toBe('Dr. Maximiliane von…');
  expect(nameOn([to({ name: '😀'.repeat(30) })])).toBe(`${'😀'.repeat(19)}…`);
});
