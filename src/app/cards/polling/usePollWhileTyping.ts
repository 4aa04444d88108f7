import { useEffect, useRef } from 'react';
import { budgetOf } from '../api/rateLimitStatus.ts';
import { useCard } from '../context/card.ts';
import { activityOf } from './activity.ts';
import { pace } from './pollInterval.ts';

/** Whoever types an answer should hear within seconds that the customer wrote again. */
const SOON_MS = 10_000;

/**
 * Looks for news on a keystroke, sooner than the pace would, as long as HubSpot's limits are far away.
 *
 * @param look must keep its identity.
 * @param lookedAt when HubSpot last answered, in milliseconds since 1970; undefined for not now.
 */
export function useLookWhileWriting(look: () => unknown, lookedAt: number | undefined): void {
  const { platform } = useCard();
  // Two keystrokes can come before the screen is drawn anew.
  const asked = useRef(0);
  useEffect(() => {
    if (lookedAt === undefined) return;
    const activity = activityOf(platform);
    return activity.listen((writes) => {
      if (!writes) return;
      const usual = { idle: 0, failures: 0 };
      const isThrifty =
        pace({ ...usual, budget: budgetOf(platform).latest() }) !== pace({ ...usual, budget: {} });
      const now = platform.now();
      if (isThrifty || now - Math.max(lookedAt, asked.current) < SOON_MS) return;
      asked.current = now;
      look();
    });
  }, [look, lookedAt, platform]);
}
