import { Hono } from 'hono';
import { z } from 'zod';
import type { Crm } from '../crm.ts';
import { addAssociations, NewAssociations } from './associations.ts';
import {
  Properties,
  recordBy,
  reportEmpty,
  reportMissing,
  typeParam,
  wire,
  type CrmEnv,
} from './responses.ts';

const Id = z.coerce.string();

const Read = z.object({
  inputs: z.array(z.object({ id: Id })),
  properties: z.array(z.string()).default([]),
  idProperty: z.string().optional(),
});
const Create = z.object({
  inputs: z.array(z.object({ properties: Properties, associations: NewAssociations })),
});
const Update = z.object({
  inputs: z.array(z.object({ id: Id, idProperty: z.string().optional(), properties: Properties })),
});
const Archive = z.object({ inputs: z.array(z.object({ id: Id })) });

/** Serves the batch calls of records. */
export function batchRoutes(crm: Crm, at: () => string): Hono<CrmEnv> {
  const routes = new Hono<CrmEnv>();
  const complete = (results: unknown[], missing: string[] = []) => ({
    status: 'COMPLETE',
    startedAt: at(),
    completedAt: at(),
    results,
    ...(missing.length > 0 && {
      numErrors: 1,
      errors: [
        {
          status: 'error',
          category: 'OBJECT_NOT_FOUND',
          message: 'Could not get some objects, they may be deleted or not exist',
          context: { ids: missing },
        },
      ],
    }),
  });
  routes.post('/objects/:type/batch/read', async (context) => {
    const type = typeParam(crm, context);
    reportEmpty(crm, type, context);
    const { inputs, properties, idProperty } = Read.parse(await context.req.json());
    const read = inputs.map(({ id }) => ({ id, record: recordBy(crm, type.kind, id, idProperty) }));
    const results = read.flatMap(({ record }) =>
      record ? [wire(record, at(), type.kind, properties)] : [],
    );
    const missing = read.filter(({ record }) => !record).map(({ id }) => id);
    if (idProperty === undefined) {
      for (const id of missing) reportMissing(crm, { kind: type.kind, id }, context);
    }
    return context.json(complete(results, missing), missing.length > 0 ? 207 : 200);
  });
  routes.post('/objects/:type/batch/create', async (context) => {
    const { kind } = typeParam(crm, context);
    const { inputs } = Create.parse(await context.req.json());
    const results = inputs.map(({ properties, associations }) => {
      const record = crm.create(kind, properties);
      addAssociations(crm, record, associations);
      return wire(record, at(), kind, Object.keys(properties));
    });
    return context.json(complete(results), 201);
  });
  for (const action of ['update', 'upsert'] as const) {
    routes.post(`/objects/:type/batch/${action}`, async (context) => {
      const { kind } = typeParam(crm, context);
      const { inputs } = Update.parse(await context.req.json());
      const missing: string[] = [];
      const results = inputs.flatMap(({ id, idProperty, properties }) => {
        const known = recordBy(crm, kind, id, idProperty);
        if (!known && action === 'update') {
          missing.push(id);
          return [];
        }
        if (known) crm.edit(known, properties);
        const unique = idProperty === undefined ? {} : { [idProperty]: id };
        const record = known ?? crm.create(kind, { ...unique, ...properties });
        const shown = wire(crm.get(record) ?? record, at(), kind, Object.keys(properties));
        return [action === 'upsert' ? { ...shown, new: !known } : shown];
      });
      return context.json(complete(results, missing), missing.length > 0 ? 207 : 200);
    });
  }
  routes.post('/objects/:type/batch/archive', async (context) => {
    const { kind } = typeParam(crm, context);
    const { inputs } = Archive.parse(await context.req.json());
    for (const { id } of inputs) crm.archive({ kind, id });
    return context.body(null, 204);
  });
  return routes;
}
