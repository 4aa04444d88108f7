import { useRef, useState } from 'react';
import type { Result, Failure } from './result.ts';

/** The part of a long list that is not there yet. */
export type NextPage =
  | { phase: 'none' }
  | { phase: 'loading' }
  | { phase: 'waiting'; load: () => void; failure?: Failure };

/**
 * Asks for the page behind a cursor, once.
 *
 * @param cursor undefined when everything is there.
 * @param accept takes the page; it must leave alone a list whose cursor has moved on.
 */
export function useNextPage<Data>(
  cursor: string | undefined,
  ask: (cursor: string) => Promise<Result<Data>>,
  accept: (page: Data, cursor: string) => void,
): NextPage {
  const [asked, setAsked] = useState<{ cursor: string; failure?: Failure }>();
  // Two presses can come before the screen is drawn anew.
  const underWay = useRef<string>();
  if (cursor === undefined) return { phase: 'none' };
  const last = asked?.cursor === cursor ? asked : undefined;
  if (last && !last.failure) return { phase: 'loading' };

  const load = () => {
    if (underWay.current === cursor) return;
    underWay.current = cursor;
    setAsked({ cursor });
    void ask(cursor).then((answer) => {
      underWay.current = undefined;
      // A list that is asked for anew may have the same cursor again.
      setAsked(answer.ok ? undefined : { cursor, failure: answer.failure });
      if (answer.ok) accept(answer.data, cursor);
    });
  };
  return { phase: 'waiting', load, failure: last?.failure };
}
