import { useEffect, useState } from 'react';

const TICK_MS = 30_000;

/** The current time in milliseconds, updated every 30 seconds so that "2 min ago" stays correct. */
export function useNow(now: () => number): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const ticking = setInterval(() => setTime(now()), TICK_MS);
    return () => clearInterval(ticking);
  }, [now]);
  return time;
}
