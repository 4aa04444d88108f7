import type { KnownPaths } from './paths/known-paths.ts';
import type { Endpoint, VersionedPath } from './paths/paths.ts';
import { NotFound, PathMissing } from './transport/api-errors.ts';

/**
 * Runs a call on the first path of the endpoint that this account has. A POST that writes must not move by itself.
 *
 * @throws The first path's error when the account has none of them; any other error of the call.
 */
export async function onWorkingPath(
  knownPaths: KnownPaths,
  endpoint: Endpoint,
  run: (path: VersionedPath) => Promise<unknown>,
): Promise<unknown> {
  const tried: VersionedPath[] = [];
  const missing: VersionedPath[] = [];
  let firstError: unknown;
  for (;;) {
    // Another call may have found the path meanwhile.
    const path = knownPaths.inOrder(endpoint).find((each) => !tried.includes(each));
    if (!path) throw firstError;
    const noteWorking = () => {
      if (tried.length > 0) knownPaths.note(endpoint, path, missing);
    };
    try {
      const value = await run(path);
      noteWorking();
      return value;
    } catch (error) {
      if (error instanceof NotFound) noteWorking();
      if (!(error instanceof PathMissing)) throw error;
      firstError ??= error;
      tried.push(path);
      // A redirect may end again, and other calls of this version may work.
      if (!error.mayHaveArrived) missing.push(path);
    }
  }
}
