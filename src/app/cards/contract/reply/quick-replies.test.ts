import { expect, test } from 'vitest';
import { readQuickReplies } from './quick-replies.ts';

const THANKS = { title: 'Thanks', text: 'Thank you, {{customer name}}.' };

test('leaves out entries without a title or a text', () => {
  const file = [THANKS, { title: 'x' }, { title: ' ', text: 'x' }, { title: 1, text: 'x' }, null];
  expect(readQuickReplies(file)).toEqual([THANKS]);
});

test.each([[undefined], [null], ['text'], [{}]])('returns an empty list for %j', (file) => {
  expect(readQuickReplies(file)).toEqual([]);
});
