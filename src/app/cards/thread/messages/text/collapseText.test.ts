import { expect, test } from 'vitest';
import { collapseText } from './collapseText.ts';

test.each(['Short.', 'line\n'.repeat(20), 'word '.repeat(240)])(
  'a message that fits is not folded',
  (text) => expect(collapseText(text)).toBeUndefined(),
);

test('many lines are folded after a few', () => {
  const folded = collapseText(Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\n'));
  expect(folded?.split('\n')).toHaveLength(12);
  expect(folded?.endsWith('line 11…')).toBe(true);
});

test('a long text is cut between words', () => {
  const folded = collapseText('word '.repeat(400)) ?? '';
  expect(folded.length).toBeLessThanOrEqual(701);
  expect(folded.endsWith('word…')).toBe(true);
});

test('a text without spaces is cut all the same', () => {
  expect(collapseText('字'.repeat(2_000))).toHaveLength(701);
});
