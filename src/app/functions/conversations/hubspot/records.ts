import * as v from 'valibot';
import type { HubSpot } from './client.ts';
import { Unavailable } from './transport/api-errors.ts';
import { id } from './wire/lenient-schemas.ts';

const wireRecord = v.object({ id, properties: v.fallback(v.record(v.string(), v.unknown()), {}) });

/**
 * Every id of a record: its current one, and those of the records that were merged into it. HubSpot also finds a merged
 * record by its old id.
 *
 * https://developers.hubspot.com/docs/api-reference/crm-objects-v3/guide
 */
export async function readRecordIds(
  hubspot: HubSpot,
  type: 'contacts' | 'tickets',
  recordId: string,
): Promise<string[]> {
  const query = { properties: 'hs_merged_object_ids' };
  const body = await hubspot.get(hubspot.paths.record(type, recordId), { query });
  const record = v.safeParse(wireRecord, body);
  if (!record.success) throw new Unavailable();
  // A text with one or several ids, a number, or a list.
  const merged = JSON.stringify([record.output.properties['hs_merged_object_ids']]).split(/\D+/);
  return [...new Set([recordId, record.output.id, ...merged])].filter(Boolean);
}
