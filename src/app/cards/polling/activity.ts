import { useCallback } from 'react';
import { oncePerWorker } from '../platform/workerSingleton.ts';
import { createSignal, type Signal } from '../platform/emitter.ts';
import { useCard } from '../context/card.ts';

/** When the agent last did something in the card: nothing else tells whether anybody is looking. */
export interface Activity extends Pick<Signal<boolean>, 'listen'> {
  /** @param writes true for a keystroke. */
  note: (writes?: boolean) => void;
  /** Milliseconds since 1970. */
  lastAt: () => number;
}

/** The one record of it. */
export const activityOf = oncePerWorker(({ now }): Activity => {
  const { tell, listen } = createSignal<boolean>();
  let last = now();
  return {
    note: (writes = false) => {
      last = now();
      tell(writes);
    },
    lastAt: () => last,
    listen,
  };
});

/** Tells that the agent is doing something here. */
export function useNoting(): () => void {
  const { platform } = useCard();
  return useCallback(() => activityOf(platform).note(), [platform]);
}
