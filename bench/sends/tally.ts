import type { WireMessage } from 'hubspot-simulator';
import type { Attempt } from './send-case.ts';
import type { Reported, ReportedAttempt } from './reported.ts';

/** How what agents were reported compares with what stands on the threads. */
export interface Tally {
  attempts: number;
  sentTwice: number;
  sentWithoutBeingThere: number;
  notSentWhileBeingThere: number;
  withoutOutcome: number;
  reportedSent: number;
  reportedNotSent: number;
  reportedUnconfirmed: number;
}

const NONE: Tally = {
  attempts: 0,
  sentTwice: 0,
  sentWithoutBeingThere: 0,
  notSentWhileBeingThere: 0,
  withoutOutcome: 0,
  reportedSent: 0,
  reportedNotSent: 0,
  reportedUnconfirmed: 0,
};

/**
 * Compares one case with the messages that apps put on its thread. Attempts with the same text cannot be told apart there,
 * so their counts are compared.
 *
 * @param onThread The messages after all delayed ones have arrived.
 */
export function tally(reported: ReportedAttempt[], onThread: WireMessage[]): Tally {
  const groups = [...new Set(reported.map(({ attempt }) => attempt.mark))].map((mark) =>
    compare(
      reported.filter(({ attempt }) => attempt.mark === mark),
      onThread.filter((message) => 'text' in message && message.text.includes(mark)),
    ),
  );
  return {
    ...sum(groups),
    attempts: reported.length,
    withoutOutcome: count(
      reported,
      ({ reported }) => reported.length === 0 || reported.some(is('nothing')),
    ),
    reportedSent: count(reported, wasTold('sent')),
    reportedNotSent: count(reported, endedNotSent),
    reportedUnconfirmed: count(reported, ({ reported }) => reported.every(is('unconfirmed'))),
  };
}

/** All attempts of one text with all messages of it. */
function compare(reported: ReportedAttempt[], shown: WireMessage[]): Tally {
  const there = shown.filter(({ client }) => client.clientType !== 'HUBSPOT');
  const confirmed = there.filter((message) =>
    reported.some(
      ({ attempt, reported }) => reported.some(names(message)) && isBy(attempt, message),
    ),
  );
  return {
    ...NONE,
    sentTwice: Math.max(0, there.length - reported.length),
    // Two that were reported sent must be two messages.
    sentWithoutBeingThere:
      Math.max(0, count(reported, wasTold('sent')) - confirmed.length) +
      (shown.length === 0 ? count(reported, wasTold('already there')) : 0),
    notSentWhileBeingThere: Math.max(
      0,
      there.length - count(reported, (one) => !endedNotSent(one)),
    ),
  };
}

const is = (outcome: Reported['outcome']) => (reported: Reported) => reported.outcome === outcome;

const wasTold =
  (outcome: Reported['outcome']) =>
  ({ reported }: ReportedAttempt) =>
    reported.some(is(outcome));

/** Whoever was reported "not sent" and pressed again goes by what came then. */
const endedNotSent = ({ reported }: ReportedAttempt) => reported.at(-1)?.outcome === 'not sent';

const names = (message: WireMessage) => (reported: Reported) =>
  reported.outcome === 'sent' && reported.messageId === message.id;

/** HubSpot names the app as the author of every comment. */
function isBy({ kind, userId }: Attempt, { createdBy }: WireMessage): boolean {
  return kind === 'comment' || createdBy === `A-${userId}`;
}

function count<Item>(items: Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length;
}

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (a, b) => ({
      attempts: a.attempts + b.attempts,
      sentTwice: a.sentTwice + b.sentTwice,
      sentWithoutBeingThere: a.sentWithoutBeingThere + b.sentWithoutBeingThere,
      notSentWhileBeingThere: a.notSentWhileBeingThere + b.notSentWhileBeingThere,
      withoutOutcome: a.withoutOutcome + b.withoutOutcome,
      reportedSent: a.reportedSent + b.reportedSent,
      reportedNotSent: a.reportedNotSent + b.reportedNotSent,
      reportedUnconfirmed: a.reportedUnconfirmed + b.reportedUnconfirmed,
    }),
    NONE,
  );
}
