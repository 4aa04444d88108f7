import { useEffect, useRef } from 'react';
import { rateLimitStore } from '../api/rateLimitStatus.ts';
import { useCard } from '../context/card.ts';
import { agentActivity } from './activity.ts';
import { pollInterval } from './pollInterval.ts';

/** An agent who is typing a reply should learn within seconds that the customer wrote again. */
const TYPING_INTERVAL_MS = 10_000;

/**
 * Polls on a keystroke, sooner than `usePolling` would, unless HubSpot's rate limits are running low.
 *
 * @param poll must keep its identity.
 * @param polledAt when the thread was last read, in milliseconds since 1970; undefined to pause.
 */
export function usePollWhileTyping(poll: () => unknown, polledAt: number | undefined): void {
  const { platform } = useCard();
  // Two keystrokes can arrive before the next render.
  const requestedAt = useRef(0);
  useEffect(() => {
    if (polledAt === undefined) return;
    const activity = agentActivity(platform);
    return activity.subscribe((isTyping) => {
      if (!isTyping) return;
      const usual = { idle: 0, failures: 0 };
      const isLimited =
        pollInterval({ ...usual, budget: rateLimitStore(platform).latest() }) !==
        pollInterval({ ...usual, budget: {} });
      const now = platform.now();
      if (isLimited || now - Math.max(polledAt, requestedAt.current) < TYPING_INTERVAL_MS) return;
      requestedAt.current = now;
      poll();
    });
  }, [poll, polledAt, platform]);
}
