import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { pick } from '../../hubspot/crm-properties.ts';
import type { Kind, ObjectType } from '../../hubspot/object-types.ts';
import type { Crm, CrmRecord, RecordName } from '../crm.ts';

/** What one request needs besides its parameters. */
export interface CrmEnv {
  Bindings: {
    version: 'v3' | 'v4';
    /** Called with what the request reads and the account has none of. */
    onNone: (what: string) => void;
  };
}
export type CrmContext = Context<CrmEnv>;

/** The properties that HubSpot returns by default. */
const DEFAULT_PROPERTIES: Partial<Record<Kind, string[]>> = {
  contact: ['firstname', 'lastname', 'email', 'createdate', 'lastmodifieddate'],
  company: ['name', 'domain', 'createdate', 'hs_lastmodifieddate'],
  deal: ['dealname', 'amount', 'dealstage', 'closedate', 'pipeline', 'createdate'],
  ticket: ['subject', 'content', 'hs_pipeline', 'hs_pipeline_stage', 'hs_ticket_priority'],
  line_item: ['name', 'price', 'quantity', 'amount', 'hs_product_id'],
};

/** The named properties of a record, or the default ones, in HubSpot's format. */
export function wire({ id, properties }: CrmRecord, at: string, kind: Kind, names: string[] = []) {
  const defaults = DEFAULT_PROPERTIES[kind] ?? ['hs_createdate', 'hs_lastmodifieddate'];
  const shown = pick(properties, [...new Set([...defaults, ...names, 'hs_object_id'])]);
  const { createdate, hs_createdate } = properties;
  const { hs_lastmodifieddate } = properties;
  return {
    id,
    properties: shown,
    createdAt: createdate ?? hs_createdate ?? at,
    updatedAt: hs_lastmodifieddate ?? createdate ?? at,
    archived: false,
  };
}

/** The properties that a request writes: HubSpot accepts numbers and booleans too. */
export const Properties = z.record(
  z.string(),
  z
    .union([z.string(), z.number(), z.boolean(), z.null()])
    .transform((value) => (value === null ? null : String(value))),
);

/** @throws HTTPException for a type that the account does not have */
export function typeParam(crm: Crm, context: CrmContext, name = 'type'): ObjectType {
  const given = context.req.param(name) ?? '';
  const type = crm.typeOf(given);
  if (type) return type;
  context.env.onNone(given);
  throw new HTTPException(400, { message: `Unable to infer object type from: ${given}` });
}

/** Reports a type without records, which may look like an empty result to the reader. */
export function reportEmpty(crm: Crm, { kind, plural }: ObjectType, context: CrmContext): void {
  if (crm.all(kind).length === 0) context.env.onNone(plural);
}

/** Finds a record by its id, or by a unique property that the request names. @throws HTTPException */
export function findRecord(crm: Crm, { kind }: ObjectType, context: CrmContext): CrmRecord {
  const id = context.req.param('id') ?? '';
  const idProperty = context.req.query('idProperty');
  const record = recordBy(crm, kind, id, idProperty);
  if (record) return record;
  if (idProperty === undefined) reportMissing(crm, { kind, id }, context);
  throw notFound(`${kind} with the id ${id}`);
}

/** Reports a record that the account never had; one that is looked up by another property may not exist yet. */
export function reportMissing(crm: Crm, record: RecordName, context: CrmContext): void {
  if (!crm.isArchived(record)) context.env.onNone(`${record.kind} ${record.id}`);
}

export function recordBy(crm: Crm, kind: Kind, id: string, idProperty?: string) {
  return idProperty === undefined || idProperty === 'hs_object_id'
    ? crm.get({ kind, id })
    : crm.all(kind).find(({ properties }) => properties[idProperty] === id);
}

export function notFound(what: string): HTTPException {
  return new HTTPException(404, { message: `There is no ${what}` });
}

/** A query parameter that may be repeated or hold a list. */
export function listParam(context: CrmContext, name: string): string[] {
  return (context.req.queries(name) ?? []).flatMap((value) => value.split(',')).filter(Boolean);
}

/** The `associations` of a record, by the plural of the other type. */
export function associationsField(crm: Crm, record: RecordName, names: string[]) {
  const groups = names.flatMap((name) => {
    const type = crm.typeOf(name);
    const results = crm
      .associated(record)
      .filter(({ kind }) => kind === type?.kind)
      .map(({ id, kind }) => ({ id, type: `${record.kind}_to_${kind}` }));
    return type && results.length > 0 ? [[type.plural, { results }] as const] : [];
  });
  return groups.length > 0 ? { associations: Object.fromEntries(groups) } : {};
}
