import type { Actors } from './people.ts';
import type { Reason } from './reason.ts';

export type ThreadStatus = 'OPEN' | 'CLOSED';

/** A thread without its messages. Times are ISO 8601 in UTC, as HubSpot sends them. */
export interface ThreadSummary {
  id: string;
  status: ThreadStatus;
  /** The channel on which the thread began; later messages may use another. */
  channelId: string;
  inboxId?: string;
  /** Actor id; absent when nobody is assigned. */
  assignedTo?: string;
  /** A contact id, or the id of a visitor who is not a contact yet. */
  contactId?: string;
  ticketId?: string;
  createdAt?: string;
  latestMessageAt?: string;
  latestReceivedAt?: string;
  latestSentAt?: string;
  archived: boolean;
  spam: boolean;
  /** HubSpot has no call that archives the thread without deleting it. */
  cannotArchive?: true;
}

export interface Inbox {
  name: string;
  type: 'INBOX' | 'HELP_DESK';
}

/** Names by id. A missing key means that the name is unknown. */
export interface Names {
  actors: Actors;
  /** Channels that the account added; HubSpot's own are named by the card. */
  channels: Record<string, string>;
  inboxes: Record<string, Inbox>;
}

export interface ThreadList {
  /** Newest activity first. */
  threads: ThreadSummary[];
  /** An assignee whose name would have cost another call is missing, and comes with the previews. */
  names: Names;
  /** Cursor for the rest, when a record has more threads than the limit. */
  after?: string;
  /** Why the list is incomplete; absent when it is complete. */
  incomplete?: Reason[];
}
