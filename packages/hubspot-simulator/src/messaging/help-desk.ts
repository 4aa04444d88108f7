import type { SimulatorState } from '../state/simulator-state.ts';

/** Whether a thread is in a help desk inbox. */
export function isHelpDesk({ store }: SimulatorState, threadId: string): boolean {
  const thread = store.threads.get(threadId);
  return thread !== undefined && store.inboxes.get(thread.inboxId)?.type === 'HELP_DESK';
}
