import { Text } from '@hubspot/ui-extensions';
import { useSyncExternalStore } from 'react';

let callbacks: string[] = [];
const listeners = new Set<() => void>();

/** Adds a callback to the log. */
export function report(what: string): void {
  if (callbacks.includes(what)) return;
  callbacks = [...callbacks, what];
  for (const listen of listeners) listen();
}

/** The log of all callbacks. */
export function CallbackLog() {
  const all = useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => callbacks,
  );
  return (
    <Text testId="callbacks" variant="microcopy">
      {all.join(' ')}
    </Text>
  );
}
