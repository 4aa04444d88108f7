import type { Page } from '../hubspot/pages.ts';
import type { WireMessage } from '../hubspot/messages.ts';
import type { WireThread } from '../hubspot/threads.ts';
import type { Call } from '../request/call.ts';
import { accessKey, readableThread } from './thread-access.ts';

/**
 * Like {@link readableThread}, for a poll. Assignments and changes of status are on the list of messages too: as long as
 * its newest entry stays the same, the thread is as it was when this instance last read it.
 *
 * @param messages The newest messages of the thread, newest first.
 */
export async function polledThread(
  call: Call,
  threadId: string,
  messages: Promise<Page<WireMessage>>,
): Promise<WireThread> {
  const { polledThreads } = call.cache;
  const key = accessKey(call, threadId);
  const known = polledThreads.get(key);
  const newestId = async () => (await messages).rows[0]?.id;
  if (known?.thread && known.newestId === (await newestId())) return known.thread;
  const [thread, newest] = await Promise.all([readableThread(call, threadId), newestId()]);
  // The newest entry may be younger than the thread, unless the poll before this one had seen it.
  const isSettled = known !== undefined && known.newestId === newest;
  polledThreads.set(key, { newestId: newest, thread: isSettled ? thread : undefined });
  return thread;
}
