/** A HubSpot user. Their actor id is `A-` and this id; their owner id is another one. */
export interface User {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly active: boolean;
}

/** Somebody who wrote in and is no contact of the CRM yet. */
export interface Visitor {
  readonly id: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** A contact of the CRM, and how each channel reaches them. */
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
}

export const fullName = (person: { firstName: string; lastName: string }) =>
  `${person.firstName} ${person.lastName}`.trim();
