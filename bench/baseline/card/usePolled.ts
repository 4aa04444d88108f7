import { useCallback, useEffect, useState } from 'react';
import { reasonOf } from './callFunction.ts';

const POLL_EVERY_MS = 10_000;

/** What `load` gives, loaded again every 10 seconds. */
export function usePolled<Data>(load: () => Promise<Data>) {
  const [data, setData] = useState<Data>();
  const [error, setError] = useState<string>();

  const reload = useCallback(async () => {
    try {
      setData(await load());
      setError(undefined);
    } catch (failure) {
      setError(reasonOf(failure));
    }
  }, [load]);

  useEffect(() => {
    void reload();
    const polling = setInterval(() => void reload(), POLL_EVERY_MS);
    return () => clearInterval(polling);
  }, [reload]);

  return { data, error, reload };
}
