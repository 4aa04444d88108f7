import * as v from 'valibot';
import type { HubSpot } from './client.ts';
import { Unavailable } from './transport/api-errors.ts';
import { id, isObject } from './wire/lenient-schemas.ts';

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
  const merged = mergedIds(record.output.properties['hs_merged_object_ids']);
  return [...new Set([recordId, record.output.id, ...merged])];
}

/** HubSpot may add the time of the merge to an id: `101:1530000000000`. More than 19 digits are no id. */
const MERGED_ID = /^([1-9]\d{0,18})(?:\.0+|:\d+)?$/;

/** Reads a text with one or several ids, a number, or a list. Whatever else is there could name somebody else's record. */
function mergedIds(value: unknown): string[] {
  const texts = [value]
    .flat()
    .map((item) => (isObject(item) ? (item['value'] ?? item['id']) : item));
  return texts
    .filter((text) => typeof text === 'string' || typeof text === 'number')
    .flatMap((text) => String(text).split(/[^\w:.-]+/))
    .flatMap((part) => MERGED_ID.exec(part)?.[1] ?? []);
}
