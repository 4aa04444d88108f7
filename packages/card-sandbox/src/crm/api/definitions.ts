import { Hono } from 'hono';
import { z } from 'zod';
import { STANDARD_TYPES, type ObjectType } from '../../hubspot/object-types.ts';
import { PROPERTY_TYPES, type PropertyDefinition } from '../../hubspot/property-definitions.ts';
import type { Crm, Pipeline } from '../crm.ts';
import { notFound, typeParam, type CrmEnv } from './responses.ts';

const NewProperty = z.object({
  name: z.string(),
  label: z.string().optional(),
  type: z.enum(PROPERTY_TYPES).catch('string'),
  options: z.array(z.object({ label: z.string(), value: z.string() })).default([]),
});
const Names = z.object({ inputs: z.array(z.object({ name: z.string() })) });

/** Serves property definitions, pipelines, and the schemas of custom objects. */
export function definitionRoutes(crm: Crm, at: () => string): Hono<CrmEnv> {
  const routes = new Hono<CrmEnv>();
  const propertiesOf = ({ kind }: ObjectType) =>
    Object.entries(crm.definitions(kind)).map(([name, one]) => wireProperty(kind, name, one));

  routes.get('/properties/:type', (context) =>
    context.json({ results: propertiesOf(typeParam(crm, context)) }),
  );
  routes.post('/properties/:type', async (context) => {
    const { kind } = typeParam(crm, context);
    const { name, label = name, type, options } = NewProperty.parse(await context.req.json());
    const labels = Object.fromEntries(options.map(({ value, label }) => [value, label]));
    const definition = { label, type, ...(options.length > 0 && { options: labels }) };
    crm.define(kind, name, definition);
    return context.json(wireProperty(kind, name, definition), 201);
  });
  routes.post('/properties/:type/batch/read', async (context) => {
    const names = Names.parse(await context.req.json()).inputs.map(({ name }) => name);
    const found = propertiesOf(typeParam(crm, context)).filter(({ name }) => names.includes(name));
    return context.json({ status: 'COMPLETE', startedAt: at(), completedAt: at(), results: found });
  });
  routes.get('/properties/:type/groups', (context) => {
    const name = groupOf(typeParam(crm, context).kind);
    return context.json({ results: [{ name, label: name, displayOrder: 0, archived: false }] });
  });
  routes.get('/properties/:type/:name', (context) => {
    const { name } = context.req.param();
    const found = propertiesOf(typeParam(crm, context)).find((one) => one.name === name);
    if (!found) throw notFound(`property "${name}"`);
    return context.json(found);
  });

  routes.get('/pipelines/:type', (context) => {
    const pipelines = crm.pipelines(typeParam(crm, context).kind);
    // The simulator has the pipelines of tickets.
    if (pipelines.length === 0) return context.body(null, 404);
    return context.json({ results: pipelines.map((one, order) => wirePipeline(one, order, at())) });
  });
  routes.get('/pipelines/:type/:id', (context) => {
    const found = pipelineOf(crm, typeParam(crm, context), context.req.param('id'), at());
    return found ? context.json(found) : context.body(null, 404);
  });
  routes.get('/pipelines/:type/:id/stages', (context) => {
    const found = pipelineOf(crm, typeParam(crm, context), context.req.param('id'), at());
    return found ? context.json({ results: found.stages }) : context.body(null, 404);
  });

  routes.get('/pipelines/:type/:id/stages/:stage', (context) => {
    const { id, stage } = context.req.param();
    const pipeline = pipelineOf(crm, typeParam(crm, context), id, at());
    if (!pipeline) return context.body(null, 404);
    const found = pipeline.stages.find((one) => one.id === stage);
    if (!found) throw notFound(`stage "${stage}"`);
    return context.json(found);
  });

  const schemaOf = (type: ObjectType) => ({
    id: type.id,
    objectTypeId: type.id,
    name: type.kind,
    fullyQualifiedName: type.kind,
    labels: { singular: type.kind, plural: type.plural },
    primaryDisplayProperty: 'name',
    properties: propertiesOf(type),
    associations: [],
    archived: false,
  });
  routes.get('/schemas', (context) => {
    const custom = crm.types.filter((type) => !STANDARD_TYPES.includes(type));
    return context.json({ results: custom.map(schemaOf) });
  });
  routes.get('/schemas/:type', (context) => context.json(schemaOf(typeParam(crm, context))));
  return routes;
}

function pipelineOf(crm: Crm, { kind }: ObjectType, id: string, at: string) {
  const pipelines = crm.pipelines(kind);
  const order = pipelines.findIndex((pipeline) => pipeline.id === id);
  const found = pipelines[order];
  if (!found && pipelines.length > 0) throw notFound(`pipeline "${id}"`);
  return found && wirePipeline(found, order, at);
}

function wirePipeline({ id, label, stages }: Pipeline, displayOrder: number, at: string) {
  const dates = { createdAt: at, updatedAt: at, archived: false };
  return {
    id,
    label,
    displayOrder,
    ...dates,
    stages: stages.map((stage, displayOrder) => ({
      ...stage,
      displayOrder,
      ...dates,
      writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
    })),
  };
}

function groupOf(kind: string): string {
  return `${kind}information`;
}

function wireProperty(kind: string, name: string, { label, type, options }: PropertyDefinition) {
  return {
    name,
    label,
    type: type === 'currency' ? 'number' : type,
    fieldType: options ? 'select' : 'text',
    groupName: groupOf(kind),
    options: Object.entries(options ?? {}).map(([value, label], displayOrder) => ({
      label,
      value,
      displayOrder,
      hidden: false,
    })),
  };
}
