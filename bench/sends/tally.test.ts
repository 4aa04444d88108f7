import { expect, it } from 'vitest';
import type { WireMessage } from 'hubspot-simulator';
import type { Attempt } from './send-case.ts';
import { tally } from './tally.ts';
import type { Reported, ReportedAttempt } from './reported.ts';

const attempt: Attempt = {
  attemptId: 'attempt-1',
  userId: 9001,
  kind: 'reply',
  text: 'Thank you! [ref 1]',
  mark: '[ref 1]',
  presses: 1,
  pressedAgain: false,
  evenIfChanged: false,
  resentIfUnconfirmed: false,
};

function reported(...reported: Reported[]): ReportedAttempt {
  return { attempt, reported };
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

const sent = (messageId: string): Reported => ({ outcome: 'sent', messageId });
const NOT_SENT: Reported = { outcome: 'not sent' };
const UNCONFIRMED: Reported = { outcome: 'unconfirmed' };

it('finds nothing wrong with what was reported truly', () => {
  const truths: [ReportedAttempt[], WireMessage[]][] = [
    [[reported(sent('a'), sent('a'))], [message('a')]],
    [[reported(NOT_SENT)], []],
    [[reported(NOT_SENT, sent('a'))], [message('a')]],
    [
      [reported(UNCONFIRMED), reported(sent('b'))],
      [message('a'), message('b')],
    ],
    [[reported(UNCONFIRMED), reported(NOT_SENT)], [message('a')]],
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
  expect(tally([reported(sent('a'))], [message('a'), message('b')]).sentTwice).toBe(1);
});

it('counts what was called sent and is not there, is shared, or is by somebody else', () => {
  expect(tally([reported(sent('a'))], []).sentWithoutBeingThere).toBe(1);
  const shared = [reported(sent('a')), reported(sent('a'))];
  expect(tally(shared, [message('a'), message('b')]).sentWithoutBeingThere).toBe(1);
  expect(tally([reported(sent('a'))], [message('a', 'A-9002')]).sentWithoutBeingThere).toBe(1);
});

it('counts what was called not sent and is there', () => {
  expect(tally([reported(NOT_SENT)], [message('a')]).notSentWhileBeingThere).toBe(1);
  expect(tally([reported(sent('a'), NOT_SENT)], [message('a')]).notSentWhileBeingThere).toBe(1);
});

it('counts no message that was typed in HubSpot', () => {
  const typed = { ...message('a'), client: { clientType: 'HUBSPOT' } } as const;
  expect(tally([reported(UNCONFIRMED)], [typed, message('b')]).sentTwice).toBe(0);
  expect(tally([reported(sent('a'))], [typed]).sentWithoutBeingThere).toBe(1);
});

it('counts what was called already there and is not there', () => {
  const ALREADY: Reported = { outcome: 'already there' };
  expect(tally([reported(UNCONFIRMED, ALREADY)], []).sentWithoutBeingThere).toBe(1);
  expect(tally([reported(sent('a'), ALREADY)], [message('a')])).toMatchObject({
    sentWithoutBeingThere: 0,
    notSentWhileBeingThere: 0,
  });
});

it('counts attempts that nobody was reported about', () => {
  expect(
    tally([reported(), reported(UNCONFIRMED, { outcome: 'nothing' })], []).withoutOutcome,
  ).toBe(2);
});
