import type { SimulatorState } from '../state/simulator-state.ts';
import { storeMessage } from './add-message.ts';
import { deleteExpiredThreads } from './archived-threads.ts';

/** Applies changes that are due by the clock: delayed messages and expired threads. */
export function catchUp({ store, clock, delayedMessages: arrivals }: SimulatorState): void {
  const now = clock.now();
  deleteExpiredThreads(store, now);
  for (const message of arrivals.due(now)) storeMessage(store, message);
}
