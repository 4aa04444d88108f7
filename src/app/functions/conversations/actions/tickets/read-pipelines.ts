import * as v from 'valibot';
import type { Actions } from '../../../../cards/contract/actions.ts';
import { TICKET } from '../../../../cards/contract/record.ts';
import { getTicket } from '../../hubspot/tickets.ts';
import { ActionError } from '../../request/action-error.ts';
import type { Action } from '../../request/call.ts';
import { firstThatFit } from '../../request/response-size.ts';
import { toTicketStage } from '../../tickets/move-ticket.ts';
import { ticketPipelines } from '../../tickets/pipelines.ts';

const MAX_PIPELINES_BYTES = 800_000;

type Read = Actions['readPipelines'];

/** Reads the ticket pipelines and, on request, the stage of the ticket on which the card is shown. */
export const readPipelines: Action<Read['fields'], Read['data']> = {
  fields: v.strictObject({ withTicket: v.optional(v.literal(true)) }),

  async run(call, { withTicket }) {
    const { objectTypeId, objectId } = call.record;
    if (withTicket && objectTypeId !== TICKET) {
      throw new ActionError('INVALID_REQUEST', { detail: 'invalid field: withTicket' });
    }
    const [pipelines, ticket] = await Promise.all([
      ticketPipelines(call),
      withTicket && getTicket(call.hubspot, objectId),
    ]);
    return {
      pipelines: firstThatFit(pipelines, MAX_PIPELINES_BYTES),
      ...(ticket && { ticket: toTicketStage(ticket, objectId) }),
    };
  },
};
