import { FIRST_PAGE, type PageLocation } from '../card/page-location.ts';

/** Where the app page stands that the worker runs, and who wants to hear of the next. */
export interface ShownLocation {
  current: () => PageLocation;
  subscribe: (changed: () => void) => () => void;
  set: (location: PageLocation) => void;
}

export function showLocation(): ShownLocation {
  let current = FIRST_PAGE;
  const listeners = new Set<() => void>();
  return {
    current: () => current,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    set: (location) => {
      current = location;
      for (const changed of listeners) changed();
    },
  };
}
