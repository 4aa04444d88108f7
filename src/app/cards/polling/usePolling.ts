import { useEffect, useRef } from 'react';
import { rateLimitStore } from '../api/rateLimitStatus.ts';
import { useCard } from '../context/card.ts';
import { agentActivity } from './activity.ts';
import { pollInterval } from './pollInterval.ts';
import type { Result } from '../api/result.ts';

/**
 * Looks for news again and again, at a pace that fits how busy the agent is and what is left of
 * HubSpot's limits; never twice at a time.
 *
 * @param look answers whether it worked; must keep its identity for as long as it asks for the same thing.
 * @param lookedAt when it was last asked for, by whomever, in milliseconds since 1970; undefined while
 *   there is nothing yet to keep fresh.
 */
export function usePolling(poll: () => Promise<boolean>, polledAt: number | undefined): void {
  const { platform } = useCard();
  const last = useRef(0);
  last.current = Math.max(last.current, polledAt ?? 0);
  const hasBegun = polledAt !== undefined;

  useEffect(() => {
    if (!hasBegun) return;
    const activity = agentActivity(platform);
    let cancel: () => void = nothing;
    let polling = false;
    let failures = 0;
    let ended = false;

    /** Milliseconds until the next look; undefined for none. */
    const left = () => {
      const idle = platform.now() - activity.lastAt();
      const between = pollInterval({ idle, budget: rateLimitStore(platform).latest(), failures });
      return between === undefined
        ? undefined
        : Math.max(0, last.current + between - platform.now());
    };
    const plan = () => {
      cancel();
      const wait = polling || ended ? undefined : left();
      cancel = wait === undefined ? nothing : platform.wait(wait, () => void turn());
    };
    const turn = async () => {
      // Meanwhile somebody may have asked, or the agent may have gone.
      if (left() === 0) {
        polling = true;
        last.current = platform.now();
        failures = (await poll()) ? 0 : failures + 1;
        polling = false;
      }
      plan();
    };

    activity.record();
    plan();
    const stop = activity.subscribe(plan);
    return () => {
      ended = true;
      cancel();
      stop();
    };
  }, [poll, platform, hasBegun]);
}

function nothing(): void {}

/** True of a look for news that did not come about because HubSpot's limits were needed for work: nothing is wrong. */
export function wasDeferred(answer: Result<unknown>): boolean {
  return !answer.ok && answer.failure.code === 'RATE_LIMITED';
}
