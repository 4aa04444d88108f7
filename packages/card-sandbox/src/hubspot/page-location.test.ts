import { expect, it } from 'vitest';
import { locationOf, writeLocation } from './page-location.ts';

it.each([
  [{ to: '/docs' }, '/docs'],
  [{ to: 'docs' }, '/docs'],
  [{ to: '/' }, '/'],
  [{ to: '/docs', params: { section: 'a b' } }, '/docs?section=a+b'],
  [{ to: '/view/:id', params: { id: 'x/1', tab: 'notes' } }, '/view/x%2F1?tab=notes'],
  [{ to: '/view/:id', params: {} }, '/view/:id'],
  [{ to: '/docs?page=2', params: { sort: 'asc' } }, '/docs?page=2&sort=asc'],
])('resolves a link with its values: %j', (target, written) => {
  expect(writeLocation(locationOf(target))).toBe(written);
});
