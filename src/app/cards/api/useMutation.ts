import { useCallback, useRef, useState } from 'react';

/** The state of a mutation; the outcome stays until the next one starts. */
export type MutationState<Outcome> =
  { phase: 'idle' } | { phase: 'working' } | { phase: 'done'; outcome: Outcome };

/** Runs one mutation at a time; ignores calls to `run` while one is running. */
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
