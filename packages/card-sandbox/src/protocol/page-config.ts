import { z } from 'zod';
import { POINTS } from '../hubspot/extension-points.ts';
import { KINDS } from '../hubspot/object-types.ts';

/** What the page loads before anything else. */
export const PageConfig = z.object({
  appName: z.string(),
  extensions: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      point: z.enum(POINTS),
      kinds: z.array(z.enum(KINDS)),
      built: z.boolean(),
    }),
  ),
  clockRuns: z.boolean(),
  /** URL of the real API; missing when the API is simulated. */
  liveApi: z.string().optional(),
  /** The value of `context.variables`. */
  variables: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});
export type PageConfig = z.infer<typeof PageConfig>;
