import { Hono } from 'hono';
import { STANDARD_TYPES, type ObjectType } from '../../hubspot/object-types.ts';
import type { Crm } from '../crm.ts';
import { propertiesOf } from './properties.ts';
import { typeParam, type CrmEnv } from './responses.ts';

/** Serves the schemas of custom objects, which the user's own file defines. */
export function schemaRoutes(crm: Crm): Hono<CrmEnv> {
  const routes = new Hono<CrmEnv>();
  const schemaOf = (type: ObjectType) => ({
    id: type.id,
    objectTypeId: type.id,
    name: type.kind,
    fullyQualifiedName: type.kind,
    labels: { singular: type.kind, plural: type.plural },
    primaryDisplayProperty: 'name',
    properties: propertiesOf(crm, type),
    associations: [],
    archived: false,
  });
  routes.get('/schemas', (context) => {
    const custom = crm.types().filter((type) => !STANDARD_TYPES.includes(type));
    return context.json({ results: custom.map(schemaOf) });
  });
  routes.get('/schemas/:type', (context) => context.json(schemaOf(typeParam(crm, context))));
  return routes;
}
