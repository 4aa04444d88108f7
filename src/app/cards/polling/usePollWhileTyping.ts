import { useEffect, useRef } from 'react';
import { rateLimitStore } from '../api/rateLimitStatus.ts';
import { useCard } from '../context/card.ts';
import { agentActivity } from './activity.ts';
import { pollInterval } from './pollInterval.ts';

/** Whoever types an answer should hear within seconds that the customer wrote again. */
const SOON_MS = 10_000;

/**
 * Looks for news on a keystroke, sooner than the pace would, as long as HubSpot's limits are far away.
 *
 * @param look must keep its identity.
 * @param lookedAt when HubSpot last answered, in milliseconds since 1970; undefined for not now.
 */
export function usePollWhileTyping(poll: () => unknown, polledAt: number | undefined): void {
  const { platform } = useCard();
  // Two keystrokes can come before the screen is drawn anew.
  const asked = useRef(0);
  useEffect(() => {
    if (polledAt === undefined) return;
    const activity = agentActivity(platform);
    return activity.subscribe((writes) => {
      if (!writes) return;
      const usual = { idle: 0, failures: 0 };
      const isThrifty =
        pollInterval({ ...usual, budget: rateLimitStore(platform).latest() }) !==
        pollInterval({ ...usual, budget: {} });
      const now = platform.now();
      if (isThrifty || now - Math.max(polledAt, asked.current) < SOON_MS) return;
      asked.current = now;
      poll();
    });
  }, [poll, polledAt, platform]);
}
