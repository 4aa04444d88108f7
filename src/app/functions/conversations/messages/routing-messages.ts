import { MAX_MESSAGES_PER_PAGE } from '../hubspot/messages.ts';
import type { WireMessage } from '../hubspot/messages.ts';
import type { Page } from '../hubspot/pages.ts';
import type { Call } from '../request/call.ts';
import { threadMessages } from './thread-messages.ts';

const MAX_PAGES_BACK = 5;

/** True for a message that went between customer and team; one that failed went nowhere. */
export function isSentOrReceived({ type, status }: WireMessage): boolean {
  return type === 'MESSAGE' && status?.statusType !== 'FAILED';
}

/** The messages that show how a reply travels: those that did, or those that failed when no other did. */
export function routingMessages(messages: WireMessage[]): WireMessage[] {
  const those = messages.filter(isSentOrReceived);
  return those.length > 0 ? those : messages.filter(({ type }) => type === 'MESSAGE');
}

/** A page of a thread and, when it holds only events, what stands before it: until a message that travelled is found. */
export async function loadUntilMessage(
  call: Call,
  threadId: string,
  page: Page<WireMessage>,
): Promise<WireMessage[]> {
  const messages = [...page.rows];
  let { after } = page;
  for (let count = 0; after !== undefined && count < MAX_PAGES_BACK; count += 1) {
    if (messages.some(isSentOrReceived)) break;
    const limit = MAX_MESSAGES_PER_PAGE;
    const earlier = await threadMessages(call, threadId, { limit, after });
    messages.push(...earlier.rows);
    after = earlier.after === after ? undefined : earlier.after;
  }
  return messages;
}
