import { expect, test } from 'vitest';
import { aComment, aMessage, aReply, hoursAgo } from '../../testing/fixtures.ts';
import type { ConversationMessage, Message } from '../message.ts';
import { endsInThanks, isBounced, waitIn } from './wait.ts';

let ids = 0;
const customer = (hours: number, more: Partial<ConversationMessage> = {}) =>
  aMessage({ id: `c${++ids}`, at: hoursAgo(hours), ...more });
const team = (hours: number, more: Partial<ConversationMessage> = {}) =>
  aReply({ id: `t${++ids}`, at: hoursAgo(hours), ...more });
const bot = (hours: number) => team(hours, { by: 'B-1', sender: { actorId: 'B-1' } });
const claimed = (hours: number) =>
  customer(hours, { by: 'A-2', sender: { actorId: 'A-2' }, claimsTeam: true });
const failed = { delivery: { state: 'failed' } } as const;
const since = (hours: number) => ({ waiting: true, since: hoursAgo(hours) });

const CASES: [string, Message[], unknown][] = [
  ['the first message nobody answered', [customer(1), customer(5), team(9)], since(5)],
  ['the first message of a thread without an answer', [customer(1), customer(5)], since(5)],
  ['nothing after an answer', [team(1), customer(5)], { waiting: false }],
  ['nothing without messages', [], { waiting: false }],
  ['the message before a bot answered', [bot(4), customer(5)], since(5)],
  ['the message before an integration answered', [team(4, appSent()), customer(5)], since(5)],
  ['the message before an automatic reply', [team(4, { automatic: true }), customer(5)], since(5)],
  ['nothing after an out-of-office note', [customer(1, { automatic: true }), team(2)], answered()],
  ['nothing after thanks', [customer(1, { thanks: true }), team(2), customer(3)], answered()],
  ['the message before thanks', [customer(1, { thanks: true }), customer(4), team(6)], since(4)],
  ['the message before a mail that claims to be the team’s', [claimed(4), customer(5)], since(5)],
  ['a mail that claims to be the team’s', [claimed(4), team(5)], since(4)],
  ['the message below a comment', [aComment(), customer(5)], since(5)],
  ['the message whose answer bounced', [team(1, failed), customer(5), team(8)], since(5)],
  ['a bounce on an answered thread', [team(1, failed), team(2), customer(5)], since(1)],
  [
    'a bounce with its delivery report',
    [customer(0, { automatic: true }), team(1, failed)],
    since(1),
  ],
  ['nothing after the answer was sent again', [team(1), team(2, failed), customer(5)], answered()],
  ['the message after a bounce', [customer(1), team(2, failed), team(3)], since(1)],
];

function appSent() {
  return { by: 'I-7', sender: { actorId: 'I-7' } };
}

function answered() {
  return { waiting: false };
}

test.each(CASES)('a customer waits since %s', (_what, messages, wait) => {
  expect(waitIn(messages, true)).toEqual(wait);
});

test('the wait is a minimum when earlier messages were not read', () => {
  expect(waitIn([customer(1), customer(5)], false)).toEqual({ ...since(5), atLeast: true });
  expect(waitIn([customer(1), team(5)], false)).toEqual(since(1));
});

test('is undefined when the messages that were read are all of bots', () => {
  expect(waitIn([bot(1), bot(2)], false)).toBeUndefined();
});

test('ignores a message without a time', () => {
  const undated = customer(1, { at: new Date(0).toISOString() });
  expect(waitIn([undated, team(3)], true)).toEqual({ waiting: false });
});

test('marks a bounce and a lone thanks only while they are the latest message', () => {
  expect(isBounced([aComment(), team(1, failed)])).toBe(true);
  expect(isBounced([customer(0), team(1, failed)])).toBe(false);
  expect(endsInThanks([customer(0, { thanks: true }), team(1)])).toBe(true);
  expect(endsInThanks([customer(0), customer(1, { thanks: true })])).toBe(false);
});
