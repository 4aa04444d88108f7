import { z } from 'zod';

/** The form of every response of the function. */
export const Envelope = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), data: z.looseObject({}), budget: z.object({}) }),
  z.strictObject({
    ok: z.literal(false),
    error: z.object({ code: z.string().regex(/^[A-Z_]+$/) }),
    budget: z.object({}),
  }),
]);
