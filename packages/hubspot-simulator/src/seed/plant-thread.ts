import { addMessage } from '../conversation/add-message.ts';
import { changeAssignee, changeInbox, changeStatus } from '../conversation/events.ts';
import { newMessageId } from '../conversation/moment.ts';
import type { Thread } from '../entities/thread.ts';
import type { World } from '../world.ts';
import { before } from './ago.ts';
import type { Line } from './lines.ts';
import type { SeedThread } from './seed.ts';
import { writeMessage, type Scene } from './write-message.ts';

interface Telling extends Scene {
  readonly world: World;
  readonly start: Date;
}

function plantLine(scene: Telling, thread: Thread, line: Line): void {
  const { store } = scene;
  const moment = {
    id: newMessageId(scene.world),
    at: before(scene.start, line.ago),
    by: line.kind === 'customer' ? `V-${thread.associatedContactId}` : line.by,
  };
  switch (line.kind) {
    case 'assigned':
      changeAssignee(store, thread, line.to, moment);
      return;
    case 'status':
      changeStatus(store, thread, line.to, moment);
      return;
    case 'inbox':
      changeInbox(store, thread, line.to, moment);
      return;
    default: {
      const { wire, original } = writeMessage(scene, line, moment);
      addMessage(store, wire, original);
    }
  }
}

/** Lets a thread happen line by line. */
export function plantThread(world: World, seed: SeedThread, start: Date, origin: string): void {
  const { store } = world;
  const account = store.channelAccounts.get(seed.account);
  const [first] = seed.lines;
  if (!account || !first) throw new Error(`Thread ${seed.id} needs a channel account and a line`);
  store.threads.put({
    id: seed.id,
    status: 'OPEN',
    inboxId: account.inboxId,
    associatedContactId: seed.with,
    ...(seed.ticket && { ticketId: seed.ticket }),
    createdAt: before(start, first.ago),
    originalChannelId: account.channelId,
    originalChannelAccountId: account.id,
    spam: seed.spam ?? false,
    archived: false,
  });
  for (const line of seed.lines) {
    const thread = store.threads.get(seed.id);
    if (thread) plantLine({ world, store, seed, start, origin }, thread, line);
  }
  const told = store.threads.get(seed.id);
  if (told && seed.archived) {
    store.threads.put({ ...told, archived: true, archivedAt: before(start, seed.archived) });
  }
}
