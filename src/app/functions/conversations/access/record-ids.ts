import { CONTACT } from '../../../cards/contract/record.ts';
import { MissingScope, NotFound, PathMissing, Rejected } from '../hubspot/transport/api-errors.ts';
import { readRecordIds } from '../hubspot/records.ts';
import type { Call } from '../request/call.ts';

/**
 * Every id under which threads may name the record that the card stands on. A warm instance asks once in ten minutes.
 * Where HubSpot does not show the record, its own id is all there is. Empty if HubSpot has no such record.
 */
export function recordIds(call: Call): Promise<string[]> {
  const { objectTypeId, objectId } = call.record;
  return call.cache.recordIds.getOrLoad(`${objectTypeId}/${objectId}`, async () => {
    try {
      const type = objectTypeId === CONTACT ? 'contacts' : 'tickets';
      return await readRecordIds(call.hubspot, type, objectId);
    } catch (error) {
      if (error instanceof NotFound) return [];
      if (REFUSALS.some((kind) => error instanceof kind)) return [objectId];
      throw error;
    }
  });
}

const REFUSALS = [MissingScope, PathMissing, Rejected] as const;
