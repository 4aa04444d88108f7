import { MESSAGES_PER_PAGE } from '../../../cards/contract/limits.ts';
import type { SendOutcome } from '../../../cards/contract/send.ts';
import { HubSpotError } from '../hubspot/transport/api-errors.ts';
import { pause } from '../hubspot/transport/clock.ts';
import { listMessages, postMessage } from '../hubspot/messages.ts';
import type { OutgoingMessage, WireMessage } from '../hubspot/messages.ts';
import type { Page } from '../hubspot/pages.ts';
import { toComment, toConversationMessage, toMessages } from '../messages/message.ts';
import type { AgentCall } from '../request/call.ts';
import { TIME_LIMITS } from '../request/time-limits.ts';
import { messagesSince } from './messages-since.ts';
import { isExpected } from './own-message.ts';
import type { ExpectedMessage } from './own-message.ts';

export interface SendRequest {
  threadId: string;
  /** Identifies the press of Send. */
  attemptKey: string;
  message: OutgoingMessage;
  /** The thread's messages before the attempt, newest first. */
  before: Page<WireMessage>;
}

/** The thread's messages as last read, and whether that was after the POST. */
interface ThreadState {
  messages: WireMessage[];
  isReadAfterPost: boolean;
}

/**
 * Posts once and reports the outcome. If the response is lost, reads the thread until the message appears or time runs
 * out. Rejects when nothing was sent: HubSpot refused the message or cannot have received it.
 */
export async function sendAndConfirm(call: AgentCall, request: SendRequest): Promise<SendOutcome> {
  const startedAt = new Date(call.clock.now()).toISOString();
  const thread: ThreadState = { messages: request.before.rows, isReadAfterPost: false };
  const unconfirmed = (): SendOutcome => ({
    outcome: 'unconfirmed',
    startedAt,
    messages: toMessages(thread.messages),
    ...(!thread.isReadAfterPost && { threadNotRead: true }),
  });
  const found = postAndLookUp(call, request, thread);
  return Promise.race([
    found.then((outcome) => outcome ?? unconfirmed()),
    call.hubspot.deadline.then(unconfirmed),
  ]);
}

/** Resolves with `undefined` if the message did not appear in time. */
async function postAndLookUp(
  call: AgentCall,
  { threadId, message, before, attemptKey }: SendRequest,
  thread: ThreadState,
): Promise<SendOutcome | undefined> {
  const { reserveMs, pausesMs } = TIME_LIMITS.lookUp;
  const known = {
    ids: before.rows.map(({ id }) => id),
    areAll: before.after === undefined,
    at: call.clock.now(),
  };
  try {
    const posted = await postMessage(call.hubspot, threadId, message, reserveMs);
    return sentOutcome(call, posted, message.type, attemptKey);
  } catch (error) {
    if (!(error instanceof HubSpotError && error.mayHaveArrived)) throw error;
  }
  for (let count = 0; ; count += 1) {
    const messages = await readMessagesOnce(call, threadId);
    if (messages) Object.assign(thread, { messages, isReadAfterPost: true });
    const since = messagesSince(thread.messages, known);
    const found = findSentMessage(call, since, message, attemptKey);
    if (found) return sentOutcome(call, found, message.type, attemptKey);
    const pauseMs = pausesMs[count] ?? pausesMs[3];
    if (call.hubspot.remainingMs() < pauseMs + pausesMs[0]) return undefined;
    await pause(call.clock, pauseMs);
  }
}

/**
 * Finds the message of an attempt. A message that another attempt sent does not count, nor one that was written in
 * HubSpot itself. HubSpot may leave out the label that says so.
 *
 * @param messages Those that came after the attempt began.
 */
export function findSentMessage(
  call: AgentCall,
  messages: WireMessage[],
  expected: ExpectedMessage,
  attemptKey: string,
): WireMessage | undefined {
  return messages.find((message) => {
    if (message.client?.clientType === 'HUBSPOT') return false;
    const attempt = call.cache.attemptByMessageId.get(message.id);
    return (attempt === undefined || attempt === attemptKey) && isExpected(message, expected, call);
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

/** Resolves with `undefined` if HubSpot does not return the messages. */
async function readMessagesOnce(
  call: AgentCall,
  threadId: string,
): Promise<WireMessage[] | undefined> {
  const options = { timeoutMs: TIME_LIMITS.lookUp.readMs, retry: false };
  try {
    const page = { limit: MESSAGES_PER_PAGE };
    return (await listMessages(call.hubspot, threadId, page, options)).rows;
  } catch {
    return undefined;
  }
}
