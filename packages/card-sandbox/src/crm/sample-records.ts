import {
  stageId,
  ticketPipeline,
  type Contact,
  type Simulator,
  type Ticket,
} from 'hubspot-simulator';
import type { CrmProperties } from '../hubspot/crm-properties.ts';
import type { Kind } from '../hubspot/object-types.ts';
import type { CrmRecord, RecordName } from './crm.ts';
import { CONTACT_FIELDS, editProperty } from './edit-property.ts';
import { SAMPLE_DEALS } from './sample-deals.ts';

/** Distinct from the simulator's own ids. */
const FIRST_COMPANY = 301;

/** The records that the sandbox has without the user's own. */
export interface SampleRecords {
  all(kind: Kind): CrmRecord[];
  get(name: RecordName): CrmRecord | undefined;
  associated(name: RecordName): RecordName[];
  /** Whether the simulator keeps this property. */
  keeps(name: RecordName, property: string): boolean;
  /** @throws Error when the simulator rejects the value */
  edit(name: RecordName, property: string, value: string): void;
}

/**
 * Reads CRM records from the simulator's store: its contacts and tickets, the companies that its contacts name, and a
 * few sample deals.
 */
export function sampleRecords({ store }: Simulator): SampleRecords {
  const companies = (): CrmRecord[] => {
    const firsts = new Map<string, Contact>();
    for (const contact of store.contacts.all()) {
      if (contact.company && !firsts.has(contact.company)) firsts.set(contact.company, contact);
    }
    return [...firsts].map(([name, first], place) => ({
      kind: 'company',
      id: String(FIRST_COMPANY + place),
      properties: companyProperties(name, first),
    }));
  };
  const companyOf = (contactId: string) => {
    const company = store.contacts.get(contactId)?.company;
    return companies().filter(({ properties }) => properties.name === company);
  };
  const records: Partial<Record<Kind, () => CrmRecord[]>> = {
    contact: () => store.contacts.all().map(contactRecord),
    ticket: () => store.tickets.all().map(ticketRecord),
    company: companies,
    deal: () => SAMPLE_DEALS.map(({ id, properties }) => ({ kind: 'deal', id, properties })),
  };
  const associated: Partial<Record<Kind, (id: string) => RecordName[]>> = {
    contact: (id) => [
      ...companyOf(id),
      ...SAMPLE_DEALS.filter(({ contactId }) => contactId === id).map(dealName),
      ...store.tickets
        .all()
        .filter(({ contactIds }) => contactIds.includes(id))
        .map(ticketRecord),
    ],
    ticket: (id) => store.tickets.get(id)?.contactIds.map(contactName) ?? [],
    company: (id) => {
      const name = companies().find((company) => company.id === id)?.properties.name;
      const staff = store.contacts.all().filter(({ company }) => company && company === name);
      const ids = staff.map((contact) => contact.id);
      return [
        ...ids.map(contactName),
        ...SAMPLE_DEALS.filter(({ contactId }) => ids.includes(contactId)).map(dealName),
      ];
    },
    deal: (id) =>
      SAMPLE_DEALS.filter((deal) => deal.id === id).flatMap(({ contactId }) => [
        contactName(contactId),
        ...companyOf(contactId),
      ]),
  };
  const all = (kind: Kind) => records[kind]?.() ?? [];
  return {
    all,
    get: ({ kind, id }) => {
      // An account may have thousands of contacts.
      const contact = kind === 'contact' ? store.contacts.get(id) : undefined;
      return contact ? contactRecord(contact) : all(kind).find((record) => record.id === id);
    },
    associated: ({ kind, id }) =>
      (associated[kind]?.(id) ?? []).map(({ kind, id }) => ({ kind, id })),
    keeps: ({ kind, id }, property) =>
      (kind === 'contact' && property in CONTACT_FIELDS && store.contacts.get(id) !== undefined) ||
      (kind === 'ticket' &&
        TICKET_FIELDS.includes(property) &&
        store.tickets.get(id) !== undefined),
    edit: ({ kind, id }, name, value) => editProperty(store, kind, id, { name, value }),
  };
}

/** The simulator's contacts have no dates of their own. */
const CREATED = '2025-02-11T08:00:00.000Z';

const TICKET_FIELDS = ['subject', 'hs_pipeline_stage', 'hs_ticket_priority'];

function contactRecord(contact: Contact): CrmRecord {
  const properties: CrmProperties = { createdate: CREATED };
  for (const [name, field] of Object.entries(CONTACT_FIELDS)) {
    properties[name] = contact[field] ?? null;
  }
  return { kind: 'contact', id: contact.id, properties };
}

function ticketRecord(ticket: Ticket): CrmRecord {
  const { id, subject, stage, priority, ownerId, createdAt, properties } = ticket;
  return {
    kind: 'ticket',
    id,
    properties: {
      subject,
      hs_pipeline: ticketPipeline.id,
      hs_pipeline_stage: stageId(stage),
      hs_ticket_priority: priority,
      hubspot_owner_id: ownerId ?? null,
      createdate: createdAt,
      ...properties,
    },
  };
}

/** A company has the location of its first contact. */
function companyProperties(name: string, { email, phone, city, country }: Contact): CrmProperties {
  return {
    name,
    domain: email?.split('@')[1] ?? null,
    phone: phone ?? null,
    city: city ?? null,
    country: country ?? null,
  };
}

function contactName(id: string): RecordName {
  return { kind: 'contact', id };
}

function dealName({ id }: { id: string }): RecordName {
  return { kind: 'deal', id };
}
