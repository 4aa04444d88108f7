import * as z from 'zod/mini';
import type { HubSpot } from './client.ts';
import { NotFound, Rejected } from './transport/api-errors.ts';
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
  const read = await Promise.all(batches.map((batch) => readBatch(hubspot, batch)));
  return read.flat();
}

/** Where one id makes HubSpot refuse a whole batch, its halves are read. */
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
