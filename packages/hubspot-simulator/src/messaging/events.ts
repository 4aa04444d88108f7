import type { Thread } from '../store/thread.ts';
import type { WireMessage } from '../shapes/conversations/message.ts';
import type { Store } from '../store/store.ts';
import { addMessage } from './add-message.ts';
import { systemAuthor } from './author.ts';

export interface EventStamp {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  /** Actor id of whoever caused the event. */
  readonly by: string;
}

const eventFields = (thread: Thread, { id, at, by }: EventStamp) => ({
  id,
  conversationsThreadId: thread.id,
  createdAt: at,
  createdBy: by,
  client: systemAuthor.client,
  senders: [{ actorId: systemAuthor.actorId }],
  recipients: [],
  archived: false,
});

function record(store: Store, thread: Thread, event: WireMessage): Thread {
  store.threads.put(thread);
  addMessage(store, event);
  return thread;
}

/** Changes a thread's status and adds an event to its messages. Does nothing if it is unchanged. */
export function changeStatus(
  store: Store,
  thread: Thread,
  status: Thread['status'],
  stamp: EventStamp,
): Thread {
  if (thread.status === status) return thread;
  const closedAt = status === 'CLOSED' ? stamp.at : undefined;
  return record(
    store,
    { ...thread, status, closedAt },
    { ...eventFields(thread, stamp), type: 'THREAD_STATUS_CHANGE', newStatus: status },
  );
}

/** Assigns a thread and adds an event. @param to actor id, or undefined to unassign */
export function changeAssignee(
  store: Store,
  thread: Thread,
  to: string | undefined,
  stamp: EventStamp,
): Thread {
  if (thread.assignedTo === to) return thread;
  return record(
    store,
    { ...thread, assignedTo: to },
    {
      ...eventFields(thread, stamp),
      type: 'ASSIGNMENT',
      ...(thread.assignedTo && { assignedFrom: thread.assignedTo }),
      ...(to && { assignedTo: to }),
    },
  );
}

export function changeInbox(store: Store, thread: Thread, to: string, stamp: EventStamp): Thread {
  if (thread.inboxId === to) return thread;
  return record(
    store,
    { ...thread, inboxId: to },
    {
      ...eventFields(thread, stamp),
      type: 'THREAD_INBOX_CHANGE',
      fromInboxId: thread.inboxId,
      toInboxId: to,
    },
  );
}
