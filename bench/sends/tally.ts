import type { WireMessage } from 'hubspot-simulator';
import type { Attempt } from './story.ts';
import type { Told, ToldAttempt } from './told.ts';

/** How what agents were told compares with what stands on the threads. */
export interface Tally {
  attempts: number;
  sentTwice: number;
  sentWithoutBeingThere: number;
  notSentWhileBeingThere: number;
  withoutOutcome: number;
  toldSent: number;
  toldNotSent: number;
  toldUnconfirmed: number;
}

const NONE: Tally = {
  attempts: 0,
  sentTwice: 0,
  sentWithoutBeingThere: 0,
  notSentWhileBeingThere: 0,
  withoutOutcome: 0,
  toldSent: 0,
  toldNotSent: 0,
  toldUnconfirmed: 0,
};

/**
 * Holds one story against the messages of its thread. Attempts of the same text cannot be told apart there, so their
 * numbers are compared.
 *
 * @param onThread Once all that was on its way has arrived.
 */
export function tally(told: ToldAttempt[], onThread: WireMessage[]): Tally {
  const groups = [...new Set(told.map(({ attempt }) => attempt.text))].map((text) =>
    compare(
      told.filter(({ attempt }) => attempt.text === text),
      // A comment may begin with the name of who wrote it.
      onThread.filter((message) => 'text' in message && message.text.endsWith(text)),
    ),
  );
  return {
    ...sum(groups),
    attempts: told.length,
    withoutOutcome: count(told, ({ told }) => told.length === 0 || told.some(is('nothing'))),
    toldSent: count(told, wasTold('sent')),
    toldNotSent: count(told, endedNotSent),
    toldUnconfirmed: count(told, ({ told }) => told.every(is('unconfirmed'))),
  };
}

/** All attempts of one text with all messages of it. */
function compare(told: ToldAttempt[], there: WireMessage[]): Tally {
  const confirmed = there.filter((message) =>
    told.some(({ attempt, told }) => told.some(names(message)) && isBy(attempt, message)),
  );
  return {
    ...NONE,
    sentTwice: Math.max(0, there.length - told.length),
    // Two that were told sent must be two messages.
    sentWithoutBeingThere: Math.max(0, count(told, wasTold('sent')) - confirmed.length),
    notSentWhileBeingThere: Math.max(0, there.length - count(told, (one) => !endedNotSent(one))),
  };
}

const is = (outcome: Told['outcome']) => (told: Told) => told.outcome === outcome;

const wasTold =
  (outcome: Told['outcome']) =>
  ({ told }: ToldAttempt) =>
    told.some(is(outcome));

/** Whoever was told "not sent" and pressed again goes by what came then. */
const endedNotSent = ({ told }: ToldAttempt) => told.at(-1)?.outcome === 'not sent';

const names = (message: WireMessage) => (told: Told) =>
  told.outcome === 'sent' && told.messageId === message.id;

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
      toldSent: a.toldSent + b.toldSent,
      toldNotSent: a.toldNotSent + b.toldNotSent,
      toldUnconfirmed: a.toldUnconfirmed + b.toldUnconfirmed,
    }),
    NONE,
  );
}
