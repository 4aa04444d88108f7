import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result, Failure } from './result.ts';

/** What was asked for. Once there, data stays on screen while it is asked for again. */
export type AsyncState<Data> =
  | { phase: 'loading' }
  | { phase: 'failed'; failure: Failure }
  | { phase: 'ready'; data: Data; refreshing: boolean; refreshFailure?: Failure };

export interface AsyncData<Data> {
  state: AsyncState<Data>;
  reload: () => void;
  /** Changes what is shown without asking again; does nothing before the data is there. */
  update: (change: (shown: Data) => Data) => void;
}

/**
 * Loads when drawn first and again on `reload`, unless that is under way already; an answer to what is no
 * longer asked is dropped.
 *
 * @param load must keep its identity for as long as it asks for the same thing, and set no state before it has asked.
 * @param merge what to show when fresh data meets what is on screen.
 */
export function useAsyncData<Data>(
  load: () => Promise<Result<Data>>,
  merge: (shown: Data, fresh: Data) => Data = replace,
): AsyncData<Data> {
  const [state, setState] = useState<AsyncState<Data>>({ phase: 'loading' });
  // HubSpot's page takes what a card says in turn: a question asked later waits until the first drawing is done.
  const [first] = useState(load);
  const latestTurn = useRef(0);
  const underWay = useRef(false);

  const reload = useCallback(() => {
    if (underWay.current) return;
    underWay.current = true;
    const turn = ++latestTurn.current;
    setState((shown) =>
      shown.phase === 'ready'
        ? { phase: 'ready', data: shown.data, refreshing: true }
        : { phase: 'loading' },
    );
    void (turn === 1 ? first : load()).then((answer) => {
      if (turn !== latestTurn.current) return;
      underWay.current = false;
      setState((shown) => applyResult(shown, answer, merge));
    });
  }, [first, load, merge]);

  useEffect(() => {
    reload();
    return () => {
      latestTurn.current++;
      underWay.current = false;
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
  answer: Result<Data>,
  merge: (shown: Data, fresh: Data) => Data,
): AsyncState<Data> {
  if (shown.phase !== 'ready') {
    return answer.ok
      ? { phase: 'ready', data: answer.data, refreshing: false }
      : { phase: 'failed', failure: answer.failure };
  }
  return answer.ok
    ? { phase: 'ready', data: merge(shown.data, answer.data), refreshing: false }
    : { ...shown, refreshing: false, refreshFailure: answer.failure };
}
