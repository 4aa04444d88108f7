import { useEffect, useState } from 'react';

/**
 * Counts down and calls `onEnd` at the end.
 *
 * @param milliseconds undefined to disable the countdown.
 * @param onEnd undefined only to count; must keep its identity, or the countdown restarts.
 * @returns seconds left; undefined when disabled.
 */
export function useCountdown(
  milliseconds: number | undefined,
  onEnd: (() => void) | undefined,
): number | undefined {
  const counts = milliseconds !== undefined;
  const [seconds, setSeconds] = useState(() => Math.ceil((milliseconds ?? 0) / 1_000));
  useEffect(() => {
    if (!counts) return;
    const ticking = setInterval(() => setSeconds((left) => Math.max(0, left - 1)), 1_000);
    const ending = onEnd && setTimeout(onEnd, milliseconds);
    return () => {
      clearInterval(ticking);
      clearTimeout(ending);
    };
  }, [counts, milliseconds, onEnd]);
  return counts ? seconds : undefined;
}
