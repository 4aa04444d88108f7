import { useCallback } from 'react';
import { workerSingleton } from '../platform/workerSingleton.ts';
import { createEmitter, type Emitter } from '../platform/emitter.ts';
import { useCard } from '../context/card.ts';

/** When the agent last used the card; there is no other sign that anybody is looking at it. */
export interface Activity extends Pick<Emitter<boolean>, 'subscribe'> {
  /** @param isTyping whether the agent types or inserts text. */
  record: (isTyping?: boolean) => void;
  /** Milliseconds since 1970. */
  lastAt: () => number;
  /** Milliseconds since 1970; -Infinity before the first text. */
  lastTypedAt: () => number;
}

/** Shared by all parts of the card. */
export const agentActivity = workerSingleton(({ now }): Activity => {
  const { emit, subscribe } = createEmitter<boolean>();
  let last = now();
  let lastTyped = -Infinity;
  return {
    record: (isTyping = false) => {
      last = now();
      if (isTyping) lastTyped = last;
      emit(isTyping);
    },
    lastAt: () => last,
    lastTypedAt: () => lastTyped,
    subscribe,
  };
});

/** Returns a function that records agent activity. */
export function useRecordActivity(): () => void {
  const { platform } = useCard();
  return useCallback(() => agentActivity(platform).record(), [platform]);
}
