import { readCurrentThread, rejectArchived } from '../access/thread-access.ts';
import type { WireStatus, WireThread } from '../hubspot/threads.ts';
import type { Call } from '../request/call.ts';
import { verifyWrite } from '../request/verify-write.ts';
import type { VerifiedWrite } from '../request/verify-write.ts';

type ThreadWrite = Pick<VerifiedWrite<WireThread>, 'write' | 'shows' | 'check'> & {
  threadId: string;
};

/**
 * True for a thread that has the status after a change. Where HubSpot has another word for it, the change of the word
 * counts, or the time at which the thread was closed.
 */
export function showsStatus(thread: WireThread, status: WireStatus, before: WireThread): boolean {
  if (thread.status) return thread.status === status;
  return CHANGING.some((field) => (thread[field] ?? before[field]) !== before[field]);
}

const CHANGING = ['statusText', 'closedAt'] as const;

/** Changes a thread, and verifies the change by the thread itself. See {@link verifyWrite}. */
export function changeThread(
  call: Call,
  { threadId, ...change }: ThreadWrite,
): Promise<WireThread> {
  const read = () => readCurrentThread(call, threadId);
  return verifyWrite(call, {
    ...change,
    read,
    onNotFound: async () => rejectArchived(await read()),
  });
}
