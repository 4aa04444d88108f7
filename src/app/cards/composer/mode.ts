import type { SendOutcome } from '../contract/send.ts';
import type { Answer } from '../data/answer.ts';
import type { Call } from '../data/call.ts';
import type { Attempt } from './sending.ts';

/** The two things an agent can write; each has its own composer, and so its own draft. */
export type Mode = 'reply' | 'comment';

/** Asks the function to put an attempt's text on the thread, as a reply or for the team alone. */
export function post(
  mode: Mode,
  call: Call,
  threadId: string,
  { id: attemptId, text, files, route, seenMessageId, evenIfChanged }: Attempt,
): Promise<Answer<SendOutcome>> {
  if (mode === 'comment') return call('addComment', { threadId, text, attemptId });
  return call('sendReply', {
    threadId,
    text,
    route,
    attemptId,
    ...(files.length > 0 && { attachments: files.map(({ url }) => url) }),
    ...(seenMessageId !== undefined && { seenMessageId }),
    ...(evenIfChanged && { evenIfChanged }),
  });
}
