import type { SimulatorState } from '../../state/simulator-state.ts';
import type { Thread } from '../../store/thread.ts';

interface Options {
  /** Whether the ticket was requested. */
  readonly withTicket?: boolean;
  /** Requested properties. They only add to the default ones. */
  readonly properties?: readonly string[] | undefined;
}

const TEAM = 'TEAM-4711';

/** Under the variant `team-assignee`, threads belong to a team until somebody takes them. */
function assigneeOf({ store, variants }: SimulatorState, thread: Thread): string | undefined {
  if (thread.assignedTo !== undefined || !variants.has('team-assignee')) return thread.assignedTo;
  const wasAssigned = store.messagesOf(thread.id).some(({ wire }) => wire.type === 'ASSIGNMENT');
  return wasAssigned ? undefined : TEAM;
}

/** Converts a thread to HubSpot's format. */
export function wireThread(state: SimulatorState, thread: Thread, options: Options = {}): object {
  const { withTicket = false, properties = [] } = options;
  const { ticketId } = thread;
  const { merged, variants } = state;
  const hasInbox = !variants.has('inbox-id-on-request') || properties.includes('inboxId');
  return {
    ...thread,
    associatedContactId: merged.threadId('contacts', thread.associatedContactId),
    assignedTo: assigneeOf(state, thread),
    inboxId: hasInbox ? thread.inboxId : undefined,
    ticketId: undefined,
    archivedAt: undefined,
    ...(withTicket &&
      ticketId && {
        threadAssociations: { associatedTicketId: merged.threadId('tickets', ticketId) },
      }),
  };
}
