// What the baseline's function answers and its card shows: HubSpot's own fields, and the names added to them.

/** No interface: HubSpot's type for a function's parameters takes none. */
export type RecordReference = { objectTypeId: string; objectId: string };

export interface Thread {
  id: string;
  status: 'OPEN' | 'CLOSED';
  originalChannelId: string;
  assignedTo?: string;
  assigneeName?: string;
  createdAt: string;
  latestMessageTimestamp?: string;
}

export interface Participant {
  actorId?: string;
  name?: string;
  deliveryIdentifier?: { type: string; value: string };
}

export interface Message {
  id: string;
  type: string;
  createdAt: string;
  createdBy: string;
  authorName?: string;
  direction?: 'INCOMING' | 'OUTGOING';
  text?: string;
  subject?: string;
  channelId?: string;
  channelAccountId?: string;
  senders?: Participant[];
}

export interface Preview {
  subject?: string;
  snippet: string;
  senderName?: string;
}

export interface Conversation {
  thread: Thread;
  /** Newest first. */
  messages: Message[];
}

export interface Agent {
  actorId: string;
  name: string;
}

export type Answer<Data> = { ok: true; data: Data } | { ok: false; message: string };
