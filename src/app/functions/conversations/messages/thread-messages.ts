import { listMessages, MAX_MESSAGES_PER_PAGE } from '../hubspot/messages.ts';
import type { MessagesPage, WireMessage } from '../hubspot/messages.ts';
import type { Page } from '../hubspot/pages.ts';
import { liveOrArchived } from '../access/thread-access.ts';
import type { Call } from '../request/call.ts';
import { isSentOrReceived } from './routing-messages.ts';

const MAX_PAGES_BACK = 5;

/** One page of a thread's messages, newest first, whether or not the thread is archived. */
export function threadMessages(
  call: Call,
  threadId: string,
  page: Omit<MessagesPage, 'archived'>,
): Promise<Page<WireMessage>> {
  // HubSpot does not document whether the messages of an archived thread require `archived`.
  return liveOrArchived(({ archived }) =>
    listMessages(call.hubspot, threadId, { ...page, archived }),
  );
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
