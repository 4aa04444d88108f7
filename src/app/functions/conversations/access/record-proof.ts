import { isObject } from '../hubspot/wire/lenient-schemas.ts';
import { ActionError } from '../request/action-error.ts';
import type { Call } from '../request/call.ts';
import { recordIds } from './record-ids.ts';

/**
 * The id of the record that HubSpot confirms. A card names its record itself, but HubSpot resolves `propertiesToSend` on
 * its side.
 *
 * @returns undefined if HubSpot sends none.
 */
export function readConfirmedId(propertiesToSend: unknown): string | undefined {
  if (!isObject(propertiesToSend)) return undefined;
  const { hs_object_id: sent } = propertiesToSend;
  const value = isObject(sent) ? sent['value'] : sent;
  if (value === undefined || value === null) return undefined;
  // Anything other than an id differs from every record.
  return (typeof value === 'string' ? value : JSON.stringify(value)).trim() || undefined;
}

/**
 * Compares the record that the card names with the one that HubSpot confirms. They may differ after a merge.
 *
 * @throws ActionError `REJECTED` with the reason `RECORD_DIFFERS`, or `RECORD_UNPROVEN` if the team requires a
 *   confirmation.
 */
export async function checkRecord(call: Call, confirmedId: string | undefined): Promise<void> {
  const { record, settings } = call;
  if (confirmedId === undefined) {
    if (settings.requireRecordProof) throw rejected('RECORD_UNPROVEN');
    return;
  }
  if (confirmedId === record.objectId) return;
  if (!(await recordIds(call)).includes(confirmedId)) throw rejected('RECORD_DIFFERS');
}

/**
 * Rejects a record that does not exist: a visitor who is no contact has an id and threads as well. A confirmed record
 * needs no call.
 *
 * @throws ActionError `NOT_LINKED`. HubSpotError if HubSpot does not respond.
 */
export async function rejectUnknownRecord(call: Call): Promise<void> {
  if (call.isRecordConfirmed) return;
  if ((await recordIds(call)).length === 0) throw new ActionError('NOT_LINKED');
}

function rejected(reason: 'RECORD_DIFFERS' | 'RECORD_UNPROVEN'): ActionError {
  return new ActionError('REJECTED', { reason });
}
