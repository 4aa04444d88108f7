import { useState } from 'react';

/** Whether a box is checked: the card's latest value, until the agent changes it. */
export function useChecked(given: boolean | undefined, initial: boolean | undefined) {
  const [checked, setChecked] = useState(given ?? initial ?? false);
  const [last, setLast] = useState(given);
  if (given !== last) {
    setLast(given);
    setChecked(given ?? false);
  }
  return [checked, setChecked] as const;
}
