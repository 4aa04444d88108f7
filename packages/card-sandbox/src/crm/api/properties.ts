import { Hono } from 'hono';
import { z } from 'zod';
import type { ObjectType } from '../../hubspot/object-types.ts';
import { PROPERTY_TYPES, type PropertyDefinition } from '../../hubspot/property-definitions.ts';
import type { Crm } from '../crm.ts';
import { notFound, typeParam, type CrmContext, type CrmEnv } from './responses.ts';

const Change = z.object({
  label: z.string().optional(),
  type: z.enum(PROPERTY_TYPES).optional().catch('string'),
  fieldType: z.string().optional(),
  groupName: z.string().optional(),
  options: z.array(z.object({ label: z.string(), value: z.coerce.string() })).optional(),
});
export const NewProperty = Change.extend({ name: z.string() });
const NewProperties = z.object({ inputs: z.array(NewProperty) });
const Names = z.object({ inputs: z.array(z.object({ name: z.string() })) });
const NewGroup = z.object({ name: z.string(), label: z.string().optional() });

/** Serves property definitions and their groups: https://developers.hubspot.com/docs/api-reference/latest/crm/properties/guide */
export function propertyRoutes(crm: Crm, at: () => string): Hono<CrmEnv> {
  const routes = new Hono<CrmEnv>();
  const define = (type: ObjectType, property: z.infer<typeof NewProperty>) =>
    defineProperty(crm, type, property);
  const complete = (results: unknown[]) => ({
    status: 'COMPLETE',
    startedAt: at(),
    completedAt: at(),
    results,
  });

  routes.get('/properties/:type', (context) =>
    context.json({ results: propertiesOf(crm, typeParam(crm, context)) }),
  );
  routes.post('/properties/:type', async (context) => {
    const property = NewProperty.parse(await context.req.json());
    return context.json(define(typeParam(crm, context), property), 201);
  });
  routes.post('/properties/:type/batch/read', async (context) => {
    const names = Names.parse(await context.req.json()).inputs.map(({ name }) => name);
    const all = propertiesOf(crm, typeParam(crm, context));
    return context.json(complete(all.filter(({ name }) => names.includes(name))));
  });
  routes.post('/properties/:type/batch/create', async (context) => {
    const { inputs } = NewProperties.parse(await context.req.json());
    const type = typeParam(crm, context);
    return context.json(complete(inputs.map((property) => define(type, property))), 201);
  });
  routes.post('/properties/:type/batch/archive', async (context) => {
    const { kind } = typeParam(crm, context);
    const { inputs } = Names.parse(await context.req.json());
    for (const { name } of inputs) crm.define(kind, name, undefined);
    return context.body(null, 204);
  });

  const groupsOf = (context: CrmContext) => {
    const type = typeParam(crm, context);
    const used = propertiesOf(crm, type).map(({ groupName }) => groupName);
    const names = [...new Set([defaultGroup(type.kind), ...used])];
    const unnamed = names.map((name) => ({ name, label: name }));
    return [...new Map([...unnamed, ...crm.groups(type.kind)].map((one) => [one.name, one]))];
  };
  const groupOf = (context: CrmContext) => {
    const wanted = context.req.param('group') ?? '';
    const found = groupsOf(context).find(([name]) => name === wanted);
    if (!found) throw notFound(`property group "${wanted}"`);
    return found[1];
  };
  const wireGroup = (group: { name: string; label: string }, displayOrder = 0) => ({
    ...group,
    displayOrder,
    archived: false,
  });
  const setGroup = (context: CrmContext, group: { name: string; label: string }) => {
    const { kind } = typeParam(crm, context);
    const others = crm.groups(kind).filter(({ name }) => name !== group.name);
    crm.setGroups(kind, [...others, group]);
    return wireGroup(group);
  };
  routes.get('/properties/:type/groups', (context) =>
    context.json({ results: groupsOf(context).map(([, group], order) => wireGroup(group, order)) }),
  );
  routes.post('/properties/:type/groups', async (context) => {
    const { name, label = name } = NewGroup.parse(await context.req.json());
    return context.json(setGroup(context, { name, label }), 201);
  });
  routes.get('/properties/:type/groups/:group', (context) =>
    context.json(wireGroup(groupOf(context))),
  );
  routes.patch('/properties/:type/groups/:group', async (context) => {
    const group = groupOf(context);
    const { label = group.label } = NewGroup.partial().parse(await context.req.json());
    return context.json(setGroup(context, { ...group, label }));
  });
  routes.delete('/properties/:type/groups/:group', (context) => {
    const { kind } = typeParam(crm, context);
    const { name } = groupOf(context);
    crm.setGroups(
      kind,
      crm.groups(kind).filter((one) => one.name !== name),
    );
    return context.body(null, 204);
  });

  const propertyOf = (context: CrmContext) => {
    const wanted = context.req.param('name') ?? '';
    const found = propertiesOf(crm, typeParam(crm, context)).find(({ name }) => name === wanted);
    if (!found) throw notFound(`property "${wanted}"`);
    return found;
  };
  routes.get('/properties/:type/:name', (context) => context.json(propertyOf(context)));
  routes.patch('/properties/:type/:name', async (context) => {
    const { name } = propertyOf(context);
    const change = Change.parse(await context.req.json());
    return context.json(define(typeParam(crm, context), { ...change, name }));
  });
  routes.delete('/properties/:type/:name', (context) => {
    const { name } = propertyOf(context);
    crm.define(typeParam(crm, context).kind, name, undefined);
    return context.body(null, 204);
  });
  return routes;
}

/** Adds or changes a property. @returns its definition in HubSpot's format */
export function defineProperty(
  crm: Crm,
  { kind }: ObjectType,
  { name, ...given }: z.infer<typeof NewProperty>,
) {
  const { options, ...change } = given;
  const known = crm.definitions(kind)[name] ?? { label: name, type: 'string' as const };
  const labels = options?.map(({ value, label }) => [value, label] as const);
  const definition = {
    ...known,
    ...change,
    ...(labels && labels.length > 0 && { options: Object.fromEntries(labels) }),
  };
  crm.define(kind, name, definition);
  return wireProperty(kind, name, definition);
}

/** The definitions of a type's properties, in HubSpot's format. */
export function propertiesOf(crm: Crm, { kind }: ObjectType) {
  return Object.entries(crm.definitions(kind)).map(([name, one]) => wireProperty(kind, name, one));
}

function defaultGroup(kind: string): string {
  return `${kind}information`;
}

function wireProperty(kind: string, name: string, definition: PropertyDefinition) {
  const { label, type, options, groupName, fieldType } = definition;
  return {
    name,
    label,
    type: type === 'currency' ? 'number' : type,
    fieldType: fieldType ?? (options ? 'select' : 'text'),
    groupName: groupName ?? defaultGroup(kind),
    options: Object.entries(options ?? {}).map(([value, label], displayOrder) => ({
      label,
      value,
      displayOrder,
      hidden: false,
    })),
  };
}
