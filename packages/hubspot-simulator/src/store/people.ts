/** A HubSpot user. The actor id is `A-` plus this id; the owner id differs. */
export interface User {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly active: boolean;
  /** Available by default. */
  readonly availability?: 'available' | 'away' | undefined;
  /** End of an absence, ISO 8601. */
  readonly awayUntil?: string | undefined;
  /** IANA name; that of the office when missing. */
  readonly timeZone?: string | undefined;
}

/** A person who wrote but is not a CRM contact yet. */
export interface Visitor {
  readonly id: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** A CRM contact. */
export interface Contact {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly company?: string | undefined;
  readonly jobTitle?: string | undefined;
  readonly city?: string | undefined;
  readonly country?: string | undefined;
  /** IANA name, as in the contact property `hs_timezone`. */
  readonly timeZone?: string | undefined;
  /** As in the contact property `hs_language`, such as `de` or `pt-br`. */
  readonly language?: string | undefined;
}

export const fullName = (person: { firstName: string; lastName: string }) =>
  `${person.firstName} ${person.lastName}`.trim();
