import type { WireMessage } from '../hubspot/messages.ts';
import { TIME_LIMITS } from '../request/time-limits.ts';

/** What was known of a thread at some time. */
export interface KnownMessages {
  ids: Iterable<string>;
  /** True if the thread had no other messages. */
  areAll?: boolean;
  /** Milliseconds since 1970, by the clock of the function or the card. */
  at: number;
}

/**
 * The messages that came after the known ones. Times alone do not tell: HubSpot's clock may differ, and a message may be
 * dated ahead. So a message counts as new if it is not known and is newer than a known one. Only below the oldest known
 * message, its time decides: it may have been on a page that was not read.
 *
 * @param messages Newest first.
 */
export function messagesSince(messages: WireMessage[], known: KnownMessages): WireMessage[] {
  const ids = new Set(known.ids);
  const oldestKnown = messages.findLastIndex(({ id }) => ids.has(id));
  const earliest = known.at - TIME_LIMITS.clockSkewMs;
  return messages.filter(
    ({ id, createdAt }, index) =>
      !ids.has(id) &&
      (index < oldestKnown ||
        known.areAll ||
        createdAt === undefined ||
        Date.parse(createdAt) >= earliest),
  );
}
