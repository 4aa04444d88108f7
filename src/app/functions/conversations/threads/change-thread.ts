import { readCurrentThread, rejectArchived } from '../access/thread-access.ts';
import type { WireThread } from '../hubspot/threads.ts';
import type { Call } from '../request/call.ts';
import { verifyWrite } from '../request/verify-write.ts';
import type { VerifiedWrite } from '../request/verify-write.ts';

type ThreadWrite = Pick<VerifiedWrite<WireThread>, 'write' | 'shows' | 'check'> & {
  threadId: string;
};

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
