/** HubSpot's ids of the two record types a card stands on: https://developers.hubspot.com/docs/guides/crm/understanding-the-crm */
export const CONTACT = '0-1';
export const TICKET = '0-5';

export type RecordType = typeof CONTACT | typeof TICKET;

/** The record that the card stands on. */
export interface RecordReference {
  objectTypeId: RecordType;
  objectId: string;
}

/** The HubSpot user who looks at the card. */
export interface AgentReference {
  userId: number;
}
