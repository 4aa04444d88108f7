import { useEffect, useRef } from 'react';
import { budgetOf } from '../api/rateLimitStatus.ts';
import { useCard } from '../context/card.ts';
import { activityOf } from './activity.ts';
import { pace } from './pollInterval.ts';
import type { Answer } from '../api/result.ts';

/**
 * Looks for news again and again, at a pace that fits how busy the agent is and what is left of
 * HubSpot's limits; never twice at a time.
 *
 * @param look answers whether it worked; must keep its identity for as long as it asks for the same thing.
 * @param lookedAt when it was last asked for, by whomever, in milliseconds since 1970; undefined while
 *   there is nothing yet to keep fresh.
 */
export function useLive(look: () => Promise<boolean>, lookedAt: number | undefined): void {
  const { platform } = useCard();
  const last = useRef(0);
  last.current = Math.max(last.current, lookedAt ?? 0);
  const hasBegun = lookedAt !== undefined;

  useEffect(() => {
    if (!hasBegun) return;
    const activity = activityOf(platform);
    let cancel: () => void = nothing;
    let looking = false;
    let failures = 0;
    let ended = false;

    /** Milliseconds until the next look; undefined for none. */
    const left = () => {
      const idle = platform.now() - activity.lastAt();
      const between = pace({ idle, budget: budgetOf(platform).latest(), failures });
      return between === undefined
        ? undefined
        : Math.max(0, last.current + between - platform.now());
    };
    const plan = () => {
      cancel();
      const wait = looking || ended ? undefined : left();
      cancel = wait === undefined ? nothing : platform.wait(wait, () => void turn());
    };
    const turn = async () => {
      // Meanwhile somebody may have asked, or the agent may have gone.
      if (left() === 0) {
        looking = true;
        last.current = platform.now();
        failures = (await look()) ? 0 : failures + 1;
        looking = false;
      }
      plan();
    };

    activity.note();
    plan();
    const stop = activity.listen(plan);
    return () => {
      ended = true;
      cancel();
      stop();
    };
  }, [look, platform, hasBegun]);
}

function nothing(): void {}

/** True of a look for news that did not come about because HubSpot's limits were needed for work: nothing is wrong. */
export function gaveWay(answer: Answer<unknown>): boolean {
  return !answer.ok && answer.failure.code === 'RATE_LIMITED';
}
