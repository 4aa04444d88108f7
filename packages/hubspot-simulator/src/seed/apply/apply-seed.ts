import type { SimulatorState } from '../../state/simulator-state.ts';
import { after, before } from '../format/ago.ts';
import { applyThread } from './apply-thread.ts';
import type { Seed } from '../format/seed.ts';

/** Age of the account. */
const FOUNDED = '120w';

const REPLY_DUE = 'hs_time_to_next_response_sla_at';

/** Fills an empty store. @param origin the simulator's origin, for file URLs */
export function applySeed(state: SimulatorState, seed: Seed, origin: string): void {
  const { store, clock } = state;
  const start = clock.now();
  const createdAt = before(start, FOUNDED);
  const founded = { createdAt, archived: false };

  for (const { expired, ...token } of seed.tokens) {
    store.tokens.put({ ...token, ...(expired && { expiresAt: before(start, expired) }) });
  }
  for (const inbox of seed.inboxes) {
    store.inboxes.put({ ...inbox, ...founded, updatedAt: createdAt });
  }
  for (const channel of seed.channels) store.channels.put(channel);
  for (const account of seed.channelAccounts) store.channelAccounts.put({ ...account, ...founded });
  for (const user of seed.users) store.users.put(user);
  for (const owner of seed.owners) {
    store.owners.put({ ...founded, updatedAt: createdAt, ...owner });
  }
  for (const actor of seed.otherActors) store.otherActors.put(actor);
  for (const contact of seed.contacts) store.contacts.put(contact);
  for (const visitor of seed.visitors) store.visitors.put(visitor);
  for (const { created, replyDueIn, replyDueSince, ...ticket } of seed.tickets) {
    const dueAt = replyDueIn
      ? after(start, replyDueIn)
      : replyDueSince && before(start, replyDueSince);
    store.tickets.put({
      ...ticket,
      createdAt: before(start, created),
      properties: { ...ticket.properties, ...(dueAt && { [REPLY_DUE]: dueAt }) },
    });
  }
  for (const file of seed.files) store.files.put(file);
  for (const address of seed.bouncing) store.bouncing.add(address);
  store.merges = seed.merges ?? [];
  for (const thread of seed.threads) applyThread(state, thread, start, origin);
}
