import { FIRST_PAGE, type PageLocation } from '../../hubspot/page-location.ts';

/** Holds the location of the app page, and notifies subscribers when it changes. */
export interface LocationStore {
  current: () => PageLocation;
  subscribe: (changed: () => void) => () => void;
  set: (location: PageLocation) => void;
}

export function createLocationStore(): LocationStore {
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
