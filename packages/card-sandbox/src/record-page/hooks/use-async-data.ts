import { useEffect, useState } from 'react';

export type AsyncData<Value> =
  { kind: 'loading' } | { kind: 'failed'; message: string } | { kind: 'ready'; value: Value };

/** Loads once, and again whenever `load` is a new function; the last value stays until the next is there. */
export function useAsyncData<Value>(load: () => Promise<Value>): AsyncData<Value> {
  const [loaded, setLoaded] = useState<AsyncData<Value>>({ kind: 'loading' });
  useEffect(() => {
    let stale = false;
    load().then(
      (value) => stale || setLoaded({ kind: 'ready', value }),
      (error: unknown) => stale || setLoaded({ kind: 'failed', message: String(error) }),
    );
    return () => {
      stale = true;
    };
  }, [load]);
  return loaded;
}
