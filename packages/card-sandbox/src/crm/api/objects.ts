import { Hono } from 'hono';
import { z } from 'zod';
import type { Crm, CrmRecord } from '../crm.ts';
import { Search, search } from '../search.ts';
import { addAssociations, NewAssociations } from './associations.ts';
import {
  associationsField,
  findRecord,
  listParam,
  Properties,
  reportEmpty,
  typeParam,
  wire,
  type CrmEnv,
} from './responses.ts';

const NewRecord = z.object({ properties: Properties.default({}), associations: NewAssociations });
const Change = z.object({ properties: Properties });

/** Serves single records and searches: https://developers.hubspot.com/docs/api-reference/latest/crm/understanding-the-crm */
export function objectRoutes(crm: Crm, at: () => string): Hono<CrmEnv> {
  const routes = new Hono<CrmEnv>();
  routes.get('/objects/:type', (context) => {
    const type = typeParam(crm, context);
    reportEmpty(crm, type, context);
    const limit = Number(context.req.query('limit') ?? 10);
    const after = context.req.query('after');
    const page = search(crm, type.kind, Search.parse({ limit, after }));
    const associations = listParam(context, 'associations');
    return context.json({
      results: page.results.map((record) => ({
        ...wire(record, at(), type.kind, listParam(context, 'properties')),
        ...associationsField(crm, record, associations),
      })),
      ...paging(page.after),
    });
  });
  routes.post('/objects/:type/search', async (context) => {
    const type = typeParam(crm, context);
    reportEmpty(crm, type, context);
    const request = Search.parse(await context.req.json());
    const page = search(crm, type.kind, request);
    return context.json({
      total: page.total,
      results: page.results.map((record) => wire(record, at(), type.kind, request.properties)),
      ...paging(page.after),
    });
  });
  routes.post('/objects/:type', async (context) => {
    const { kind } = typeParam(crm, context);
    const { properties, associations } = NewRecord.parse(await context.req.json());
    const record = crm.create(kind, properties);
    addAssociations(crm, record, associations);
    return context.json(wire(record, at(), kind, Object.keys(properties)), 201);
  });
  routes.get('/objects/:type/:id', (context) => {
    const type = typeParam(crm, context);
    reportEmpty(crm, type, context);
    const record = findRecord(crm, type, context);
    const withHistory = listParam(context, 'propertiesWithHistory');
    const names = [...listParam(context, 'properties'), ...withHistory];
    return context.json({
      ...wire(record, at(), type.kind, names),
      ...historyField(record, at(), withHistory),
      ...associationsField(crm, record, listParam(context, 'associations')),
    });
  });
  routes.patch('/objects/:type/:id', async (context) => {
    const type = typeParam(crm, context);
    const record = findRecord(crm, type, context);
    const { properties } = Change.parse(await context.req.json());
    crm.edit(record, properties);
    return context.json(wire(crm.get(record) ?? record, at(), type.kind, Object.keys(properties)));
  });
  routes.delete('/objects/:type/:id', (context) => {
    const type = typeParam(crm, context);
    const { id } = context.req.param();
    crm.archive({ kind: type.kind, id });
    return context.body(null, 204);
  });
  return routes;
}

/** The `propertiesWithHistory` of a record. The sandbox only knows the current values. */
function historyField({ properties }: CrmRecord, at: string, names: string[]) {
  if (names.length === 0) return {};
  const timestamp = properties.hs_lastmodifieddate ?? at;
  const history = names.map((name) => {
    const value = properties[name] ?? null;
    return [name, value === null ? [] : [{ value, timestamp, sourceType: 'CRM_UI' }]];
  });
  return { propertiesWithHistory: Object.fromEntries(history) as object };
}

function paging(after: string | undefined) {
  return after === undefined ? {} : { paging: { next: { after } } };
}
