import { expect, test } from 'vitest';
import type { RouteRecipient } from '../../contract/route.ts';
import { aThread, emailRoute, names } from '../../testing/conversations.ts';
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
  ['by their actor id', to({ actorId: 'V-101' }), names],
  ['by the name that their mail carries', to({ name: 'Maria Lopez' }), names],
  ['by their address', to(), withAddress],
])('the record’s customer, known %s, goes by their first name', (_, recipient, known) => {
  expect(nameOn([recipient], maria, known)).toBe('Maria');
});

test('anybody else goes by what the channel tells', () => {
  expect(nameOn([to({ name: 'Pablo Ruiz', address: 'pablo@example.com' })], maria)).toBe(
    'Pablo Ruiz',
  );
  expect(nameOn([to({ actorId: 'V-101' })])).toBe('Maria Lopez');
});

test('where no name is known there is none, whatever the address', () => {
  expect(nameOn([to()])).toBeUndefined();
  expect(nameOn([to({ address: 'e1f5a0c2' })], maria)).toBeUndefined();
  expect(nameOn([])).toBeUndefined();
});

test('people in copy are not counted, other readers are', () => {
  const luis = to({ name: 'Luis', address: 'luis@example.com' });
  expect(nameOn([to({ name: 'Maria Lopez' }), luis], maria)).toBe('Maria +1');
  expect(nameOn([to({ name: 'Maria Lopez' }), { ...luis, field: 'CC' }], maria)).toBe('Maria');
});

test('a long name is cut to fit a button, between whole characters', () => {
  expect(nameOn([to({ name: 'Dr. Maximiliane von Hohenstein' })])).toBe('Dr. Maximiliane von…');
  expect(nameOn([to({ name: '😀'.repeat(30) })])).toBe(`${'😀'.repeat(19)}…`);
});
