import { expect, it } from 'vitest';
import type { WireMessage } from 'hubspot-simulator';
import type { Attempt } from './story.ts';
import { tally } from './tally.ts';
import type { Told, ToldAttempt } from './told.ts';

const attempt: Attempt = {
  attemptId: 'attempt-1',
  userId: 9001,
  kind: 'reply',
  text: 'Thank you! [ref 1]',
  presses: 1,
  pressedAgain: false,
  evenIfChanged: false,
  resentIfUnconfirmed: false,
};

function told(...told: Told[]): ToldAttempt {
  return { attempt, told };
}

function message(id: string, createdBy = 'A-9001'): WireMessage {
  return {
    id,
    conversationsThreadId: '1',
    createdAt: '2026-11-17T10:00:00Z',
    createdBy,
    archived: false,
    client: { clientType: 'INTEGRATION' },
    senders: [],
    recipients: [],
    type: 'COMMENT',
    text: attempt.text,
    richText: '',
    attachments: [],
  };
}

const sent = (messageId: string): Told => ({ outcome: 'sent', messageId });
const NOT_SENT: Told = { outcome: 'not sent' };
const UNCONFIRMED: Told = { outcome: 'unconfirmed' };

it('finds nothing wrong with what was told truly', () => {
  const truths: [ToldAttempt[], WireMessage[]][] = [
    [[told(sent('a'), sent('a'))], [message('a')]],
    [[told(NOT_SENT)], []],
    [[told(NOT_SENT, sent('a'))], [message('a')]],
    [
      [told(UNCONFIRMED), told(sent('b'))],
      [message('a'), message('b')],
    ],
    [[told(UNCONFIRMED), told(NOT_SENT)], [message('a')]],
  ];
  for (const [attempts, onThread] of truths) {
    expect(tally(attempts, onThread)).toMatchObject({
      sentTwice: 0,
      sentWithoutBeingThere: 0,
      notSentWhileBeingThere: 0,
      withoutOutcome: 0,
    });
  }
});

it('counts what stands on the thread more often than it was sent', () => {
  expect(tally([told(sent('a'))], [message('a'), message('b')]).sentTwice).toBe(1);
});

it('counts what was called sent and is not there, is shared, or is by somebody else', () => {
  expect(tally([told(sent('a'))], []).sentWithoutBeingThere).toBe(1);
  const shared = [told(sent('a')), told(sent('a'))];
  expect(tally(shared, [message('a'), message('b')]).sentWithoutBeingThere).toBe(1);
  expect(tally([told(sent('a'))], [message('a', 'A-9002')]).sentWithoutBeingThere).toBe(1);
});

it('counts what was called not sent and is there', () => {
  expect(tally([told(NOT_SENT)], [message('a')]).notSentWhileBeingThere).toBe(1);
  expect(tally([told(sent('a'), NOT_SENT)], [message('a')]).notSentWhileBeingThere).toBe(1);
});

it('counts attempts that nobody was told about', () => {
  expect(tally([told(), told(UNCONFIRMED, { outcome: 'nothing' })], []).withoutOutcome).toBe(2);
});
