import { z } from 'zod';

/** A function call on a real account that waits for the user's confirmation. */
export const PendingWrite = z.object({
  id: z.number(),
  /** The function's action, or its name. */
  action: z.string(),
  threadId: z.string().optional(),
  /** The text to send. */
  text: z.string().optional(),
});
export type PendingWrite = z.infer<typeof PendingWrite>;
