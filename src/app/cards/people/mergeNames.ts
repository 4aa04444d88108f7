import type { Names } from '../contract/thread.ts';

/** Merges names by id. `fresh` wins. */
export function mergeNames(shown: Names, fresh: Names): Names {
  return {
    actors: { ...shown.actors, ...fresh.actors },
    channels: { ...shown.channels, ...fresh.channels },
    inboxes: { ...shown.inboxes, ...fresh.inboxes },
  };
}
