import { Hono } from 'hono';
import { z } from 'zod';
import { PRIMARY, primary, unlabelled } from '../../hubspot/association-types.ts';
import type { Kind, ObjectType } from '../../hubspot/object-types.ts';
import type { AssociatedName, Crm, RecordName } from '../crm.ts';
import {
  associationsField,
  findRecord,
  notFound,
  reportEmpty,
  typeParam,
  wire,
  type CrmContext,
  type CrmEnv,
} from './responses.ts';

const Id = z.object({ id: z.coerce.string() });
const Types = z.array(z.object({ associationTypeId: z.coerce.number() }));

/** The associations of a new record; HubSpot finds the other type by the id of the association's type. */
export const NewAssociations = z
  .array(
    z.object({
      to: Id,
      types: Types.default([]),
    }),
  )
  .default([]);

/** Associates a new record with existing ones. */
export function addAssociations(
  crm: Crm,
  record: RecordName,
  associations: z.infer<typeof NewAssociations>,
): void {
  for (const { to, types } of associations) {
    const ids = types.map(({ associationTypeId }) => associationTypeId);
    const candidates = crm.types().filter(({ kind }) => crm.get({ kind, id: to.id }));
    const other =
      candidates.find(({ kind }) =>
        [unlabelled(record.kind, kind), primary(record.kind, kind)].some(
          (type) => type !== undefined && ids.includes(type.typeId),
        ),
      ) ?? candidates[0];
    if (other) associate(crm, record, { kind: other.kind, id: to.id }, types);
  }
}

const Pair = z.object({ from: Id, to: Id, types: Types.default([]) });
const NewLabel = z.object({ label: z.string() });
const Pairs = z.object({ inputs: z.array(Pair) });
const Reads = z.object({ inputs: z.array(Id) });
const Removals = z.object({
  inputs: z.array(z.object({ from: Id, to: z.union([Id.transform((to) => [to]), z.array(Id)]) })),
});

