import { Hono } from 'hono';
import { z } from 'zod';
import { namedProperties, titleOf, type Crm } from '../crm/crm.ts';
import { Pipelines, Property } from '../crm/own-data.ts';

const Edit = z.object({ name: z.string(), value: z.string() });
const NewRecord = z.object({ name: z.string() });
const NewType = z.object({ name: z.string(), properties: z.array(Property).default([]) });
const Other = z.object({ kind: z.string(), id: z.string(), label: z.string().optional() });

/** Serves what the page edits in the account: records, their properties and associations, types and pipelines. */
export function dataEdits(crm: Crm): Hono {
  const routes = new Hono();
  routes.put('/_page/properties/:kind/:id', async (context) => {
    const { name, value } = Edit.parse(await context.req.json());
    crm.edit(context.req.param(), { [name]: value });
    return context.body(null, 204);
  });
  routes.post('/_page/records/:kind', async (context) => {
    const { name } = NewRecord.parse(await context.req.json());
    const kind = context.req.param('kind');
    const { id } = crm.create(kind, namedProperties(crm.typeOf(kind) ?? { kind }, name));
    return context.json({ kind, id }, 201);
  });
  routes.delete('/_page/records/:kind/:id', (context) => {
    crm.archive(context.req.param());
    return context.body(null, 204);
  });
  routes.post('/_page/types', async (context) => {
    const { name, properties } = NewType.parse(await context.req.json());
    const { kind } = crm.addType(name);
    for (const { name, label = name, type } of properties) crm.define(kind, name, { label, type });
    return context.json({ kind }, 201);
  });
  routes.get('/_page/associations/:kind/:id', (context) =>
    context.json(
      crm.associated(context.req.param()).map(({ kind, id, types }) => ({
        kind,
        id,
        name: titleOf(crm.get({ kind, id }) ?? { kind, id, properties: {} }, crm.typeOf(kind)),
        labels: types.flatMap(({ label }) => label ?? []),
      })),
    ),
  );
  routes.put('/_page/associations/:kind/:id', async (context) => {
    const { label, ...other } = Other.parse(await context.req.json());
    crm.associate(context.req.param(), other, label);
    return context.body(null, 204);
  });
  routes.delete('/_page/associations/:kind/:id', async (context) => {
    crm.dissociate(context.req.param(), Other.parse(await context.req.json()));
    return context.body(null, 204);
  });
  routes.get('/_page/pipelines/:kind', (context) =>
    context.json(crm.pipelines(context.req.param('kind'))),
  );
  routes.put('/_page/pipelines/:kind', async (context) => {
    crm.setPipelines(context.req.param('kind'), Pipelines.parse(await context.req.json()));
    return context.body(null, 204);
  });
  return routes;
}
