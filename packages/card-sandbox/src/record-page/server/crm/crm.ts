import type { Kind } from '../../card/object-types.ts';
import type { CrmProperties } from '../../worker/protocol.ts';

/** Which record. */
export interface RecordName {
  kind: Kind;
  id: string;
}

export interface CrmRecord extends RecordName {
  properties: CrmProperties;
}

/** The records of an account, for what searches, reads and writes them besides the Conversations API. */
export interface Crm {
  all(kind: Kind): CrmRecord[];
  get(name: RecordName): CrmRecord | undefined;
  /** The records that it is associated with. */
  associated(name: RecordName): RecordName[];
  /** @throws Error in words when the store has no such value */
  edit(name: RecordName, changes: Record<string, string>): void;
  create(kind: Kind, properties: Record<string, string>, associated: RecordName[]): CrmRecord;
}

/** What HubSpot calls a record on its page. */
export function titleOf({ kind, id, properties }: CrmRecord): string {
  const { firstname, lastname, email, name, dealname, subject } = properties;
  const person = [firstname, lastname].filter(Boolean).join(' ');
  return person || name || dealname || subject || email || `${kind} ${id}`;
}
