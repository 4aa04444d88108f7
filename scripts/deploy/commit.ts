import { Refusal } from './refusal.ts';
import type { Run } from './run.ts';

/** Deployed from commits only, so that anybody can tell what runs there. */
const PRODUCTION = 'production';

/**
 * Describes the upload for HubSpot's list of builds.
 *
 * @returns The latest commit's subject and hash.
 * @throws Refusal if production would get uncommitted code.
 */
export async function describeCommit(run: Run, profile: string): Promise<string> {
  const [log, status] = await Promise.all([
    run('git', ['log', '-1', '--format=%s (%h)'], 'kept'),
    run('git', ['status', '--porcelain'], 'kept'),
  ]);
  if (log.code !== 0 || status.code !== 0) {
    if (profile === PRODUCTION) {
      throw new Refusal('Production is deployed from a commit, and this folder has none.');
    }
    return 'From a folder without commits';
  }
  if (status.output === '') return log.output;
  if (profile === PRODUCTION) {
    throw new Refusal(
      `Production is deployed from a commit. Commit or stash these changes first:\n${status.output}`,
    );
  }
  return `${log.output}, with uncommitted changes`;
}
