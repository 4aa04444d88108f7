import type { Actors } from './people.ts';
import type { Reason } from './reason.ts';

export type ThreadStatus = 'OPEN' | 'CLOSED';

/** A thread without its messages. Times are ISO 8601 in UTC, as HubSpot sends them. */
export interface ThreadSummary {
  id: string;
  status: ThreadStatus;
  /** The channel the thread began on; its messages may have moved since. */
  channelId: string;
  inboxId?: string;
  /** Actor id; absent when nobody has the thread. */
  assignedTo?: string;
  /** A contact id, or the id of a visitor who is no contact yet. */
  contactId?: string;
  ticketId?: string;
  createdAt?: string;
  closedAt?: string;
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

/** Names behind the ids of an answer, by id. A missing key means that the name could not be learned. */
export interface Names {
  actors: Actors;
  channels: Record<string, string>;
  inboxes: Record<string, Inbox>;
}

export interface ThreadList {
  /** Newest activity first. */
  threads: ThreadSummary[];
  /** An assignee whose name would have taken a call more is missing: it comes with the previews. */
  names: Names;
  /** Asks for the rest when a record has more than the limit. */
  after?: string;
  /** Present when HubSpot did not list everything: why, in plain words. */
  incomplete?: string;
  /** The same, for the card to say in the agent's language. */
  whyIncomplete?: Reason[];
}
