import { useState } from 'react';
import type { Failure } from '../data/answer.ts';
import { useCard } from '../data/card.ts';

type Original =
  | { phase: 'hidden' }
  | { phase: 'loading' }
  | { phase: 'shown'; text: string }
  | { phase: 'failed'; failure: Failure };

/** The text of a message before HubSpot cut it, read when asked for. */
export function useOriginal(
  threadId: string,
  messageId: string,
): { original: Original; show: () => void } {
  const { call } = useCard();
  const [original, setOriginal] = useState<Original>({ phase: 'hidden' });
  const show = () => {
    setOriginal({ phase: 'loading' });
    void call('readOriginal', { threadId, messageId }).then((answer) =>
      setOriginal(
        answer.ok
          ? { phase: 'shown', text: answer.data.text }
          : { phase: 'failed', failure: answer.failure },
      ),
    );
  };
  return { original, show };
}
