import type { ConversationsError } from './envelope.ts';
import type { Attachment } from './message.ts';
import type { ActorKind, Actors } from './people.ts';
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

/** What a row shows of a thread beyond its summary. */
export interface ThreadPreview {
  threadId: string;
  /** Absent on channels without subjects. */
  subject?: string;
  /** First words of the latest message or comment, as one line of text. */
  snippet: string;
  /** The name, or else the address, that the customer wrote under last; absent where that is not near the top. */
  customer?: string;
  /** The latest message, comments aside, did not reach the customer. */
  undelivered?: true;
  /** True when the customer wrote last, false when the team did; absent when the latest messages do not tell. */
  waiting?: boolean;
  /** Absent on a thread without messages. */
  latest?: {
    messageId: string;
    at?: string;
    senderName?: string;
    senderKind: ActorKind;
    comment: boolean;
    /** The first thing that came with it, where it has no words. */
    attachment?: Attachment;
  };
}

export interface ThreadPreviews {
  previews: ThreadPreview[];
  /** Who has these threads, when that was asked for; without a name where HubSpot tells none. */
  actors?: Actors;
  /** Threads whose preview could not be had; their rows stay usable. */
  failures: { threadId: string; error: ConversationsError }[];
}
