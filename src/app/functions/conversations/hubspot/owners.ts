import * as v from 'valibot';
import type { HubSpot } from './client.ts';
import { address, flag, id, label, optionalId, rows, text } from './wire/lenient-schemas.ts';
import { allRows, getPage, readPage } from './pages.ts';

const wireOwner = v.object({
  id,
  type: text,
  email: address,
  firstName: label,
  lastName: label,
  /** Absent on queues and on deactivated users. */
  userId: optionalId,
  archived: flag,
  teams: rows(v.object({ id, name: label, primary: flag })),
});
export type WireOwner = v.InferOutput<typeof wireOwner>;

/** Lists the owners: the only list of users that the app's scopes allow. */
export function listOwners(hubspot: HubSpot): Promise<WireOwner[]> {
  return allRows(20, async (after) =>
    readPage(
      wireOwner,
      await getPage(hubspot, hubspot.paths.owners, { query: { limit: 100, after } }),
    ),
  );
}
