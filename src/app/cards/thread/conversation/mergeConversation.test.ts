import { expect, test } from 'vitest';
import { aConversation, aMessage, hoursAgo } from '../../testing/fixtures.ts';
import { mergeConversation } from './mergeConversation.ts';

const message = (id: string, hours: number, text = id) =>
  aMessage({ id, at: hoursAgo(hours), text });
const ids = (conversation: ReturnType<typeof aConversation>) =>
  conversation.messages.map(({ id }) => id);

test('keeps earlier messages when the newest page is read again', () => {
  const shown = aConversation({ messages: [message('b', 2), message('a', 3)], before: 'older' });
  const fresh = aConversation({ messages: [message('c', 1), message('b', 2)], before: 'newer' });
  const merged = mergeConversation(shown, fresh);
  expect(ids(merged)).toEqual(['c', 'b', 'a']);
  expect(merged.before).toBe('older');
});

test('takes a message in both lists from the fresh one', () => {
  const shown = aConversation({ messages: [message('a', 1, 'before')] });
  const fresh = aConversation({ messages: [message('a', 1, 'after')] });
  expect(mergeConversation(shown, fresh).messages).toEqual(fresh.messages);
});

test('keeps a reply on top that HubSpot does not list yet', () => {
  const shown = aConversation({ messages: [message('reply', 0), message('a', 3)] });
  const fresh = aConversation({ messages: [message('a', 3)] });
  expect(ids(mergeConversation(shown, fresh))).toEqual(['reply', 'a']);
});

test('drops earlier messages when the pages do not overlap', () => {
  const shown = aConversation({ messages: [message('old', 9)] });
  const fresh = aConversation({ messages: [message('new', 1)], before: 'between' });
  const merged = mergeConversation(shown, fresh);
  expect(ids(merged)).toEqual(['new']);
  expect(merged.before).toBe('between');
});
