import { addMessage } from '../../messaging/add-message.ts';
import { changeAssignee, changeInbox, changeStatus } from '../../messaging/events.ts';
import { newMessageId } from '../../messaging/event-stamp.ts';
import type { Thread } from '../../store/thread.ts';
import type { SimulatorState } from '../../state/simulator-state.ts';
import { before } from '../format/ago.ts';
import type { Line } from '../format/lines.ts';
import type { SeedThread } from '../format/seed.ts';
import { writeMessage, type SeedContext } from './write-message.ts';

interface ThreadContext extends SeedContext {
  readonly state: SimulatorState;
  readonly start: Date;
}

function authorOf(thread: Thread, line: Line): string {
  if (line.kind !== 'customer') return line.by;
  return line.fromAddress ? `E-${line.fromAddress}` : `V-${thread.associatedContactId}`;
}

function applyLine(context: ThreadContext, thread: Thread, line: Line): void {
  const { store } = context;
  const stamp = {
    id: newMessageId(context.state),
    at: before(context.start, line.ago),
    by: authorOf(thread, line),
  };
  switch (line.kind) {
    case 'assigned':
      changeAssignee(store, thread, line.to, stamp);
      return;
    case 'status':
      changeStatus(store, thread, line.to, stamp);
      return;
    case 'inbox':
      changeInbox(store, thread, line.to, stamp);
      return;
    default: {
      const { wire, original } = writeMessage(context, line, stamp);
      addMessage(store, wire, original);
    }
  }
}

/** Creates a thread by applying its lines in order. */
export function applyThread(
  state: SimulatorState,
  seed: SeedThread,
  start: Date,
  origin: string,
): void {
  const { store } = state;
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
    if (thread) applyLine({ state, store, seed, start, origin }, thread, line);
  }
  const thread = store.threads.get(seed.id);
  if (thread && seed.archived) {
    store.threads.put({ ...thread, archived: true, archivedAt: before(start, seed.archived) });
  }
}
