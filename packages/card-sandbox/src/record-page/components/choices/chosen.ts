import { useState } from 'react';

/** The card's latest value, until the agent changes it. */
export function useChosen<Value>(value: Value) {
  const [chosen, setChosen] = useState(value);
  const [given, setGiven] = useState(value);
  // A card sends new lists at each render, so their contents are compared.
  if (JSON.stringify(given) !== JSON.stringify(value)) {
    setGiven(value);
    setChosen(value);
  }
  return [chosen, setChosen] as const;
}
