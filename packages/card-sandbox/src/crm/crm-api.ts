import { Hono, type Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { pick } from '../hubspot/crm-properties.ts';
import { KINDS, kindOf, PLURALS, type Kind } from '../hubspot/object-types.ts';
import { PROPERTIES } from '../hubspot/property-definitions.ts';
import type { Crm, CrmRecord, RecordName } from './crm.ts';
import { Search, search } from './search.ts';

const Changes = z.object({
  properties: z.record(z.string(), z.coerce.string()),
  associations: z.array(z.object({ to: z.object({ id: z.coerce.string() }) })).default([]),
});
const Batch = z.object({
  inputs: z.array(z.object({ id: z.coerce.string() })),
  properties: z.array(z.string()).default([]),
});

/** The properties that HubSpot returns by default. */
const DEFAULT_PROPERTIES: Record<Kind, string[]> = {
  contact: ['firstname', 'lastname', 'email', 'createdate', 'hs_object_id'],
  company: ['name', 'domain', 'createdate', 'hs_object_id'],
  deal: ['dealname', 'amount', 'dealstage', 'closedate', 'pipeline', 'createdate', 'hs_object_id'],
  ticket: ['subject', 'hs_pipeline_stage', 'hs_ticket_priority', 'createdate', 'hs_object_id'],
};

/**
 * Creates the part of HubSpot's CRM API that cards and functions use most, for the sandbox's records:
 * https://developers.hubspot.com/docs/api-reference/latest/crm/understanding-the-crm
 *
 * @param at Returns the creation and update time of all records, as ISO 8601.
 * @returns an app that responds with 404 and no body to unknown paths
 */
export function crmApi(crm: Crm, at: () => string): Hono {
  const api = new Hono();
  for (const base of ['/crm/v3/objects/:type', '/crm/objects/:version{20\\d\\d-\\d\\d}/:type']) {
    api.get(base, (context) => {
      const limit = Number(context.req.query('limit') ?? 10);
      const after = context.req.query('after');
      const kind = kindParam(context);
      const properties = propertiesParam(context, kind);
      const page = search(crm.all(kind), Search.parse({ properties, limit, after }));
      return context.json(pageOf(page, at()));
    });
    api.post(`${base}/search`, async (context) => {
      const kind = kindParam(context);
      const wanted = Search.parse(await context.req.json());
      const properties = [...DEFAULT_PROPERTIES[kind], ...wanted.properties];
      const page = search(crm.all(kind), { ...wanted, properties });
      return context.json({ total: page.total, ...pageOf(page, at()) });
    });
    api.post(`${base}/batch/read`, async (context) => {
      const kind = kindParam(context);
      const { inputs, properties } = Batch.parse(await context.req.json());
      const found = inputs.flatMap(({ id }) => crm.get({ kind, id }) ?? []);
      const results = found.map((record) =>
        wire({ ...record, properties: pick(record.properties, all(kind, properties)) }, at()),
      );
      return context.json({ status: 'COMPLETE', startedAt: at(), completedAt: at(), results });
    });
    api.get(`${base}/:id`, (context) => {
      const kind = kindParam(context);
      const record = found(crm, kind, context);
      const shown = pick(record.properties, propertiesParam(context, kind));
      const wanted = list(context, 'associations').flatMap((type) => kindOf(type) ?? []);
      return context.json({
        ...wire({ ...record, properties: shown }, at()),
        ...associationsOf(kind, crm.associated(record), wanted),
      });
    });
    api.patch(`${base}/:id`, async (context) => {
      const kind = kindParam(context);
      const { id } = found(crm, kind, context);
      const { properties } = Changes.pick({ properties: true }).parse(await context.req.json());
      crm.edit({ kind, id }, properties);
      return context.json(wire(found(crm, kind, context), at()));
    });
    api.post(base, async (context) => {
      const kind = kindParam(context);
      const { properties, associations } = Changes.parse(await context.req.json());
      const others = KINDS.flatMap((kind) =>
        associations.flatMap(({ to }) => crm.get({ kind, id: to.id }) ?? []),
      );
      return context.json(wire(crm.create(kind, properties, others), at()), 201);
    });
  }
  api.get('/crm/v4/objects/:type/:id/associations/:to', (context) => {
    const to = kindOf(context.req.param('to'));
    const results = crm
      .associated(found(crm, kindParam(context), context))
      .filter(({ kind }) => kind === to)
      .map(({ id }) => ({ toObjectId: Number(id), associationTypes: [] }));
    return context.json({ results });
  });
  api.get('/crm/v3/properties/:type', (context) => {
    const kind = kindParam(context);
    return context.json({
      results: Object.keys(PROPERTIES[kind]).map((name) => definition(kind, name)),
    });
  });
  api.get('/crm/v3/properties/:type/:name', (context) => {
    const kind = kindParam(context);
    const name = context.req.param('name');
    if (!(name in PROPERTIES[kind])) throw notFound(`property "${name}"`);
    return context.json(definition(kind, name));
  });
  api.onError((error, context) => {
    const status = error instanceof HTTPException ? error.status : 400;
    const message = error instanceof z.ZodError ? z.prettifyError(error) : error.message;
    const category = status === 404 ? 'OBJECT_NOT_FOUND' : 'VALIDATION_ERROR';
    return context.json({ status: 'error', message, category }, status);
  });
  api.notFound((context) => context.body(null, 404));
  return api;
}

/** @throws HTTPException when the sandbox has no records of this type */
function kindParam(context: Context): Kind {
  const type = context.req.param('type') ?? '';
  const kind = kindOf(type);
  if (!kind) throw notFound(`records of the type "${type}" in the sandbox`);
  return kind;
}

function found(crm: Crm, kind: Kind, context: Context): CrmRecord {
  const id = context.req.param('id') ?? '';
  const record = crm.get({ kind, id });
  if (!record) throw notFound(`${kind} with the id ${id}`);
  return record;
}

function notFound(what: string): HTTPException {
  return new HTTPException(404, { message: `There is no ${what}` });
}

function list(context: Context, name: string): string[] {
  return (context.req.queries(name) ?? []).flatMap((value) => value.split(',')).filter(Boolean);
}

function propertiesParam(context: Context, kind: Kind): string[] {
  return all(kind, list(context, 'properties'));
}

function all(kind: Kind, named: string[]): string[] {
  return [...DEFAULT_PROPERTIES[kind], ...named];
}

function wire({ id, properties }: CrmRecord, at: string) {
  return { id, properties, createdAt: at, updatedAt: at, archived: false };
}

function pageOf({ results, after }: ReturnType<typeof search>, at: string) {
  return {
    results: results.map((record) => wire(record, at)),
    ...(after !== undefined && { paging: { next: { after } } }),
  };
}

function associationsOf(kind: Kind, associated: RecordName[], wanted: Kind[]) {
  const groups = wanted.flatMap((to) => {
    const results = associated.flatMap((other) =>
      other.kind === to ? [{ id: other.id, type: `${kind}_to_${to}` }] : [],
    );
    return results.length > 0 ? [[PLURALS[to], { results }] as const] : [];
  });
  return groups.length > 0 ? { associations: Object.fromEntries(groups) } : {};
}

function definition(kind: Kind, name: string) {
  const { label, type, options = {} } = PROPERTIES[kind][name] ?? { label: name, type: 'string' };
  return {
    name,
    label,
    type: type === 'currency' ? 'number' : type,
    fieldType: type === 'enumeration' ? 'select' : 'text',
    groupName: `${kind}information`,
    options: Object.entries(options).map(([value, label], displayOrder) => ({
      label,
      value,
      displayOrder,
      hidden: false,
    })),
  };
}
