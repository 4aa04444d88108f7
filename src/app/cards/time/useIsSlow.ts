import { useEffect, useState } from 'react';

const SLOW_AFTER_MS = 3_000;

/** Becomes true when what began on mount has taken three seconds. */
export function useIsSlow(): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return slow;
}
