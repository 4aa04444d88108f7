/** Tells something to everyone who listens. */
export interface Signal<Told> {
  tell: (told: Told) => void;
  /** Answers how to stop listening. */
  listen: (listener: (told: Told) => void) => () => void;
}

export function createSignal<Told>(): Signal<Told> {
  const listeners = new Set<(told: Told) => void>();
  return {
    tell: (told) => listeners.forEach((listener) => listener(told)),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
