import { listMessages } from '../hubspot/messages.ts';
import type { MessagesPage, WireMessage } from '../hubspot/messages.ts';
import type { Page } from '../hubspot/pages.ts';
import { liveOrArchived } from '../access/thread-access.ts';
import type { Call } from '../request/call.ts';

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
