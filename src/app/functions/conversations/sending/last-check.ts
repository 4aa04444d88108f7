import { MESSAGES_PER_PAGE } from '../../../cards/contract/limits.ts';
import { listMessages } from '../hubspot/messages.ts';
import type { WireMessage } from '../hubspot/messages.ts';
import type { Page } from '../hubspot/pages.ts';
import type { AgentCall } from '../request/call.ts';
import { freshness } from '../request/freshness.ts';

/** The newest messages of a thread, and whether they were read just now. */
export interface NewestMessages {
  page: Page<WireMessage>;
  isFresh: () => boolean;
}

export async function readNewestMessages(
  call: AgentCall,
  threadId: string,
): Promise<NewestMessages> {
  const page = await listMessages(call.hubspot, threadId, { limit: MESSAGES_PER_PAGE });
  return { page, isFresh: freshness(call) };
}

/**
 * Waits for the rate limit, then makes sure that the check before a POST is at most one round trip old: reads the newest
 * messages again, unless they were read just now.
 *
 * @param newest What was read and checked before.
 * @param check Throws if the POST must not be made.
 * @returns The messages before the POST.
 */
export async function checkBeforePost(
  call: AgentCall,
  threadId: string,
  newest: NewestMessages,
  check: (messages: WireMessage[]) => void = () => undefined,
): Promise<Page<WireMessage>> {
  let latest = newest;
  // It waits once: each further read would use up what the wait was for.
  let isOutdated = (await call.hubspot.waitForWrite()) || !latest.isFresh();
  while (isOutdated) {
    latest = await readNewestMessages(call, threadId);
    check(latest.page.rows);
    isOutdated = !latest.isFresh();
  }
  return latest.page;
}
