import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Crm } from '../crm.ts';
import { associationRoutes } from './associations.ts';
import { batchRoutes } from './batch.ts';
import { objectRoutes } from './objects.ts';
import { readCrmPath } from './paths.ts';
import { pipelineRoutes } from './pipelines.ts';
import { propertyRoutes } from './properties.ts';
import type { CrmEnv } from './responses.ts';
import { schemaRoutes } from './schemas.ts';

/** The simulator has these: users, and the threads of a ticket. */
const SIMULATED = /^\/objects\/(users|0-115)\b|\/associations\/conversations?\b/;

/**
 * Responds to a call of HubSpot's CRM API, in any version, from the account's records.
 *
 * @param onNone Called with what the request reads and the account has none of, such as a type without records.
 * @returns undefined for what the CRM API of the sandbox does not have
 */
export type CrmApi = (
  url: URL,
  init: RequestInit,
  onNone: (what: string) => void,
) => Promise<Response | undefined>;

/** @param at Returns the current time as ISO 8601. */
export function crmApi(crm: Crm, at: () => string): CrmApi {
  const app = new Hono<CrmEnv>();
  // Batch paths come first: they look like a record whose id is "batch".
  const recordRoutes = [batchRoutes, associationRoutes, objectRoutes];
  for (const routes of [...recordRoutes, propertyRoutes, pipelineRoutes, schemaRoutes]) {
    app.route('/', routes(crm, at));
  }
  app.onError((error, context) => {
    const status = error instanceof HTTPException ? error.status : 400;
    const message = error instanceof z.ZodError ? z.prettifyError(error) : error.message;
    const category = status === 404 ? 'OBJECT_NOT_FOUND' : 'VALIDATION_ERROR';
    return context.json({ status: 'error', message, category }, status);
  });
  app.notFound((context) => context.body(null, 404));
  return async ({ pathname, search }, init, onNone) => {
    const known = readCrmPath(pathname);
    if (!known || SIMULATED.test(known.path)) return undefined;
    const { path, version } = known;
    const response = await app.request(`${path}${search}`, init, { version, onNone });
    return response.status === 404 && !response.body ? undefined : response;
  };
}
