import { useRef, useState } from 'react';
import type { Result, Failure } from './result.ts';

/** The part of a paged list that is not loaded yet. */
export type NextPage =
  | { phase: 'none' }
  | { phase: 'loading' }
  | { phase: 'waiting'; load: () => void; failure?: Failure };

/**
 * Loads the next page of a list, once per cursor.
 *
 * @param cursor undefined when everything is loaded.
 * @param accept adds the page; must ignore it if the list's cursor has changed meanwhile.
 */
export function useNextPage<Data>(
  cursor: string | undefined,
  fetchPage: (cursor: string) => Promise<Result<Data>>,
  accept: (page: Data, cursor: string) => void,
): NextPage {
  const [request, setRequest] = useState<{ cursor: string; failure?: Failure }>();
  // The button can be pressed twice before the next render.
  const loadingCursor = useRef<string>();
  if (cursor === undefined) return { phase: 'none' };
  const current = request?.cursor === cursor ? request : undefined;
  if (current && !current.failure) return { phase: 'loading' };

  const load = () => {
    if (loadingCursor.current === cursor) return;
    loadingCursor.current = cursor;
    setRequest({ cursor });
    void fetchPage(cursor).then((result) => {
      loadingCursor.current = undefined;
      // Forget the cursor: a reloaded list may return the same one.
      setRequest(result.ok ? undefined : { cursor, failure: result.failure });
      if (result.ok) accept(result.data, cursor);
    });
  };
  return { phase: 'waiting', load, failure: current?.failure };
}
