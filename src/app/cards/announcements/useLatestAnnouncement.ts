import { useCallback, useEffect, useState } from 'react';
import { useCard } from '../context/card.ts';
import type { Announcement } from './useAnnounce.ts';

const SHOWN_FOR_MS = 30_000;

/** The latest announcement, for half a minute or until the next one. */
export function useLatestAnnouncement(): {
  latest: Announcement | undefined;
  show: (announcement: Announcement | undefined) => void;
} {
  const { platform } = useCard();
  const [latest, setLatest] = useState<Announcement>();
  useEffect(() => {
    if (latest) return platform.wait(SHOWN_FOR_MS, () => setLatest(undefined));
    return undefined;
  }, [latest, platform]);
  return { latest, show: useCallback((next) => setLatest(next), []) };
}
