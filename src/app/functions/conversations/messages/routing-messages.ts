import { MAX_MESSAGES_PER_PAGE } from '../hubspot/messages.ts';
import type { WireMessage } from '../hubspot/messages.ts';
import type { Page } from '../hubspot/pages.ts';
import type { Call } from '../request/call.ts';
import { threadMessages } from './thread-messages.ts';

const MAX_PAGES_BACK = 5;

/** True for a message between customer and team whose delivery has not failed. */
export function isSentOrReceived({ type, status }: WireMessage): boolean {
  return type === 'MESSAGE' && status?.statusType !== 'FAILED';
}

/** The messages that determine how a reply travels. Failed ones count only if there are no others. */
export function routingMessages(messages: WireMessage[]): WireMessage[] {
  const delivered = messages.filter(isSentOrReceived);
  return delivered.length > 0 ? delivered : messages.filter(({ type }) => type === 'MESSAGE');
}

/** Appends earlier pages to a page of messages until there is one that was sent or received. */
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
