import type { Call } from '../api/call.ts';
import type { Result } from '../api/result.ts';
import type { TicketStage } from '../contract/ticket.ts';

/**
 * Reads the stage of a ticket that somebody moved.
 *
 * @param threadId a thread of the ticket; undefined for the ticket on which the card is shown.
 */
export async function readStage(
  call: Call,
  ticketId: string,
  threadId: string | undefined,
): Promise<Result<TicketStage | undefined>> {
  if (threadId === undefined) {
    const result = await call('readPipelines', { withTicket: true });
    return result.ok ? { ok: true, data: result.data.ticket } : result;
  }
  const result = await call('previewThreads', { threadIds: [threadId], ticketIds: [ticketId] });
  return result.ok ? { ok: true, data: result.data.tickets?.[0] } : result;
}
