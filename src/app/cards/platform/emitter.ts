/** Emits events to subscribers. */
export interface Emitter<Event> {
  emit: (event: Event) => void;
  /** Returns a function that ends the subscription. */
  subscribe: (listener: (event: Event) => void) => () => void;
}

export function createEmitter<Event>(): Emitter<Event> {
  const listeners = new Set<(event: Event) => void>();
  return {
    emit: (event) => listeners.forEach((listener) => listener(event)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
