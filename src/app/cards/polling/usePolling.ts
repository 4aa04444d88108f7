import { useEffect, useRef } from 'react';
import { rateLimitStore } from '../api/rateLimitStatus.ts';
import { useCard } from '../context/card.ts';
import { agentActivity } from './activity.ts';
import { pollInterval } from './pollInterval.ts';
import type { Result } from '../api/result.ts';

/** When somebody last wrote in a chat, in milliseconds since 1970. */
export interface ChatActivity {
  writtenAt: number;
}

/**
 * Polls at an interval that depends on the agent's activity and on HubSpot's rate limits. Never runs two
 * polls at once.
 *
 * @param poll resolves to whether it succeeded; must keep its identity while it polls the same data.
 * @param polledAt when the data was last requested, by a poll or by the agent, in milliseconds since 1970;
 *   undefined while there is no data to keep current.
 * @param chat for an open chat, which is polled more often until nobody has written or typed for a while.
 */
export function usePolling(
  poll: () => Promise<boolean>,
  polledAt: number | undefined,
  chat?: ChatActivity,
): void {
  const { platform } = useCard();
  const last = useRef(0);
  last.current = Math.max(last.current, polledAt ?? 0);
  const isActive = polledAt !== undefined;
  const isChat = chat !== undefined;
  const writtenAt = useRef(0);
  writtenAt.current = chat?.writtenAt ?? 0;

  useEffect(() => {
    if (!isActive) return;
    const activity = agentActivity(platform);
    let cancel: () => void = doNothing;
    let polling = false;
    let failures = 0;
    let ended = false;

    /** Milliseconds until the next poll; undefined for none. */
    const timeLeft = () => {
      const now = platform.now();
      const idle = now - Math.max(activity.lastAt(), writtenAt.current);
      const quiet = isChat ? now - Math.max(activity.lastTypedAt(), writtenAt.current) : undefined;
      const budget = rateLimitStore(platform).latest();
      const interval = pollInterval({ idle, budget, failures, quiet });
      return interval === undefined ? undefined : Math.max(0, last.current + interval - now);
    };
    const schedule = () => {
      cancel();
      const wait = polling || ended ? undefined : timeLeft();
      cancel = wait === undefined ? doNothing : platform.wait(wait, () => void runPoll());
    };
    const runPoll = async () => {
      // The data may have been requested meanwhile, or the agent may have become idle.
      if (timeLeft() === 0) {
        polling = true;
        last.current = platform.now();
        failures = (await poll()) ? 0 : failures + 1;
        polling = false;
      }
      schedule();
    };

    activity.record();
    schedule();
    const stop = activity.subscribe(schedule);
    return () => {
      ended = true;
      cancel();
      stop();
    };
  }, [poll, platform, isActive, isChat]);
}

function doNothing(): void {}

/** Whether a poll was skipped to leave the rate limit to user actions, which is not an error. */
export function wasDeferred(result: Result<unknown>): boolean {
  return !result.ok && result.failure.code === 'RATE_LIMITED';
}
