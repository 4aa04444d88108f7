import { useAssociations } from '@hubspot/ui-extensions/crm';
import { useCard } from '../context/card.ts';
import { isTicket, TICKET } from '../contract/record.ts';
import type { ThreadSummary } from '../contract/thread.ts';
import { useCustomer } from '../customer/customer.ts';
import { useTicketFacts } from '../ticket/TicketProvider.tsx';

/** HubSpot returns at most this many tickets of a contact; the subject of another stays a placeholder. */
const TICKETS = { toObjectType: TICKET, properties: ['subject'], pageLength: 50 };

/** What a quick reply's placeholders stand for on this thread, by their names in lower case. */
export function usePlaceholderValues(
  { ticketId }: ThreadSummary,
  recipient: { name?: string; address?: string },
): Record<string, string | undefined> {
  const { me, record } = useCard();
  const customer = useCustomer();
  const ticket = useTicketFacts();
  const { results } = useAssociations(TICKETS);
  const linked = results.find(({ toObjectId }) => String(toObjectId) === ticketId);
  const subject = linked?.properties['subject'];
  const isRecord = ticketId !== undefined && isTicket(record, ticketId);
  return {
    'customer name': customer.name ?? recipient.name,
    'customer first name': customer.firstName,
    'customer last name': customer.lastName,
    'customer email': customer.email ?? recipient.address,
    'ticket id': ticketId,
    'ticket subject': isRecord ? ticket.subject : (subject ?? undefined),
    'agent name': me.name,
    'agent first name': me.firstName,
    'agent last name': me.lastName,
    'agent email': me.email,
  };
}
