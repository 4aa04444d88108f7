import { useEffect, useState } from 'react';
import { stability } from './stability.ts';

export type AsyncData<Value> =
  { kind: 'loading' } | { kind: 'failed'; message: string } | { kind: 'ready'; value: Value };

/** Loads data again whenever `load` changes. The last value stays until the next one arrives. */
export function useAsyncData<Value>(load: () => Promise<Value>): AsyncData<Value> {
  const [loaded, setLoaded] = useState<AsyncData<Value>>({ kind: 'loading' });
  useEffect(() => {
    let stale = false;
    stability.track(load()).then(
      (value) => stale || setLoaded({ kind: 'ready', value }),
      (error: unknown) => stale || setLoaded({ kind: 'failed', message: String(error) }),
    );
    return () => {
      stale = true;
    };
  }, [load]);
  return loaded;
}
