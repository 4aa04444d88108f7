import { oncePerWorker } from '../data/oncePerWorker.ts';
import { createSignal, type Signal } from '../data/signal.ts';

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
