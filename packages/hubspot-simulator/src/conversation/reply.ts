import { fullName, type User } from '../entities/people.ts';
import type { Thread } from '../entities/thread.ts';
import { newMessageId } from './moment.ts';
import type { ConversationsMessage } from '../shapes/message.ts';
import type { World } from '../world.ts';
import { findActor } from './actors.ts';
import { addMessage } from './add-message.ts';
import { theSystem } from './author.ts';
import { changeAssignee, changeStatus } from './events.ts';

function latest(world: World, thread: Thread, direction?: ConversationsMessage['direction']) {
  return world.store
    .messagesOf(thread.id)
    .map(({ wire }) => wire)
    .findLast(
      (wire): wire is ConversationsMessage =>
        wire.type === 'MESSAGE' && (direction === undefined || wire.direction === direction),
    );
}

/** What every reply on the thread's present channel has. */
function reply(world: World, thread: Thread, text: string) {
  const before = latest(world, thread);
  return {
    id: newMessageId(world),
    conversationsThreadId: thread.id,
    createdAt: world.clock.now().toISOString(),
    archived: false,
    type: 'MESSAGE' as const,
    text,
    ...(before?.subject && { subject: before.subject }),
    attachments: [],
    channelId: before?.channelId ?? thread.originalChannelId,
    channelAccountId: before?.channelAccountId ?? thread.originalChannelAccountId,
    truncationStatus: 'NOT_TRUNCATED' as const,
  };
}

/** The customer writes again. A closed thread opens. */
export function customerReplies(world: World, thread: Thread, text: string): ConversationsMessage {
  const earlier = latest(world, thread, 'INCOMING');
  const actorId = earlier?.senders[0]?.actorId ?? `V-${thread.associatedContactId}`;
  const actor = findActor(world.store, actorId);
  const name = actor && 'name' in actor ? actor.name : undefined;
  const sender = earlier?.senders[0] ?? { actorId, ...(name && { name }) };
  const wire: ConversationsMessage = {
    ...reply(world, thread, text),
    createdBy: actorId,
    client: { clientType: 'UNKNOWN' },
    senders: [sender],
    recipients: earlier?.recipients ?? [],
    direction: 'INCOMING',
    status: { statusType: 'RECEIVED' },
  };
  const at = wire.createdAt;
  addMessage(world.store, wire);
  const reached = world.store.threads.get(thread.id) ?? thread;
  changeStatus(world.store, reached, 'OPEN', {
    id: newMessageId(world),
    at,
    by: theSystem.actorId,
  });
  return wire;
}

/** A colleague answers in HubSpot's inbox, which gives them a thread that nobody has. */
export function colleagueReplies(
  world: World,
  thread: Thread,
  user: User,
  text: string,
): ConversationsMessage {
  const actorId = `A-${user.id}`;
  const to = latest(world, thread, 'INCOMING')?.senders[0];
  const field = { recipientField: 'TO' };
  const wire: ConversationsMessage = {
    ...reply(world, thread, text),
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
  addMessage(world.store, wire);
  const reached = world.store.threads.get(thread.id) ?? thread;
  if (!reached.assignedTo) {
    const moment = { id: newMessageId(world), at: wire.createdAt, by: actorId };
    changeAssignee(world.store, reached, actorId, moment);
  }
  return wire;
}
