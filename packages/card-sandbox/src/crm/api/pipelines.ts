import { Hono } from 'hono';
import { z } from 'zod';
import type { Crm, Pipeline, Stage } from '../crm.ts';
import { notFound, typeParam, type CrmContext, type CrmEnv } from './responses.ts';

const StageInput = z.object({
  label: z.string(),
  metadata: z
    .record(
      z.string(),
      z.union([z.string(), z.number(), z.boolean()]).transform((value) => String(value)),
    )
    .default({}),
});
const PipelineInput = z.object({ label: z.string(), stages: z.array(StageInput).default([]) });

/** Ids of new pipelines and stages start here. */
const FIRST_ID = 1_000;

/** Serves pipelines and their stages: https://developers.hubspot.com/docs/api-reference/latest/crm/pipelines/guide */
export function pipelineRoutes(crm: Crm, at: () => string): Hono<CrmEnv> {
  const routes = new Hono<CrmEnv>();
  const pipelinesOf = (context: CrmContext) => crm.pipelines(typeParam(crm, context).kind);
  const setPipelines = (context: CrmContext, pipelines: Pipeline[]) =>
    crm.setPipelines(typeParam(crm, context).kind, pipelines);
  const pipelineOf = (context: CrmContext) => {
    const id = context.req.param('id') ?? '';
    const pipeline = pipelinesOf(context).find((one) => one.id === id);
    if (!pipeline) throw notFound(`pipeline "${id}"`);
    return pipeline;
  };
  const stageOf = (context: CrmContext) => {
    const id = context.req.param('stage') ?? '';
    const stage = pipelineOf(context).stages.find((one) => one.id === id);
    if (!stage) throw notFound(`stage "${id}"`);
    return stage;
  };
  /** Replaces a pipeline. @returns it in HubSpot's format */
  const replace = (context: CrmContext, changed: Pipeline) => {
    const all = pipelinesOf(context).map((one) => (one.id === changed.id ? changed : one));
    setPipelines(context, all);
    return wirePipelines(all, at()).find(({ id }) => id === changed.id);
  };
  /** Replaces the stages of a pipeline. @returns them in HubSpot's format */
  const replaceStages = (context: CrmContext, stages: Stage[]) =>
    replace(context, { ...pipelineOf(context), stages })?.stages ?? [];
  const nextId = (context: CrmContext) => {
    const pipelines = pipelinesOf(context);
    const all = [...pipelines, ...pipelines.flatMap(({ stages }) => stages)];
    return Math.max(FIRST_ID, ...all.map(({ id }) => Number(id) || 0)) + 1;
  };
  const newStages = (stages: z.infer<typeof StageInput>[], first: number): Stage[] =>
    stages.map((stage, place) => ({ id: String(first + place), ...stage }));

  routes.get('/pipelines/:type', (context) => {
    const pipelines = pipelinesOf(context);
    const { plural } = typeParam(crm, context);
    if (pipelines.length === 0) context.env.onNone(`pipelines of ${plural}`);
    return context.json({ results: wirePipelines(pipelines, at()) });
  });
  routes.post('/pipelines/:type', async (context) => {
    const { label, stages } = PipelineInput.parse(await context.req.json());
    const id = nextId(context);
    const added = { id: String(id), label, stages: newStages(stages, id + 1) };
    const all = [...pipelinesOf(context), added];
    setPipelines(context, all);
    return context.json(wirePipelines(all, at()).at(-1), 201);
  });
  routes.get('/pipelines/:type/:id', (context) => {
    const { id } = pipelineOf(context);
    return context.json(wirePipelines(pipelinesOf(context), at()).find((one) => one.id === id));
  });
  routes.put('/pipelines/:type/:id', async (context) => {
    const { label, stages } = PipelineInput.parse(await context.req.json());
    const { id } = pipelineOf(context);
    return context.json(
      replace(context, { id, label, stages: newStages(stages, nextId(context)) }),
    );
  });
  routes.patch('/pipelines/:type/:id', async (context) => {
    const { label } = PipelineInput.partial().parse(await context.req.json());
    const pipeline = pipelineOf(context);
    return context.json(replace(context, { ...pipeline, label: label ?? pipeline.label }));
  });
  routes.delete('/pipelines/:type/:id', (context) => {
    const { id } = pipelineOf(context);
    setPipelines(
      context,
      pipelinesOf(context).filter((one) => one.id !== id),
    );
    return context.body(null, 204);
  });

  routes.get('/pipelines/:type/:id/stages', (context) =>
    context.json({ results: wireStages(pipelineOf(context).stages, at()) }),
  );
  routes.post('/pipelines/:type/:id/stages', async (context) => {
    const [added] = newStages([StageInput.parse(await context.req.json())], nextId(context));
    const stages = [...pipelineOf(context).stages, ...(added ? [added] : [])];
    return context.json(replaceStages(context, stages).at(-1), 201);
  });
  routes.get('/pipelines/:type/:id/stages/:stage', (context) => {
    const { id } = stageOf(context);
    return context.json(wireStages(pipelineOf(context).stages, at()).find((one) => one.id === id));
  });
  routes.on(['PUT', 'PATCH'], '/pipelines/:type/:id/stages/:stage', async (context) => {
    const { label, metadata } = StageInput.partial().parse(await context.req.json());
    const stage = stageOf(context);
    const changed = {
      ...stage,
      label: label ?? stage.label,
      metadata: { ...stage.metadata, ...metadata },
    };
    const stages = pipelineOf(context).stages.map((one) => (one.id === stage.id ? changed : one));
    return context.json(replaceStages(context, stages).find(({ id }) => id === stage.id));
  });
  routes.delete('/pipelines/:type/:id/stages/:stage', (context) => {
    const { id } = stageOf(context);
    replaceStages(
      context,
      pipelineOf(context).stages.filter((one) => one.id !== id),
    );
    return context.body(null, 204);
  });
  return routes;
}

function wirePipelines(pipelines: Pipeline[], at: string) {
  return pipelines.map(({ id, label, stages }, displayOrder) => ({
    id,
    label,
    displayOrder,
    ...dates(at),
    stages: wireStages(stages, at),
  }));
}

function wireStages(stages: Stage[], at: string) {
  return stages.map((stage, displayOrder) => ({
    writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
    ...stage,
    displayOrder,
    ...dates(at),
  }));
}

function dates(at: string) {
  return { createdAt: at, updatedAt: at, archived: false };
}
