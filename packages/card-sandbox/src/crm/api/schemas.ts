import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { STANDARD_TYPES, type ObjectType, type Schema } from '../../hubspot/object-types.ts';
import type { Crm } from '../crm.ts';
import { defineProperty, NewProperty, propertiesOf } from './properties.ts';
import { typeParam, type CrmEnv } from './responses.ts';

const Labels = z.object({ singular: z.string(), plural: z.string() }).partial();
const Names = z.array(z.string());
const Details = z.object({
  labels: Labels.optional(),
  primaryDisplayProperty: z.string().optional(),
  secondaryDisplayProperties: Names.optional(),
  requiredProperties: Names.optional(),
  searchableProperties: Names.optional(),
});
const NewSchema = Details.extend({
  name: z.string(),
  properties: z.array(NewProperty).default([]),
  associatedObjects: z.array(z.coerce.string()).default([]),
});
const NewAssociation = z.object({ toObjectTypeId: z.coerce.string() });

/** Serves the schemas of custom objects: https://developers.hubspot.com/docs/api-reference/latest/crm/objects/custom-objects/guide */
export function schemaRoutes(crm: Crm, at: () => string): Hono<CrmEnv> {
  const routes = new Hono<CrmEnv>();
  const schemaOf = (type: ObjectType) => {
    const { associatedObjects, ...schema } = type.schema ?? plainSchema(type);
    return {
      ...schema,
      id: type.id,
      objectTypeId: type.id,
      fullyQualifiedName: type.kind,
      properties: propertiesOf(crm, type),
      associations: associatedObjects.flatMap((name) => associationsWith(name, type)),
      createdAt: at(),
      updatedAt: at(),
      archived: false,
    };
  };
  /** HubSpot defines an association for each direction. */
  const associationsWith = (name: string, type: ObjectType) => {
    const other = crm.typeOf(name);
    return other ? [associationOf(type, other), associationOf(other, type)] : [];
  };
  const isCustom = (type: ObjectType) => STANDARD_TYPES.every(({ id }) => id !== type.id);

  routes.get('/schemas', (context) =>
    context.json({ results: crm.types().filter(isCustom).map(schemaOf) }),
  );
  routes.post('/schemas', async (context) => {
    const { name, properties, associatedObjects, ...details } = NewSchema.parse(
      await context.req.json(),
    );
    const schema = { ...plainSchema({ kind: name, plural: name }), associatedObjects };
    const type = crm.addType(name, changedSchema(schema, details));
    for (const property of properties) defineProperty(crm, type, property);
    return context.json(schemaOf(type), 201);
  });
  routes.get('/schemas/:type', (context) => context.json(schemaOf(typeParam(crm, context))));
  routes.patch('/schemas/:type', async (context) => {
    const type = typeParam(crm, context);
    const details = Details.parse(await context.req.json());
    crm.changeType(type.kind, changedSchema(type.schema ?? plainSchema(type), details));
    return context.json(schemaOf(typeParam(crm, context)));
  });
  routes.delete('/schemas/:type', (context) => {
    const type = typeParam(crm, context);
    if (!isCustom(type))
      throw new HTTPException(400, { message: `${type.kind} cannot be deleted` });
    if (crm.all(type.kind).length > 0) {
      throw new HTTPException(400, { message: `There are still records of ${type.kind}` });
    }
    crm.removeType(type.kind);
    return context.body(null, 204);
  });
  routes.post('/schemas/:type/associations', async (context) => {
    const type = typeParam(crm, context);
    const { toObjectTypeId } = NewAssociation.parse(await context.req.json());
    const schema = type.schema ?? plainSchema(type);
    crm.changeType(type.kind, {
      ...schema,
      associatedObjects: [...schema.associatedObjects, toObjectTypeId],
    });
    const [association] = associationsWith(toObjectTypeId, type);
    if (!association) throw new HTTPException(400, { message: `There is no ${toObjectTypeId}` });
    return context.json({ ...association, createdAt: at(), updatedAt: at() }, 201);
  });
  return routes;
}

/** The schema of a type that has only a name. */
function plainSchema({ kind, plural }: Pick<ObjectType, 'kind' | 'plural'>): Schema {
  return {
    name: kind,
    labels: { singular: kind, plural },
    primaryDisplayProperty: 'name',
    secondaryDisplayProperties: [],
    requiredProperties: [],
    searchableProperties: [],
    associatedObjects: [],
  };
}

function changedSchema(schema: Schema, { labels, ...details }: z.infer<typeof Details>): Schema {
  return { ...schema, ...details, labels: { ...schema.labels, ...labels } };
}

function associationOf(from: ObjectType, to: ObjectType) {
  const name = `${from.kind}_to_${to.kind}`;
  return { id: name, name, fromObjectTypeId: from.id, toObjectTypeId: to.id };
}
