import type { Thread } from '../entities/thread.ts';
import type { WireMessage } from '../shapes/message.ts';
import type { Store } from '../store/store.ts';
import { addMessage } from './add-message.ts';
import { theSystem } from './author.ts';

export interface Moment {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  /** Actor id. HubSpot writes the event itself, and names who caused it. */
  readonly by: string;
}

const event = (thread: Thread, { id, at, by }: Moment) => ({
  id,
  conversationsThreadId: thread.id,
  createdAt: at,
  createdBy: by,
  client: theSystem.client,
  senders: [{ actorId: theSystem.actorId }],
  recipients: [],
  archived: false,
});

function record(store: Store, thread: Thread, happened: WireMessage): Thread {
  store.threads.put(thread);
  addMessage(store, happened);
  return thread;
}

/** Changes of a thread show among its messages; what changes nothing does not. */
export function changeStatus(
  store: Store,
  thread: Thread,
  status: Thread['status'],
  moment: Moment,
): Thread {
  if (thread.status === status) return thread;
  const closedAt = status === 'CLOSED' ? moment.at : undefined;
  return record(
    store,
    { ...thread, status, closedAt },
    { ...event(thread, moment), type: 'THREAD_STATUS_CHANGE', newStatus: status },
  );
}

/** @param to actor id; absent: nobody has the thread */
export function changeAssignee(
  store: Store,
  thread: Thread,
  to: string | undefined,
  moment: Moment,
): Thread {
  if (thread.assignedTo === to) return thread;
  return record(
    store,
    { ...thread, assignedTo: to },
    {
      ...event(thread, moment),
      type: 'ASSIGNMENT',
      ...(thread.assignedTo && { assignedFrom: thread.assignedTo }),
      ...(to && { assignedTo: to }),
    },
  );
}

export function changeInbox(store: Store, thread: Thread, to: string, moment: Moment): Thread {
  if (thread.inboxId === to) return thread;
  return record(
    store,
    { ...thread, inboxId: to },
    {
      ...event(thread, moment),
      type: 'THREAD_INBOX_CHANGE',
      fromInboxId: thread.inboxId,
      toInboxId: to,
    },
  );
}
