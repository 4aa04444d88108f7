import { z } from 'zod';
import { POINTS } from '../hubspot/extension-points.ts';
import { PROPERTY_TYPES } from '../hubspot/property-definitions.ts';

/** What the page loads before anything else. */
export const PageConfig = z.object({
  appName: z.string(),
  /** Number of successful builds so far: the page reloads after the next one. */
  builds: z.number(),
  extensions: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      point: z.enum(POINTS),
      kinds: z.array(z.string()),
      built: z.boolean(),
    }),
  ),
  /** The types of records, with the definitions of their properties, and their pipelines. */
  objectTypes: z.array(
    z.object({
      kind: z.string(),
      id: z.string(),
      plural: z.string(),
      names: z.array(z.string()).optional(),
      /** Missing for types that neither the project nor a request has defined. */
      schema: z
        .object({
          labels: z.object({ singular: z.string(), plural: z.string() }),
          primaryDisplayProperty: z.string(),
        })
        .optional(),
      properties: z.record(
        z.string(),
        z.object({
          label: z.string(),
          type: z.enum(PROPERTY_TYPES),
          options: z.record(z.string(), z.string()).optional(),
        }),
      ),
      pipelines: z.array(
        z.object({
          id: z.string(),
          stages: z.array(z.object({ id: z.string(), label: z.string() })),
        }),
      ),
    }),
  ),
  clockRuns: z.boolean(),
  /** URL of the real API; missing when the API is simulated. */
  liveApi: z.string().optional(),
  /** The value of `context.variables`. */
  variables: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});
export type PageConfig = z.infer<typeof PageConfig>;
