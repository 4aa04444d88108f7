import { TICKET } from '../../../cards/contract/record.ts';
import type { RecordReference } from '../../../cards/contract/record.ts';
import type { ThreadFilter } from '../hubspot/threads.ts';

/** Lists of threads that HubSpot's API offers, each with a unique name. */
export type ThreadLists = [name: string, filter: ThreadFilter][];

/** The lists of a record: HubSpot lists a ticket's threads at once, and a contact's by status. */
export function listsOf({ objectTypeId, objectId }: RecordReference): ThreadLists {
  if (objectTypeId !== TICKET) return listsOfContact(objectId);
  return [[`ticket ${objectId}`, { associatedTicketId: objectId }]];
}

export function listsOfContact(contactId: string): ThreadLists {
  return (['OPEN', 'CLOSED'] as const).map((threadStatus) => [
    `contact ${contactId} ${threadStatus}`,
    { associatedContactId: contactId, threadStatus },
  ]);
}
