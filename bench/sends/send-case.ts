import type { FaultRequest, Random } from 'hubspot-simulator';

/** One decision of an agent to send something. All its presses of Send share the attempt id. */
export interface Attempt {
  attemptId: string;
  userId: number;
  kind: 'reply' | 'comment';
  text: string;
  /** In the text, and in no other text. */
  mark: string;
  /** Below the text of a reply by e-mail. */
  signature?: string;
  /** How often Send is pressed before there is an outcome. */
  presses: number;
  /** Whether Send is pressed once more after the outcome. */
  pressedAgain: boolean;
  /** Whether the agent sends it even if somebody else wrote in the meantime. */
  evenIfChanged: boolean;
  /** Whether the agent resends it if it stays unconfirmed. */
  resentIfUnconfirmed: boolean;
}

/** What happens on one thread under faults. */
export interface SendCase {
  threadId: string;
  contactId: string;
  attempts: Attempt[];
  /** Whether the attempts run at the same time, or each after the previous outcome. */
  concurrent: boolean;
  /** Whether another instance of the function gets the attempt when Send is pressed again. */
  pressedOnAnotherInstance: boolean;
  /** When the agent types the same text in HubSpot as well, in milliseconds after the first press. */
  typedInHubSpotAfterMs?: number;
  /** Whether the newest message of the thread is dated an hour ahead. */
  newestIsAhead: boolean;
  faults: FaultRequest[];
}

/**
 * Whether nobody can know what happened: the API has no idempotency key, and a message carries no mark of its attempt.
 *
 * @param labelsOwn Whether HubSpot labels the messages that were written in HubSpot itself.
 */
export function isUndecidable(
  { attempts, typedInHubSpotAfterMs, pressedOnAnotherInstance, faults }: SendCase,
  labelsOwn: boolean,
): boolean {
  if (typedInHubSpotAfterMs !== undefined && !labelsOwn) return true;
  // Another instance does not know the attempt. Nothing stops it unless the reply is visible on the thread by then.
  const isStopped = attempts.every(({ kind, evenIfChanged }) => kind === 'reply' && !evenIfChanged);
  return pressedOnAnotherInstance && !(isStopped && faults.length === 0);
}

const PRIYA = 9001;
const JONAS = 9002;

const WORDS = [
  'Your parcel left this morning.',
  'Thank you! 🙂 👍🏽',
  'Two lines:\n\n- one\n- two',
  'Is 5 < 6 && "six" > \'five\'?',
  '  Spaces around  ',
  '**Good news:** it left. Read [where it is](https://track.example/p/1?a=1&b=2).',
  'Please:\n- check the box\n- keep the bill\n\n1. Open it\n2. Press OK\n\nhttps://shop.example/faq',
  'Grüße — 明日届きます — غدا',
  `A long one. ${'And so it goes on. '.repeat(60)}`,
];

const SIGNATURE =
  '**Priya Raman**\n[Ridgeline Outdoor](https://ridgeline.example)\n- open all week\nhttps://ridgeline.example/returns';

/**
 * Creates a case of one or two attempts; equal for equal random numbers.
 *
 * @param number Its number in the run.
 */
export function createSendCase(
  random: Random,
  number: number,
  thread: { id: string; contactId: string; isByMail: boolean },
): SendCase {
  // Unique to this case.
  const mark = `[ref ${number}]`;
  const kind = random.next() < 0.75 ? 'reply' : 'comment';
  const text = `${pick(random, WORDS)} ${mark}`;
  const isSigned = thread.isByMail && kind === 'reply' && random.next() < 0.3;
  const first: Attempt = {
    attemptId: `attempt-${number}-1`,
    userId: PRIYA,
    kind,
    text,
    mark,
    ...(isSigned && { signature: SIGNATURE }),
    presses: random.next() < 0.25 ? 2 + Math.floor(random.next() * 4) : 1,
    pressedAgain: random.next() < 0.25,
    evenIfChanged: random.next() < 0.4,
    resentIfUnconfirmed: random.next() < 0.4,
  };
  const plot = random.next();
  const attempts = [first];
  const second = { ...first, attemptId: `attempt-${number}-2`, presses: 1 };
  // The same text once more, on purpose; or a colleague who answers as well, at times with the same words.
  if (plot < 0.15) attempts.push(second);
  else if (plot < 0.3) attempts.push({ ...second, userId: JONAS });
  else if (plot < 0.35) {
    const ownMark = `[ref ${number} too]`;
    attempts.push({ ...second, userId: JONAS, text: `I take this. ${ownMark}`, mark: ownMark });
  }
  const isAlone = attempts.length === 1;
  const isTyped = isAlone && kind === 'reply' && random.next() < 0.15;
  return {
    threadId: thread.id,
    contactId: thread.contactId,
    attempts,
    concurrent: random.next() < 0.5,
    pressedOnAnotherInstance: isAlone && first.pressedAgain && random.next() < 0.5,
    ...(isTyped && { typedInHubSpotAfterMs: pick(random, [0, 300, 2_000, 8_000]) }),
    newestIsAhead: random.next() < 0.15,
    faults: [...faultsOfPost(random, thread.id), ...faultsOfReads(random, thread.id)],
  };
}

function faultsOfPost(random: Random, threadId: string): FaultRequest[] {
  const on = `POST */threads/${threadId}/messages`;
  const status = pick(random, [500, 502, 503, 504]);
  const count = random.next() < 0.8 ? 1 : 3;
  // Past the longest wait of the function for some, shortly after the thread was looked at for others.
  const late = {
    name: 'late-message',
    on,
    count,
    milliseconds: pick(random, [200, 1_500, 9_000, 60_000]),
  } as const;
  const policy = pick(random, ['TEN_SECONDLY_ROLLING', 'SECONDLY', 'DAILY'] as const);
  return pick<FaultRequest[]>(random, [
    [],
    [],
    [],
    // Real time: the function's clock may be past its limit before this takes effect.
    [{ name: 'slow', on, count, milliseconds: 5 + Math.floor(random.next() * 75) }],
    [{ name: 'hang', on, count }],
    [{ name: 'reset', on, count }],
    [{ name: 'rate-limit', on, count, policy }],
    [{ name: 'error-before', on, count, status }],
    [{ name: 'error-after', on, count, status }],
    [{ name: 'error-after', on, count, status: 'reset' }],
    [{ name: 'malformed-json', on, count }],
    [{ name: 'empty-body', on, count }],
    [{ name: 'html-page', on, count }],
    [{ name: 'redirect', on, count }],
    [{ name: 'redirect', on, count, takesEffect: true }],
    [late],
    [late, { name: 'error-after', on, count, status }],
    [late, { name: 'error-after', on, count, status: 'reset' }],
  ]);
}

/** Reads fail as well, most of all while a lost message is looked for. */
function faultsOfReads(random: Random, threadId: string): FaultRequest[] {
  if (random.next() < 0.8) return [];
  const aim = {
    on: `GET */threads/${threadId}${pick(random, ['', '/messages'])}`,
    count: 1 + Math.floor(random.next() * 3),
    skip: Math.floor(random.next() * 2),
  };
  return pick<FaultRequest[]>(random, [
    [{ ...aim, name: 'hang' }],
    [{ ...aim, name: 'reset' }],
    [{ ...aim, name: 'error-before' }],
    [{ ...aim, name: 'rate-limit' }],
    [{ ...aim, name: 'malformed-json' }],
  ]);
}

function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[Math.floor(random.next() * values.length)];
  if (value === undefined) throw new RangeError('Nothing to pick from');
  return value;
}
