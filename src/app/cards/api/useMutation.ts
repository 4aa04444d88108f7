import { useCallback, useRef, useState } from 'react';

/** How a write stands: its outcome stays until the next one begins. */
export type MutationState<Outcome> =
  { phase: 'idle' } | { phase: 'working' } | { phase: 'done'; outcome: Outcome };

/** Runs one write at a time: presses that arrive before the first is answered are dropped. */
export function useMutation<Outcome>(): {
  mutation: MutationState<Outcome>;
  run: (write: () => Promise<Outcome>) => void;
} {
  const [mutation, setWriting] = useState<MutationState<Outcome>>({ phase: 'idle' });
  const busy = useRef(false);
  const run = useCallback((write: () => Promise<Outcome>) => {
    if (busy.current) return;
    busy.current = true;
    setWriting({ phase: 'working' });
    void write().then((outcome) => {
      busy.current = false;
      setWriting({ phase: 'done', outcome });
    });
  }, []);
  return { mutation, run };
}
