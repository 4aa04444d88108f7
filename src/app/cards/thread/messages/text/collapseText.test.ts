import { expect, test } from 'vitest';
import { collapseText } from './collapseText.ts';

test.each(['Short.', 'line\n'.repeat(20), 'word '.repeat(240)])(
  'does not collapse a short text',
  (text) => expect(collapseText(text)).toBeUndefined(),
);

test('collapses many lines after the first few', () => {
  const folded = collapseText(Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\n'));
  expect(folded?.split('\n')).toHaveLength(12);
  expect(folded?.endsWith('line 11…')).toBe(true);
});

test('cuts a long text between words', () => {
  const folded = collapseText('word '.repeat(400)) ?? '';
  expect(folded.length).toBeLessThanOrEqual(701);
  expect(folded.endsWith('word…')).toBe(true);
});

test('cuts a long text without spaces', () => {
  expect(collapseText('字'.repeat(2_000))).toHaveLength(701);
});
