import * as v from 'valibot';
import type { HubSpot } from './client.ts';
import { id, label, text } from './wire/lenient-schemas.ts';
import { allRows, getPage, readPage } from './pages.ts';

const wireInbox = v.object({ id, name: label, type: text });
export type WireInbox = v.InferOutput<typeof wireInbox>;

export function listInboxes(hubspot: HubSpot): Promise<WireInbox[]> {
  return allRows(10, async (after) =>
    readPage(
      wireInbox,
      await getPage(hubspot, hubspot.paths.inboxes, { query: { limit: 100, after } }),
    ),
  );
}
