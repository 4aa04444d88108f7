import { useEffect, useState } from 'react';
import type { FollowedClock } from '../../protocol/clock.ts';

const STEPS: [string, number][] = [
  ['+10 min', 10 * 60_000],
  ['+1 h', 60 * 60_000],
  ['+1 day', 24 * 60 * 60_000],
];

interface Props {
  clock: FollowedClock;
  /** Receives the new time as ISO 8601. */
  onMove: (now: string) => void;
}

/** The simulator's time, with buttons that advance it. */
export function ClockControl({ clock, onMove }: Props) {
  const now = useFollowedNow(clock);
  return (
    <div className="toolbar-group" role="group" aria-label="Clock">
      <time dateTime={new Date(now).toISOString()}>
        {new Date(now).toISOString().slice(0, 16).replace('T', ' ')} UTC
      </time>
      {STEPS.map(([label, milliseconds]) => (
        <button
          key={label}
          type="button"
          onClick={() => onMove(new Date(now + milliseconds).toISOString())}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function useFollowedNow(clock: FollowedClock): number {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    setNow(clock.now());
    const timer = setInterval(() => setNow(clock.now()), 1_000);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
