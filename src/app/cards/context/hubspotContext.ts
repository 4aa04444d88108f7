import { CONTACT, TICKET, type RecordReference } from '../contract/record.ts';

/** The record that HubSpot shows the card on; undefined for a record type without conversations. */
export function readRecord(crm: {
  objectId: number | string;
  objectTypeId: string;
}): RecordReference | undefined {
  const { objectTypeId } = crm;
  if (objectTypeId !== CONTACT && objectTypeId !== TICKET) return undefined;
  return { objectTypeId, objectId: String(crm.objectId) };
}

/** The HubSpot account, for links into it. */
export interface Portal {
  id: number;
  /** The address of its pages, without a slash at the end. */
  baseUrl: string;
}

/**
 * Accounts outside the first data center have their own host, such as `app-eu1.hubspot.com`:
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-extensions-sdk
 */
export function readPortal(portal: { id: number; dataHostingLocation?: unknown }): Portal {
  const { id, dataHostingLocation: location } = portal;
  const hasOwnHost =
    typeof location === 'string' && /^[a-z]{2}\d$/.test(location) && location !== 'na1';
  return { id, baseUrl: `https://app${hasOwnHost ? `-${location}` : ''}.hubspot.com` };
}
