import { expect, test } from 'vitest';
import { aComment, aMessage, aReply, minutesAgo } from '../../testing/fixtures.ts';
import { idsSince, seenMessages } from './seenMessages.ts';

const EVENT = { kind: 'status', id: 'e1', at: minutesAgo(1), status: 'CLOSED' } as const;

test('names messages and comments, newest first, without events', () => {
  const messages = [aComment({ id: 'c1' }), EVENT, aReply({ id: 'm2' }), aMessage({ id: 'm1' })];
  expect(seenMessages(messages)).toEqual({
    seenMessageId: 'c1',
    knownMessageIds: ['c1', 'm2', 'm1'],
  });
});

test('names at most as many messages as the function accepts', () => {
  const messages = Array.from({ length: 250 }, (_, index) => aMessage({ id: `m${index}` }));
  expect(seenMessages(messages).knownMessageIds).toHaveLength(200);
});

test('names what is newer than the seen message', () => {
  const messages = [aReply({ id: 'm3' }), aMessage({ id: 'm2' }), aMessage({ id: 'm1' })];
  expect(idsSince('m2', messages)).toEqual(['m3']);
  expect(idsSince(undefined, messages)).toEqual(['m3', 'm2', 'm1']);
});
