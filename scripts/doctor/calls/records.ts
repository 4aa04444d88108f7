import { CONTACT, TICKET } from '../../../src/app/cards/contract/record.ts';
import type { RecordReference } from '../../../src/app/cards/contract/record.ts';
import type { WireThread } from '../../../src/app/functions/conversations/hubspot/threads.ts';

/** The requested record, or a contact and a ticket with one of these threads. */
export function recordsToTry(
  record: RecordReference | undefined,
  threads: WireThread[],
): RecordReference[] {
  if (record) return [record];
  const records: RecordReference[] = [];
  const contactId = firstOf(threads, (thread) => thread.associatedContactId);
  const ticketId = firstOf(threads, ticketOf);
  if (contactId !== undefined) records.push({ objectTypeId: CONTACT, objectId: contactId });
  if (ticketId !== undefined) records.push({ objectTypeId: TICKET, objectId: ticketId });
  return records;
}

/** The requested ticket, or one with one of these threads. */
export function ticketToTry(
  record: RecordReference | undefined,
  threads: WireThread[],
): string | undefined {
  return record?.objectTypeId === TICKET ? record.objectId : firstOf(threads, ticketOf);
}

function ticketOf({ threadAssociations }: WireThread): string | undefined {
  return threadAssociations?.associatedTicketId;
}

function firstOf(
  threads: WireThread[],
  read: (thread: WireThread) => string | undefined,
): string | undefined {
  return threads.map(read).find((id) => id !== undefined);
}
