import { Refusal } from './refusal.ts';
import type { Run } from './run.ts';

/** The profile that is uploaded from a commit alone, so that anybody can tell what runs there. */
const PRODUCTION = 'production';

/**
 * What is about to be uploaded, as a message for HubSpot's list of builds.
 *
 * @throws Refusal when production would get what no commit holds.
 */
export async function describeCommit(run: Run, profile: string): Promise<string> {
  const [log, status] = await Promise.all([
    run('git', ['log', '-1', '--format=%s (%h)'], 'kept'),
    run('git', ['status', '--porcelain'], 'kept'),
  ]);
  if (log.code !== 0 || status.code !== 0) {
    if (profile === PRODUCTION) {
      throw new Refusal('Production is uploaded from a commit, and this folder has none.');
    }
    return 'From a folder without commits';
  }
  if (status.output === '') return log.output;
  if (profile === PRODUCTION) {
    throw new Refusal(
      `Production is uploaded from a commit. Commit or put aside what is changed first:\n${status.output}`,
    );
  }
  return `${log.output}, with uncommitted changes`;
}
