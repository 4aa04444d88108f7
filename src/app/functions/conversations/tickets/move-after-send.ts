import type { SendOutcome, StepResult } from '../../../cards/contract/send.ts';
import type { StageMove } from '../../../cards/contract/ticket.ts';
import { setThreadStatus } from '../hubspot/threads.ts';
import { TimedOut } from '../hubspot/transport/api-errors.ts';
import type { WireThread } from '../hubspot/threads.ts';
import type { AgentCall } from '../request/call.ts';
import { toEnvelopeError } from '../request/error-envelope.ts';
import { summarizeWritten } from '../threads/thread-summary.ts';
import { changeThread, showsStatus } from '../threads/change-thread.ts';
import { checkMove, moveTicket } from './move-ticket.ts';

type Move = StageMove & { closeThread?: true | undefined };

/**
 * Prepares to move the ticket of a thread, and perhaps to close the thread, once a reply is sent. The ticket is read
 * while the reply is sent, so that both changes together take one more round trip.
 *
 * @param thread Rejects if the agent may not see the thread.
 * @returns Completes the outcome of the send. It never rejects, because the reply is sent: each change has its own result.
 */
export function prepareMove(
  call: AgentCall,
  { closeThread, ...move }: Move,
  thread: Promise<WireThread>,
): (outcome: SendOutcome) => Promise<SendOutcome> {
  const checked = resultOf(call, checkMove(call, move, thread));
  return async (outcome) => {
    if (outcome.outcome !== 'sent' || isUndelivered(outcome)) return outcome;
    const [ticket, closed] = await Promise.all([
      checked.then((before) =>
        before.ok ? resultOf(call, moveTicket(call, move, before.data)) : before,
      ),
      closeThread &&
        resultOf(
          call,
          thread.then((before) => close(call, before)),
        ),
    ]);
    return { ...outcome, then: { ticket, ...(closed && { thread: closed }) } };
  };
}

async function close(call: AgentCall, before: WireThread) {
  const status = 'CLOSED' as const;
  const written = await changeThread(call, {
    threadId: before.id,
    write: () => setThreadStatus(call.hubspot, before.id, status),
    shows: (thread) => showsStatus(thread, status, before),
  });
  return { ...summarizeWritten(written, before), status };
}

function isUndelivered({ message }: Extract<SendOutcome, { outcome: 'sent' }>): boolean {
  return message.kind === 'message' && message.delivery?.state === 'failed';
}

/** Resolves when no time is left, because the response must report the reply. */
function resultOf<Data extends object>(
  call: AgentCall,
  data: Promise<Data>,
): Promise<StepResult<Data>> {
  const failed = (error: unknown) => ({ ok: false as const, error: toEnvelopeError(error) });
  return Promise.race([
    data.then((value) => ({ ok: true as const, data: value }), failed),
    call.hubspot.deadline.then(() => failed(new TimedOut())),
  ]);
}
