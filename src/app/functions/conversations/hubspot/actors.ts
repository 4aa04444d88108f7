import * as v from 'valibot';
import type { HubSpot } from './client.ts';
import { NotFound, Rejected } from './transport/api-errors.ts';
import { address, id, label } from './wire/lenient-schemas.ts';
import { readPage } from './pages.ts';

/** HubSpot documents no limit for this batch. Its other batches take 100. */
const ACTORS_PER_BATCH = 100;

const wireActor = v.object({
  id,
  type: v.fallback(v.string(), 'UNKNOWN'),
  name: label,
  email: address,
});

export type WireActor = v.InferOutput<typeof wireActor>;

/** Reads actors by id. HubSpot leaves out unknown ones. */
export async function readActors(hubspot: HubSpot, actorIds: string[]): Promise<WireActor[]> {
  const batches = Array.from(
    { length: Math.ceil(actorIds.length / ACTORS_PER_BATCH) },
    (_, index) => actorIds.slice(index * ACTORS_PER_BATCH, (index + 1) * ACTORS_PER_BATCH),
  );
  const results = await Promise.all(batches.map((batch) => readBatch(hubspot, batch)));
  return results.flat();
}

/** If HubSpot refuses a batch because of one id, reads its halves. */
async function readBatch(hubspot: HubSpot, inputs: string[]): Promise<WireActor[]> {
  try {
    const response = await hubspot.batchRead(hubspot.paths.actors, { inputs });
    return readPage(wireActor, response).rows;
  } catch (error) {
    if (!(error instanceof Rejected || error instanceof NotFound)) throw error;
    if (inputs.length < 2) return [];
    const half = Math.ceil(inputs.length / 2);
    const halves = [inputs.slice(0, half), inputs.slice(half)];
    return (await Promise.all(halves.map((ids) => readBatch(hubspot, ids)))).flat();
  }
}
