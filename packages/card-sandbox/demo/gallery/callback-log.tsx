import { Text } from '@hubspot/ui-extensions';
import { useSyncExternalStore } from 'react';

let told: string[] = [];
const listeners = new Set<() => void>();

/** Notes that the card was told of something. */
export function tell(what: string): void {
  if (told.includes(what)) return;
  told = [...told, what];
  for (const listen of listeners) listen();
}

/** Everything that the card was told of. */
export function Told() {
  const all = useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => told,
  );
  return (
    <Text testId="told" variant="microcopy">
      {all.join(' ')}
    </Text>
  );
}