/** Serves associations in the formats of v3 and v4: https://developers.hubspot.com/docs/api-reference/crm-associations-v4/guide */
export function associationRoutes(crm: Crm, at: () => string): Hono<CrmEnv> {
  const routes = new Hono<CrmEnv>();
  const associatedOf = (from: RecordName, to: ObjectType) =>
    crm.associated(from).filter(({ kind }) => kind === to.kind);
  const complete = (results: unknown[]) => ({
    status: 'COMPLETE',
    startedAt: at(),
    completedAt: at(),
    results,
  });

  routes.get('/objects/:type/:id/associations/:to', (context) => {
    const record = findRecord(crm, typeParam(crm, context), context);
    const to = typeParam(crm, context, 'to');
    reportEmpty(crm, to, context);
    const start = Number(context.req.query('after') ?? 0) || 0;
    const end = start + (Number(context.req.query('limit') ?? PAGE_LENGTH) || PAGE_LENGTH);
    const all = associatedOf(record, to);
    const results = all
      .slice(start, end)
      .map((other) =>
        context.env.version === 'v3'
          ? { id: other.id, type: `${record.kind}_to_${other.kind}` }
          : { toObjectId: wireId(other.id), associationTypes: other.types },
      );
    const paging = end < all.length && { paging: { next: { after: String(end) } } };
    return context.json({ results, ...paging });
  });
  const pairOf = (context: CrmContext) => {
    const from = findRecord(crm, typeParam(crm, context), context);
    const name = { kind: typeParam(crm, context, 'to').kind, id: context.req.param('toId') ?? '' };
    const to = crm.get(name);
    if (!to) throw notFound(`${name.kind} with the id ${name.id}`);
    return { from, to };
  };
  routes.put('/objects/:type/:id/associations/default/:to/:toId', (context) => {
    const { from, to } = pairOf(context);
    associate(crm, from, to, []);
    const associationSpec = specOf(from.kind, to.kind);
    return context.json(complete([{ from: { id: from.id }, to: { id: to.id }, associationSpec }]));
  });
  routes.put('/objects/:type/:id/associations/:to/:toId', async (context) => {
    const { from, to } = pairOf(context);
    const body = await context.req.text();
    const labels = associate(crm, from, to, body === '' ? [] : Types.parse(JSON.parse(body)));
    return context.json(
      {
        fromObjectTypeId: crm.typeOf(from.kind)?.id,
        fromObjectId: wireId(from.id),
        toObjectTypeId: crm.typeOf(to.kind)?.id,
        toObjectId: wireId(to.id),
        labels,
      },
      201,
    );
  });
  // The last part is the type's id, or a name such as "contact_to_company".
  routes.put('/objects/:type/:id/associations/:to/:toId/:associationType', (context) => {
    const { from, to } = pairOf(context);
    const associationTypeId = Number(context.req.param('associationType'));
    associate(crm, from, to, Number.isNaN(associationTypeId) ? [] : [{ associationTypeId }]);
    return context.json({
      ...wire(from, at(), from.kind),
      ...associationsField(crm, from, [to.kind]),
    });
  });
  for (const path of [
    '/objects/:type/:id/associations/:to/:toId',
    '/objects/:type/:id/associations/:to/:toId/:associationType',
  ]) {
    routes.delete(path, (context) => {
      const record = findRecord(crm, typeParam(crm, context), context);
      const to = typeParam(crm, context, 'to');
      crm.dissociate(record, { kind: to.kind, id: context.req.param('toId') ?? '' });
      return context.body(null, 204);
    });
  }
  routes.get('/associations/:from/:to/labels', (context) => {
    const from = typeParam(crm, context, 'from');
    const to = typeParam(crm, context, 'to');
    return context.json({ results: labelsBetween(crm, from, to) });
  });
  routes.post('/associations/:from/:to/labels', async (context) => {
    const { label } = NewLabel.parse(await context.req.json());
    return context.json({ results: [crm.labelled(label)] });
  });
  routes.get('/associations/:from/:to/types', (context) => {
    const [from, to] = [typeParam(crm, context, 'from'), typeParam(crm, context, 'to')];
    const { typeId } = unlabelled(from.kind, to.kind);
    return context.json({ results: [{ id: String(typeId), name: `${from.kind}_to_${to.kind}` }] });
  });
  routes.post('/associations/:from/:to/batch/read', async (context) => {
    const from = typeParam(crm, context, 'from');
    const to = typeParam(crm, context, 'to');
    reportEmpty(crm, to, context);
    const { inputs } = Reads.parse(await context.req.json());
    const results = inputs.flatMap(({ id }) => {
      const found = associatedOf({ kind: from.kind, id }, to);
      if (found.length === 0) return [];
      return [
        {
          from: { id },
          to: found.map((other) =>
            context.env.version === 'v3'
              ? { id: other.id, type: `${from.kind}_to_${to.kind}` }
              : { toObjectId: wireId(other.id), associationTypes: other.types },
          ),
        },
      ];
    });
    return context.json(complete(results));
  });
  for (const path of ['create', 'associate/default']) {
    routes.post(`/associations/:from/:to/batch/${path}`, async (context) => {
      const from = typeParam(crm, context, 'from');
      const to = typeParam(crm, context, 'to');
      const { inputs } = Pairs.parse(await context.req.json());
      const results = inputs.map((pair) => {
        associate(
          crm,
          { kind: from.kind, id: pair.from.id },
          { kind: to.kind, id: pair.to.id },
          pair.types,
        );
        return { from: pair.from, to: pair.to, associationSpec: specOf(from.kind, to.kind) };
      });
      return context.json(complete(results), path === 'create' ? 201 : 200);
    });
  }
  routes.post('/associations/:from/:to/batch/archive', async (context) => {
    const from = typeParam(crm, context, 'from');
    const to = typeParam(crm, context, 'to');
    const { inputs } = Removals.parse(await context.req.json());
    for (const pair of inputs) {
      for (const { id } of pair.to) {
        crm.dissociate({ kind: from.kind, id: pair.from.id }, { kind: to.kind, id });
      }
    }
    return context.body(null, 204);
  });
  routes.post('/associations/:from/:to/batch/labels/archive', async (context) => {
    const from = typeParam(crm, context, 'from');
    const to = typeParam(crm, context, 'to');
    const { inputs } = Pairs.parse(await context.req.json());
    for (const pair of inputs) {
      for (const label of labelsOf(crm, from.kind, to.kind, pair.types)) {
        const other = { kind: to.kind, id: pair.to.id };
        crm.removeLabel({ kind: from.kind, id: pair.from.id }, other, label);
      }
    }
    return context.body(null, 204);
  });
  return routes;
}

/** HubSpot's default and highest number of associations on a page. */
const PAGE_LENGTH = 500;

/** The type without a label, in the format of requests. */
function specOf(from: Kind, to: Kind) {
  const { category, typeId } = unlabelled(from, to);
  return { associationCategory: category, associationTypeId: typeId };
}

function labelsOf(crm: Crm, from: Kind, to: Kind, types: z.infer<typeof Types>): string[] {
  return types.flatMap(({ associationTypeId }) =>
    associationTypeId === primary(from, to)?.typeId
      ? PRIMARY
      : (crm.labelOf(associationTypeId) ?? []),
  );
}

/** Associates two records. @returns the labels among the types */
function associate(crm: Crm, from: RecordName, to: RecordName, types: z.infer<typeof Types>) {
  const labels = labelsOf(crm, from.kind, to.kind, types);
  for (const label of labels) crm.associate(from, to, label);
  if (labels.length === 0) crm.associate(from, to);
  return labels;
}

/** HubSpot's v4 returns ids of records as numbers. */
function wireId(id: string): number | string {
  return Number.isSafeInteger(Number(id)) ? Number(id) : id;
}

function labelsBetween(crm: Crm, from: ObjectType, to: ObjectType) {
  const used = crm
    .all(from.kind)
    .flatMap((record) => crm.associated(record))
    .filter((other): other is AssociatedName => other.kind === to.kind)
    .flatMap(({ types }) => types);
  const main = primary(from.kind, to.kind);
  const all = [unlabelled(from.kind, to.kind), ...(main ? [main] : []), ...used];
  return [...new Map(all.map((type) => [`${type.typeId} ${type.label ?? ''}`, type])).values()];
}
