import { z } from 'zod';

/** What the record page recorded; all times in milliseconds since it was opened. */
export const Report = z.object({
  /** When it was opened, in milliseconds since 1970. */
  openedAt: z.number(),
  /** When the card's worker was started. */
  startedAt: z.number(),
  /** When each target was painted, by name. */
  seen: z.record(z.string(), z.number()),
  /** When the agent last pressed something. */
  pressedAt: z.number(),
  /** When the card last changed. */
  changedAt: z.number(),
  /** A running call has no end. */
  calls: z.array(z.object({ action: z.string(), start: z.number(), end: z.number().optional() })),
  /** Messages between page and worker; a change updates the card's components. */
  workerMessages: z.object({ toWorker: z.number(), toPage: z.number(), changes: z.number() }),
});
export type Report = z.infer<typeof Report>;
