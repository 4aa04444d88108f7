import type { Names } from '../../../cards/contract/thread.ts';

/** HubSpot accepts no response above 900 KB. The card's texts, and the envelope around the data, have to fit as well. */
export const MAX_DATA_BYTES = 850_000;

/** The size of a value in a response. */
export function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify([value]));
}

/** The first items whose JSON fits into so many bytes together. */
export function firstThatFit<Item>(items: Item[], maxBytes: number): Item[] {
  let bytes = 0;
  const end = items.findIndex((item) => {
    bytes += jsonBytes(item);
    return bytes > maxBytes;
  });
  return end < 0 ? items : items.slice(0, end);
}

/** Names by id, as many as a response has room for. */
export function namesThatFit({ actors, channels, inboxes }: Names): Names {
  return {
    actors: entriesThatFit(actors, 100_000),
    channels: entriesThatFit(channels, 30_000),
    inboxes: entriesThatFit(inboxes, 30_000),
  };
}

function entriesThatFit<Value>(values: Record<string, Value>, maxBytes: number) {
  return Object.fromEntries(firstThatFit(Object.entries(values), maxBytes));
}
