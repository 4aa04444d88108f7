import type { ConversationsError } from './envelope.ts';
import type { Attachment } from './message.ts';
import type { ActorKind } from './actor-kind.ts';
import type { Actors } from './people.ts';

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
