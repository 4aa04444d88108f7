import { z } from 'zod';
import type { Simulator } from 'hubspot-simulator';

/** The contact properties that can be edited, and what the store calls them. */
export const CONTACT_FIELDS = {
  firstname: 'firstName',
  lastname: 'lastName',
  email: 'email',
  phone: 'phone',
  company: 'company',
  jobtitle: 'jobTitle',
  city: 'city',
  country: 'country',
  hs_timezone: 'timeZone',
} as const;

const ContactProperty = z.enum(Object.keys(CONTACT_FIELDS) as (keyof typeof CONTACT_FIELDS)[]);

const TicketEdit = z.discriminatedUnion('name', [
  z
    .object({ name: z.literal('subject'), value: z.string() })
    .transform(({ value }) => ({ subject: value })),
  z
    .object({
      name: z.literal('hs_pipeline_stage'),
      value: z.enum(['New', 'Waiting on contact', 'Waiting on us', 'Closed']),
    })
    .transform(({ value }) => ({ stage: value })),
  z
    .object({
      name: z.literal('hs_ticket_priority'),
      value: z.enum(['LOW', 'MEDIUM', 'HIGH', 'URGENT']),
    })
    .transform(({ value }) => ({ priority: value })),
]);

/**
 * Edits one property of a record, as somebody would in HubSpot.
 * @throws ZodError for a property or value that the store does not have
 */
export function editProperty(
  { contacts, tickets }: Simulator['store'],
  kind: string,
  id: string,
  edit: { name: string; value: string },
): void {
  const contact = kind === 'contact' ? contacts.get(id) : undefined;
  if (contact) {
    const field = CONTACT_FIELDS[ContactProperty.parse(edit.name)];
    contacts.put({ ...contact, [field]: edit.value });
  }
  const ticket = kind === 'ticket' ? tickets.get(id) : undefined;
  if (ticket) tickets.put({ ...ticket, ...TicketEdit.parse(edit) });
}
