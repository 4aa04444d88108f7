import { TICKET } from '../../../cards/contract/record.ts';
import type { RecordReference } from '../../../cards/contract/record.ts';
import type { ThreadFilter } from '../hubspot/threads.ts';

/** Lists of threads as HubSpot can be asked for them, each under a name that is its own. */
export type ThreadLists = [name: string, filter: ThreadFilter][];

/** A record's threads: HubSpot lists a contact's only by status, a ticket's all at once. */
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
