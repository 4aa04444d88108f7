import { useState } from 'react';

/** Whether a box is ticked: as the card says, and between its words as the agent left it. */
export function useChecked(given: boolean | undefined, initial: boolean | undefined) {
  const [checked, setChecked] = useState(given ?? initial ?? false);
  const [last, setLast] = useState(given);
  if (given !== last) {
    setLast(given);
    setChecked(given ?? false);
  }
  return [checked, setChecked] as const;
}
