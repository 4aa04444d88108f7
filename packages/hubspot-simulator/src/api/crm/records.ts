import { z } from 'zod';
import type { Call } from '../../http/call.ts';
import { flag, many, readQuery } from '../../http/query.ts';
import type { CrmObject } from '../../shapes/crm/crm-object.ts';

const RecordQuery = z.object({
  properties: many(z.string()),
  associations: many(z.string()),
  archived: flag,
});

/** A record before it is reduced to the requested properties. */
export interface StoredRecord {
  readonly id: string;
  /** All properties that the account has for this type of record. `null` means empty. */
  readonly properties: Readonly<Record<string, string | null>>;
  readonly createdAt: string;
}

/** Reads the query of a request for records. */
export const readRecordQuery = (call: Call) => readQuery(RecordQuery, call.query);

/**
 * Converts a record to HubSpot's format. Unknown properties are omitted.
 * @param names requested properties; the default ones are always included
 */
export function toCrmObject(
  { id, properties, createdAt }: StoredRecord,
  defaults: readonly string[],
  names: readonly string[] = [],
): CrmObject {
  const known = [...new Set([...(names.length > 0 ? names : defaults), 'hs_object_id'])];
  const all: StoredRecord['properties'] = { ...properties, hs_object_id: id };
  const entries = known.flatMap((name) => {
    const value = all[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    id,
    properties: Object.fromEntries(entries),
    createdAt,
    updatedAt: createdAt,
    archived: false,
  };
}

/** The `associations` field of a record. @param type such as `ticket_to_contact` */
export const associated = (ids: readonly string[], type: string) => ({
  results: ids.map((id) => ({ id, type })),
});
