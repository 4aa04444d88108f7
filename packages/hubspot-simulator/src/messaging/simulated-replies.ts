import { fullName, type User } from '../store/people.ts';
import type { Thread } from '../store/thread.ts';
import { newMessageId } from './event-stamp.ts';
import type { ConversationsMessage } from '../shapes/conversations/message.ts';
import type { SimulatorState } from '../state/simulator-state.ts';
import { findActor } from './actors.ts';
import { addMessage } from './add-message.ts';
import { systemAuthor } from './author.ts';
import { changeAssignee, changeStatus } from './events.ts';

function latest(
  state: SimulatorState,
  thread: Thread,
  direction?: ConversationsMessage['direction'],
) {
  return state.store
    .messagesOf(thread.id)
    .map(({ wire }) => wire)
    .findLast(
      (wire): wire is ConversationsMessage =>
        wire.type === 'MESSAGE' && (direction === undefined || wire.direction === direction),
    );
}

/** Common fields of a reply on the thread's current channel. */
function reply(state: SimulatorState, thread: Thread, text: string) {
  const previous = latest(state, thread);
  return {
    id: newMessageId(state),
    conversationsThreadId: thread.id,
    createdAt: state.clock.now().toISOString(),
    archived: false,
    type: 'MESSAGE' as const,
    text,
    ...(previous?.subject && { subject: previous.subject }),
    attachments: [],
    channelId: previous?.channelId ?? thread.originalChannelId,
    channelAccountId: previous?.channelAccountId ?? thread.originalChannelAccountId,
    truncationStatus: 'NOT_TRUNCATED' as const,
  };
}

/** Adds a customer's message. Reopens a closed thread. */
export function addCustomerReply(
  state: SimulatorState,
  thread: Thread,
  text: string,
): ConversationsMessage {
  const earlier = latest(state, thread, 'INCOMING');
  const actorId = earlier?.senders[0]?.actorId ?? `V-${thread.associatedContactId}`;
  const actor = findActor(state.store, actorId);
  const name = actor && 'name' in actor ? actor.name : undefined;
  const sender = earlier?.senders[0] ?? { actorId, ...(name && { name }) };
  const wire: ConversationsMessage = {
    ...reply(state, thread, text),
    createdBy: actorId,
    client: { clientType: 'UNKNOWN' },
    senders: [sender],
    recipients: earlier?.recipients ?? [],
    direction: 'INCOMING',
    status: { statusType: 'RECEIVED' },
  };
  const at = wire.createdAt;
  addMessage(state.store, wire);
  const updated = state.store.threads.get(thread.id) ?? thread;
  changeStatus(state.store, updated, 'OPEN', {
    id: newMessageId(state),
    at,
    by: systemAuthor.actorId,
  });
  return wire;
}

/** Adds a reply written in HubSpot's inbox. An unassigned thread is assigned to its author. */
export function addColleagueReply(
  state: SimulatorState,
  thread: Thread,
  user: User,
  text: string,
): ConversationsMessage {
  const actorId = `A-${user.id}`;
  const to = latest(state, thread, 'INCOMING')?.senders[0];
  const field = { recipientField: 'TO' };
  const wire: ConversationsMessage = {
    ...reply(state, thread, text),
    createdBy: actorId,
    client: { clientType: 'HUBSPOT' },
    senders: [{ actorId, name: fullName(user) }],
    recipients: to?.deliveryIdentifier
      ? [
          {
            ...(to.actorId && { actorId: to.actorId }),
            ...(to.name && { name: to.name }),
            ...field,
            deliveryIdentifier: to.deliveryIdentifier,
          },
        ]
      : [],
    direction: 'OUTGOING',
    status: { statusType: 'SENT' },
  };
  addMessage(state.store, wire);
  const updated = state.store.threads.get(thread.id) ?? thread;
  if (!updated.assignedTo) {
    const stamp = { id: newMessageId(state), at: wire.createdAt, by: actorId };
    changeAssignee(state.store, updated, actorId, stamp);
  }
  return wire;
}
