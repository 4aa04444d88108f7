import { useEffect, useState } from 'react';

const SLOW_AFTER_MS = 3_000;

/** Becomes true three seconds after mount. */
export function useIsSlow(): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return slow;
}
