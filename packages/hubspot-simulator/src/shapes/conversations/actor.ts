import { z } from 'zod';
import { StandardError } from '../error.ts';
import { DateTime, Id } from '../primitives.ts';

const name = z.string().optional();
const email = z.string().optional();
const avatar = z.string().optional();

export const PublicActor = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('AGENT'), id: Id, name, email, avatar }),
  z.strictObject({ type: z.literal('BOT'), id: Id, name, avatar }),
  z.strictObject({ type: z.literal('INTEGRATOR'), id: Id, name: z.string(), avatar }),
  z.strictObject({ type: z.literal('SYSTEM'), id: Id }),
  z.strictObject({ type: z.literal('VISITOR'), id: Id, name, email, avatar }),
  z.strictObject({ type: z.literal('EMAIL'), id: Id, email: z.string() }),
  z.strictObject({ type: z.literal('LLM'), id: Id, name, avatar }),
]);

export type Actor = z.infer<typeof PublicActor>;

export const BatchInputString = z.object({ inputs: z.array(z.string()) });

export const ActorBatch = z.strictObject({
  status: z.enum(['CANCELED', 'COMPLETE', 'PENDING', 'PROCESSING']),
  results: z.array(PublicActor),
  numErrors: z.int32().optional(),
  errors: z.array(StandardError).optional(),
  requestedAt: DateTime.optional(),
  startedAt: DateTime,
  completedAt: DateTime,
  links: z.record(z.string(), z.string()).optional(),
});
