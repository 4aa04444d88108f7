import {
  stageId,
  ticketPipeline,
  type Contact,
  type Simulator,
  type Ticket,
} from 'hubspot-simulator';
import { CONTACT_FIELDS, editProperty } from './edit-property.ts';
import type { Kind } from '../hubspot/object-types.ts';
import type { Crm, CrmRecord, RecordName } from './crm.ts';
import type { CrmProperties } from '../hubspot/crm-properties.ts';
import { SAMPLE_DEALS } from './sample-deals.ts';

export interface SimulatedCrm extends Crm {
  /** Discards edited and created records that the simulator does not store. */
  reset(): void;
}

/** Distinct from the simulator's own ids. */
const FIRST_COMPANY = 301;

/**
 * Creates CRM records from the simulator's store: its contacts and tickets, the companies that its contacts name, and a
 * few sample deals.
 */
export function simulatedCrm({ store }: Simulator): SimulatedCrm {
  /** Edited properties that the store does not have, by record. */
  const edits = new Map<string, CrmProperties>();
  const created = new Map<string, CrmRecord & { associated: RecordName[] }>();

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
  const own: Record<Kind, () => CrmRecord[]> = {
    contact: () => store.contacts.all().map(contactRecord),
    ticket: () => store.tickets.all().map(ticketRecord),
    company: companies,
    deal: () => SAMPLE_DEALS.map(({ id, properties }) => ({ kind: 'deal', id, properties })),
  };

  const complete = (record: CrmRecord): CrmRecord => ({
    kind: record.kind,
    id: record.id,
    properties: { hs_object_id: record.id, ...record.properties, ...edits.get(keyOf(record)) },
  });
  const all = (kind: Kind) =>
    [...own[kind](), ...[...created.values()].filter((record) => record.kind === kind)].map(
      complete,
    );
  const get = ({ kind, id }: RecordName) => {
    const contact = kind === 'contact' ? store.contacts.get(id) : undefined;
    if (contact) return complete(contactRecord(contact));
    return all(kind).find((record) => record.id === id);
  };
  const companyOf = (contactId: string) => {
    const company = store.contacts.get(contactId)?.company;
    return companies().filter(({ properties }) => properties.name === company);
  };

  const associated: Record<Kind, (id: string) => RecordName[]> = {
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
      const name = get({ kind: 'company', id })?.properties.name;
      const staff = store.contacts.all().filter(({ company }) => company === name);
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

  return {
    all,
    get,
    associated: (name) =>
      (created.get(keyOf(name))?.associated ?? associated[name.kind](name.id)).map(nameOnly),
    edit: (record, changes) => {
      const kept = { ...edits.get(keyOf(record)) };
      for (const [name, value] of Object.entries(changes)) {
        const stored = storeHas(record, name) && !created.has(keyOf(record));
        if (stored) editProperty(store, record.kind, record.id, { name, value });
        else kept[name] = value;
      }
      edits.set(keyOf(record), kept);
    },
    create: (kind, properties, others) => {
      const ids = all(kind).map(({ id }) => Number(id));
      const record = { kind, id: String(Math.max(0, ...ids) + 1), properties };
      created.set(keyOf(record), { ...record, associated: others });
      return complete(record);
    },
    reset: () => {
      edits.clear();
      created.clear();
    },
  };
}

function contactRecord(contact: Contact): CrmRecord {
  const properties: CrmProperties = {};
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

const STORED: Partial<Record<Kind, string[]>> = {
  contact: Object.keys(CONTACT_FIELDS),
  ticket: ['subject', 'hs_pipeline_stage', 'hs_ticket_priority'],
};

function storeHas({ kind }: RecordName, property: string): boolean {
  return STORED[kind]?.includes(property) ?? false;
}

function keyOf({ kind, id }: RecordName): string {
  return `${kind}/${id}`;
}

function nameOnly({ kind, id }: RecordName): RecordName {
  return { kind, id };
}

function contactName(id: string): RecordName {
  return { kind: 'contact', id };
}

function dealName({ id }: { id: string }): RecordName {
  return { kind: 'deal', id };
}
