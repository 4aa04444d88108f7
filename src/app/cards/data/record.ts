import { CONTACT, TICKET, type RecordReference } from '../contract/record.ts';

/** The record the card stands on, from HubSpot's context; undefined for a type that the card does not serve. */
export function readRecord(crm: {
  objectId: number | string;
  objectTypeId: string;
}): RecordReference | undefined {
  const { objectTypeId } = crm;
  if (objectTypeId !== CONTACT && objectTypeId !== TICKET) return undefined;
  return { objectTypeId, objectId: String(crm.objectId) };
}
