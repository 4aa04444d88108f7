import { MESSAGES_PER_PAGE } from '../../../cards/contract/limits.ts';
import type { SendOutcome } from '../../../cards/contract/send.ts';
import { pause } from '../hubspot/transport/clock.ts';
import { HubSpotError } from '../hubspot/transport/api-errors.ts';
import { listMessages, postMessage } from '../hubspot/messages.ts';
import type { OutgoingMessage, WireMessage } from '../hubspot/messages.ts';
import type { AgentCall } from '../request/call.ts';
import { toComment, toConversationMessage, toMessage } from '../messages/message.ts';
import { isExpected } from './own-message.ts';
import type { ExpectedMessage } from './own-message.ts';

/** Time kept for looking the message up when the answer to the post is lost. */
const LOOK_UP_RESERVE_MS = 2_500;
const LOOK_LIMIT_MS = 2_000;
/** Waits between looks; the last one goes on. */
const LOOK_AGAIN_AFTER_MS = [300, 700, 1_500, 2_500] as const;

export interface SendRequest {
  threadId: string;
  /** Unique to the press of Send. */
  attemptKey: string;
  message: OutgoingMessage;
  /** What stood on the thread before, newest first. */
  before: WireMessage[];
}

/** What HubSpot showed of the thread last, and whether that was after the post. */
interface Looking {
  shown: WireMessage[];
  hasLooked?: boolean;
}

/**
 * Posts once and says what became of it. When the answer is lost, the thread is read until the message shows up or the
 * time is over. Throws when HubSpot refused, or could not have taken it: then nothing was sent.
 */
export async function sendAndConfirm(call: AgentCall, sending: SendRequest): Promise<SendOutcome> {
  const startedAt = new Date(call.clock.now()).toISOString();
  const looking: Looking = { shown: sending.before };
  const unconfirmed = (): SendOutcome => ({
    outcome: 'unconfirmed',
    startedAt,
    messages: looking.shown.map((message) => toMessage(message)),
    ...(!looking.hasLooked && { threadNotRead: true }),
  });
  const found = postAndLook(call, sending, looking);
  return Promise.race([
    found.then((outcome) => outcome ?? unconfirmed()),
    call.hubspot.deadline.then(unconfirmed),
  ]);
}

/** Undefined when the message did not show in time. */
async function postAndLook(
  call: AgentCall,
  { threadId, message, before, attemptKey }: SendRequest,
  looking: Looking,
): Promise<SendOutcome | undefined> {
  try {
    const posted = await postMessage(call.hubspot, threadId, message, LOOK_UP_RESERVE_MS);
    return sentOutcome(call, posted, message.type, attemptKey);
  } catch (error) {
    if (!(error instanceof HubSpotError && error.mayHaveArrived)) throw error;
  }
  const isNew = newerThan(before);
  for (let look = 0; ; look += 1) {
    const shown = await readNewestMessages(call, threadId);
    if (shown) Object.assign(looking, { shown, hasLooked: true });
    const found = findSentMessage(call, looking.shown.filter(isNew), message, attemptKey);
    if (found) return sentOutcome(call, found, message.type, attemptKey);
    const wait = LOOK_AGAIN_AFTER_MS[look] ?? 2_500;
    if (call.hubspot.remainingMs() < wait + LOOK_AGAIN_AFTER_MS[0]) return undefined;
    await pause(call.clock, wait);
  }
}

/** The message that an attempt left among these, unless another attempt was told that it is its own. */
export function findSentMessage(
  call: AgentCall,
  messages: WireMessage[],
  wanted: ExpectedMessage,
  attemptKey: string,
): WireMessage | undefined {
  return messages.find((message) => {
    const claim = call.cache.attemptByMessageId.get(message.id);
    return (claim === undefined || claim === attemptKey) && isExpected(message, wanted, call);
  });
}

export function sentOutcome(
  call: AgentCall,
  message: WireMessage,
  type: OutgoingMessage['type'],
  attemptKey: string,
): SendOutcome {
  call.cache.attemptByMessageId.set(message.id, attemptKey);
  return {
    outcome: 'sent',
    message: type === 'COMMENT' ? toComment(message) : toConversationMessage(message),
  };
}

/** The newest messages; undefined when HubSpot does not show them just now. */
async function readNewestMessages(
  call: AgentCall,
  threadId: string,
): Promise<WireMessage[] | undefined> {
  const options = { limitMs: LOOK_LIMIT_MS, again: false };
  try {
    const page = { limit: MESSAGES_PER_PAGE };
    return (await listMessages(call.hubspot, threadId, page, options)).rows;
  } catch {
    return undefined;
  }
}

/** Pages may be short: an id that was not seen before proves nothing unless it is as young as the youngest seen. */
function newerThan(before: WireMessage[]) {
  const ids = new Set(before.map(({ id }) => id));
  const youngest = before[0]?.createdAt;
  return ({ id, createdAt }: WireMessage) =>
    !ids.has(id) &&
    (youngest === undefined ||
      createdAt === undefined ||
      Date.parse(createdAt) >= Date.parse(youngest));
}
