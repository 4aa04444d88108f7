import * as z from 'zod/mini';
import type { HubSpot } from './client.ts';
import { id, text } from './transport/lenient-schemas.ts';
import { readPage } from './pages.ts';

/** HubSpot documents no limit for this batch; 100 is what its others take. */
const ACTORS_PER_BATCH = 100;

const wireActor = z.object({
  id,
  type: z.catch(z.string(), 'UNKNOWN'),
  name: text,
  email: text,
});

export type WireActor = z.infer<typeof wireActor>;

/** Those actors that HubSpot knows; it leaves out the others without failing. */
export async function readActors(hubspot: HubSpot, actorIds: string[]): Promise<WireActor[]> {
  const batches = Array.from(
    { length: Math.ceil(actorIds.length / ACTORS_PER_BATCH) },
    (_, index) => actorIds.slice(index * ACTORS_PER_BATCH, (index + 1) * ACTORS_PER_BATCH),
  );
  const answers = await Promise.all(
    batches.map((inputs) => hubspot.batchRead(hubspot.paths.actors, { inputs })),
  );
  return answers.flatMap((answer) => readPage(wireActor, answer).rows);
}
