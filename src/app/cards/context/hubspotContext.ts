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

/** The HubSpot account, as far as links into it need it. */
export interface Portal {
  id: number;
  /** Where its pages are, without a slash at the end. */
  address: string;
}

/**
 * Accounts outside the first data centre have a host of their own, such as `app-eu1.hubspot.com`:
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-extensions-sdk
 */
export function readPortal(portal: { id: number; dataHostingLocation?: unknown }): Portal {
  const { id, dataHostingLocation: place } = portal;
  const elsewhere = typeof place === 'string' && /^[a-z]{2}\d$/.test(place) && place !== 'na1';
  return { id, address: `https://app${elsewhere ? `-${place}` : ''}.hubspot.com` };
}
