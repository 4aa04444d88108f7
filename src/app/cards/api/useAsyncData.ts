import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result, Failure } from './result.ts';

/** Loaded data keeps its phase while it is reloaded. */
export type AsyncState<Data> =
  | { phase: 'loading' }
  | { phase: 'failed'; failure: Failure }
  | { phase: 'ready'; data: Data; refreshing: boolean; refreshFailure?: Failure };

export interface AsyncData<Data> {
  state: AsyncState<Data>;
  reload: () => void;
  /** Changes the loaded data without a call; does nothing before it is loaded. */
  update: (change: (shown: Data) => Data) => void;
}

/**
 * Loads data on mount and on `reload`, unless a load is running. Ignores the result of an outdated load.
 *
 * @param load must keep its identity while it loads the same data, and must not set state before its call.
 * @param merge combines shown and fresh data; by default the fresh data replaces the shown.
 */
export function useAsyncData<Data>(
  load: () => Promise<Result<Data>>,
  merge: (shown: Data, fresh: Data) => Data = replace,
): AsyncData<Data> {
  const [state, setState] = useState<AsyncState<Data>>({ phase: 'loading' });
  // Start the first load during render: HubSpot's page handles a later call only after the first paint.
  const [first] = useState(load);
  const latestLoad = useRef(0);
  const isLoading = useRef(false);

  const reload = useCallback(() => {
    if (isLoading.current) return;
    isLoading.current = true;
    const loadId = ++latestLoad.current;
    setState((shown) =>
      shown.phase === 'ready'
        ? { phase: 'ready', data: shown.data, refreshing: true }
        : { phase: 'loading' },
    );
    void (loadId === 1 ? first : load()).then((result) => {
      if (loadId !== latestLoad.current) return;
      isLoading.current = false;
      setState((shown) => applyResult(shown, result, merge));
    });
  }, [first, load, merge]);

  useEffect(() => {
    reload();
    return () => {
      latestLoad.current++;
      isLoading.current = false;
    };
  }, [reload]);

  const update = useCallback((change: (shown: Data) => Data) => {
    setState((shown) => (shown.phase === 'ready' ? { ...shown, data: change(shown.data) } : shown));
  }, []);

  return { state, reload, update };
}

function replace<Data>(_shown: Data, fresh: Data): Data {
  return fresh;
}

function applyResult<Data>(
  shown: AsyncState<Data>,
  result: Result<Data>,
  merge: (shown: Data, fresh: Data) => Data,
): AsyncState<Data> {
  if (shown.phase !== 'ready') {
    return result.ok
      ? { phase: 'ready', data: result.data, refreshing: false }
      : { phase: 'failed', failure: result.failure };
  }
  return result.ok
    ? { phase: 'ready', data: merge(shown.data, result.data), refreshing: false }
    : { ...shown, refreshing: false, refreshFailure: result.failure };
}
