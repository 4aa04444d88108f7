import { createContext, useContext } from 'react';
import type { NameOrder } from '../i18n/language.ts';
import { readTimeZone } from '../i18n/timeZone.ts';

/** The customer of a thread, from the record's properties. */
export interface Customer {
  name?: string;
  firstName?: string;
  lastName?: string;
  /** The name to call the customer by. */
  shortName?: string;
  /** An IANA time zone name. */
  timeZone?: string;
  /** The language that the customer prefers, such as `de` or `pt-br`. */
  language?: string;
  email?: string;
  /** E-mail addresses on the record: those of the contact, or of all contacts of the ticket. */
  addresses?: string[];
}

export const CustomerContext = createContext<Customer>({});

export function useCustomer(): Customer {
  return useContext(CustomerContext);
}

export const CUSTOMER_PROPERTIES = [
  'firstname',
  'lastname',
  'hs_timezone',
  'hs_language',
  'email',
  'hs_additional_emails',
];

/** Reads a contact's properties; leaves out missing and invalid ones. */
export function readCustomer(properties: Record<string, unknown>, names: NameOrder): Customer {
  const text = (key: string) => {
    const value = properties[key];
    return typeof value === 'string' ? value.trim() : '';
  };
  const firstName = text('firstname');
  const lastName = text('lastname');
  const name = names.fullName(firstName, lastName);
  const shortName = names.shortName(firstName, lastName);
  const timeZone = readTimeZone(toIanaName(text('hs_timezone')));
  const language = text('hs_language');
  const email = text('email');
  const addresses = [email, ...text('hs_additional_emails').split(';')].filter(Boolean);
  return {
    ...(firstName && { firstName }),
    ...(lastName && { lastName }),
    ...(shortName && { shortName }),
    ...(name && { name }),
    ...(timeZone && { timeZone }),
    ...(language && { language }),
    ...(email && { email }),
    ...(addresses.length > 0 && { addresses }),
  };
}

/** HubSpot writes `europe_slash_london` for Europe/London: https://knowledge.hubspot.com/properties/hubspots-default-contact-properties */
function toIanaName(value: string): string {
  return value.replaceAll('_slash_', '/').replaceAll('_hyphen_', '-').replaceAll('_plus_', '+');
}
