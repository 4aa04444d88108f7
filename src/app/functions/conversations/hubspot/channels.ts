import * as v from 'valibot';
import type { HubSpot } from './client.ts';
import { id, label } from './wire/lenient-schemas.ts';
import { allRows, getPage, readPage } from './pages.ts';

const wireChannel = v.object({ id, name: label });
export type WireChannel = v.InferOutput<typeof wireChannel>;

export function listChannels(hubspot: HubSpot): Promise<WireChannel[]> {
  return allRows(10, async (after) =>
    readPage(
      wireChannel,
      await getPage(hubspot, hubspot.paths.channels, { query: { limit: 100, after } }),
    ),
  );
}
