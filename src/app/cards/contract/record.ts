/** HubSpot's object type ids of contacts and tickets: https://developers.hubspot.com/docs/guides/crm/understanding-the-crm */
export const CONTACT = '0-1';
export const TICKET = '0-5';

export type RecordType = typeof CONTACT | typeof TICKET;

/** The record on which the card is shown. */
export interface RecordReference {
  objectTypeId: RecordType;
  objectId: string;
}

/** The HubSpot user who uses the card. */
export interface AgentReference {
  userId: number;
}

/** Whether the record is this ticket. */
export function isTicket({ objectTypeId, objectId }: RecordReference, ticketId: string): boolean {
  return objectTypeId === TICKET && objectId === ticketId;
}
