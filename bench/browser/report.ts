import { z } from 'zod';

/** What the record page noted about itself; all times in milliseconds since it was opened. */
export const Report = z.object({
  /** When it was opened, in milliseconds since 1970. */
  openedAt: z.number(),
  /** When the card's worker was started. */
  startedAt: z.number(),
  /** When each target was painted, by its name. */
  seen: z.record(z.string(), z.number()),
  /** When the agent pressed something last. */
  pressedAt: z.number(),
  /** When something of the card changed last. */
  changedAt: z.number(),
  /** One that is under way has no end. */
  calls: z.array(z.object({ action: z.string(), start: z.number(), end: z.number().optional() })),
  /** Messages between page and worker; a change tells the page of the card's components. */
  workerMessages: z.object({ toWorker: z.number(), toPage: z.number(), changes: z.number() }),
});
export type Report = z.infer<typeof Report>;
