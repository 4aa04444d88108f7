import { expect, test } from 'vitest';
import { isUsableQuickReply, readQuickReplies } from './quick-replies.ts';

const THANKS = { title: 'Thanks', text: 'Thank you, {{customer name}}.' };

test('leaves out entries without a title or a text', () => {
  const file = [THANKS, { title: 'x' }, { title: ' ', text: 'x' }, { title: 1, text: 'x' }, null];
  expect(readQuickReplies(file)).toEqual([THANKS]);
});

test('reads the language and the inbox, and leaves out those that are unusable', () => {
  const forChat = { ...THANKS, language: 'pt-BR', inbox: 'Support' };
  const broken = { ...THANKS, language: 'Deutsch bitte', inbox: 7 };
  expect(readQuickReplies([forChat, broken])).toEqual([forChat, THANKS]);
});

test('keeps a language that the browser has no name for, but does not take it from the page', () => {
  const unnamed = { ...THANKS, language: 'qaa' };
  expect(readQuickReplies([unnamed])).toEqual([unnamed]);
  expect(isUsableQuickReply(unnamed, [])).toBe(false);
  expect(isUsableQuickReply({ ...THANKS, language: 'de-CH' }, [])).toBe(true);
});

test.each([[undefined], [null], ['text'], [{}]])('returns an empty list for %j', (file) => {
  expect(readQuickReplies(file)).toEqual([]);
});
