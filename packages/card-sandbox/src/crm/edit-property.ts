import { z } from 'zod';
import { ticketPipeline, type Simulator } from 'hubspot-simulator';

/** The editable contact properties, with their names in the store. */
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
  hs_language: 'language',
} as const;

const ContactProperty = z.enum(Object.keys(CONTACT_FIELDS) as (keyof typeof CONTACT_FIELDS)[]);

/** Labels of the stages that a user may set, by id. */
const STAGES = new Map(
  ticketPipeline.stages
    .filter(({ writePermissions }) => writePermissions === 'CRM_PERMISSIONS_ENFORCEMENT')
    .map(({ id, label }) => [id, label]),
);

const TicketEdit = z.discriminatedUnion('name', [
  z
    .object({ name: z.literal('subject'), value: z.string() })
    .transform(({ value }) => ({ subject: value })),
  z
    .object({
      name: z.literal('hs_pipeline_stage'),
      value: z.enum([...STAGES.keys()]),
    })
    .transform(({ value }) => ({ stage: STAGES.get(value) ?? '' })),
  z
    .object({
      name: z.literal('hs_ticket_priority'),
      value: z.enum(['LOW', 'MEDIUM', 'HIGH', 'URGENT']),
    })
    .transform(({ value }) => ({ priority: value })),
]);

/**
 * Edits one property of a record.
 * @throws ZodError for an unknown property or value
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
