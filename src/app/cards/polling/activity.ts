import { useCallback } from 'react';
import { workerSingleton } from '../platform/workerSingleton.ts';
import { createEmitter, type Emitter } from '../platform/emitter.ts';
import { useCard } from '../context/card.ts';

/** When the agent last did something in the card: nothing else tells whether anybody is looking. */
export interface Activity extends Pick<Emitter<boolean>, 'subscribe'> {
  /** @param writes true for a keystroke. */
  record: (writes?: boolean) => void;
  /** Milliseconds since 1970. */
  lastAt: () => number;
}

/** The one record of it. */
export const agentActivity = workerSingleton(({ now }): Activity => {
  const { emit, subscribe } = createEmitter<boolean>();
  let last = now();
  return {
    record: (writes = false) => {
      last = now();
      emit(writes);
    },
    lastAt: () => last,
    subscribe,
  };
});

/** Tells that the agent is doing something here. */
export function useRecordActivity(): () => void {
  const { platform } = useCard();
  return useCallback(() => agentActivity(platform).record(), [platform]);
}
