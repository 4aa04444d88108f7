import * as v from 'valibot';
import type { Actions } from '../../../../cards/contract/actions.ts';
import type { TicketStage } from '../../../../cards/contract/ticket.ts';
import { readableThread } from '../../access/thread-access.ts';
import type { AgentAction } from '../../request/call.ts';
import { stageMove, threadId } from '../../request/fields.ts';
import { checkMove, moveTicket } from '../../tickets/move-ticket.ts';

type Fields = Actions['setTicketStage']['fields'];

/** Moves the ticket of the card, or of a thread on the record, unless somebody moved it meanwhile. */
export const setTicketStage: AgentAction<Fields, TicketStage> = {
  needsAgent: true,
  fields: v.strictObject({ ...stageMove, threadId: v.optional(threadId) }),

  async run(call, { threadId, ...move }) {
    call.hubspot.setPriority('write');
    await call.hubspot.waitForWrite();
    const thread = threadId === undefined ? undefined : readableThread(call, threadId);
    return moveTicket(call, move, await checkMove(call, move, thread));
  },
};
