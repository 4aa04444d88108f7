import type { Kind } from '../hubspot/object-types.ts';
import type { CrmProperties } from '../hubspot/crm-properties.ts';

/** Names a record. */
export interface RecordName {
  kind: Kind;
  id: string;
}

export interface CrmRecord extends RecordName {
  properties: CrmProperties;
}

/** The CRM records of an account. */
export interface Crm {
  all(kind: Kind): CrmRecord[];
  get(name: RecordName): CrmRecord | undefined;
  /** The associated records. */
  associated(name: RecordName): RecordName[];
  /** @throws Error when the store rejects a value */
  edit(name: RecordName, changes: Record<string, string>): void;
  create(kind: Kind, properties: Record<string, string>, associated: RecordName[]): CrmRecord;
}

/** The name of a record on its page. */
export function titleOf({ kind, id, properties }: CrmRecord): string {
  const { firstname, lastname, email, name, dealname, subject } = properties;
  const person = [firstname, lastname].filter(Boolean).join(' ');
  return person || name || dealname || subject || email || `${kind} ${id}`;
}
