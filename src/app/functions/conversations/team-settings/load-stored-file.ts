import {
  TEAM_FILE,
  TEAM_LIMITS,
  type TeamSettingsProblem,
} from '../../../cards/contract/settings/team-settings.ts';
import { findFiles, readFile } from '../hubspot/files.ts';
import { MissingScope, NotFound, PathMissing, Rejected } from '../hubspot/transport/api-errors.ts';
import type { AnyCall } from '../request/call.ts';
import { nothingStored, readStoredFile } from './stored-file.ts';
import type { StoredFile } from '../request/instance-cache.ts';

const ONLY = 'team';

/** What the team stored, at most five minutes old. Problems count as an answer too, and are cached as long. */
export function cachedStoredFile(call: AnyCall): Promise<StoredFile> {
  return call.cache.teamSettings.getOrLoad(ONLY, () => loadStoredFile(call));
}

/** Replaces the cached file, for the requests that follow. */
export function cacheStoredFile(call: AnyCall, stored: StoredFile): void {
  call.cache.teamSettings.set(ONLY, Promise.resolve(stored));
}

/** Reads the stored file, without the cache. */
export async function loadStoredFile({
  hubspot,
  cache,
}: Pick<AnyCall, 'hubspot'> & Partial<Pick<AnyCall, 'cache'>>): Promise<StoredFile> {
  try {
    const [file] = await findFiles(hubspot, TEAM_FILE);
    const fileId = file?.id ?? cache?.uploadedFileId;
    if (fileId === undefined) return nothingStored;
    const content = await readFile(hubspot, fileId, TEAM_LIMITS.bytes);
    return content === undefined
      ? { fileId, ...failed('TOO_LARGE') }
      : { fileId, state: readStoredFile(content) };
  } catch (error) {
    // Somebody deleted the file since it was uploaded; the search may still list it.
    if (error instanceof NotFound) return nothingStored;
    return failed(...problemOf(error));
  }
}

function failed(problem: TeamSettingsProblem, hubspotMessage?: string): StoredFile {
  return { state: { kind: 'failed', problem, ...(hubspotMessage && { hubspotMessage }) } };
}

/** An app without the scope `files` works as before. */
function problemOf(error: unknown): [TeamSettingsProblem, string?] {
  if (error instanceof MissingScope) return ['NO_SCOPE'];
  if (error instanceof Rejected) return ['REFUSED', error.hubspotMessage];
  if (error instanceof PathMissing) return ['UNAVAILABLE'];
  throw error;
}
