import { z } from 'zod';
import type { PendingWrite } from '../protocol/pending-write.ts';

/** HubSpot ends a call after 15 s: nothing may be written later than that. */
const LIMIT_MS = 15_000;

/** Which calls of a project need a confirmation when a real account is behind them. */
export interface LiveRules {
  /** Whether a call only reads. Every other call needs a confirmation. */
  isRead: (parameters: unknown) => boolean;
  /** The function's response when the user declines; HubSpot's error by default. */
  declined?: unknown;
}

const Described = z.object({
  action: z.string().optional().catch(undefined),
  threadId: z.string().optional().catch(undefined),
  text: z.string().optional().catch(undefined),
});

export interface Confirmations {
  pending: () => PendingWrite[];
  /** Resolves to whether the user confirms; false after 15 seconds. */
  request: (name: string, parameters: unknown) => Promise<boolean>;
  /** @returns false when no such write is pending */
  answer: (id: number, confirmed: boolean) => boolean;
}

/**
 * Holds writes to a real account until the user confirms them on the page.
 *
 * @param onChange Called when the pending writes have changed.
 * @param setTimer Calls back once after `ms`. @returns a function that cancels it
 */
export function createConfirmations(
  onChange: () => void,
  setTimer: (callback: () => void, ms: number) => () => void = systemTimer,
): Confirmations {
  let count = 0;
  const waiting = new Map<number, { write: PendingWrite; settle: (confirmed: boolean) => void }>();
  const answer = (id: number, confirmed: boolean) => {
    const found = waiting.get(id);
    waiting.delete(id);
    found?.settle(confirmed);
    return found !== undefined;
  };
  return {
    pending: () => [...waiting.values()].map(({ write }) => write),
    request: async (name, parameters) => {
      const described = Described.safeParse(parameters);
      const details = described.success ? described.data : {};
      const id = ++count;
      const confirmed = await new Promise<boolean>((resolve) => {
        const cancel = setTimer(() => answer(id, false), LIMIT_MS);
        const settle = (decided: boolean) => {
          cancel();
          resolve(decided);
        };
        waiting.set(id, { write: { ...details, id, action: details.action ?? name }, settle });
        onChange();
      });
      onChange();
      return confirmed;
    },
    answer,
  };
}

function systemTimer(callback: () => void, ms: number): () => void {
  const timer = setTimeout(callback, ms);
  return () => {
    clearTimeout(timer);
  };
}
