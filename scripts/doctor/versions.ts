import type { HubSpotError } from '../../src/app/functions/conversations/hubspot/transport/api-errors.ts';
import {
  MissingScope,
  PathMissing,
} from '../../src/app/functions/conversations/hubspot/transport/api-errors.ts';
import { API_VERSIONS } from '../../src/app/functions/conversations/hubspot/paths/paths.ts';
import type { ApiVersion } from '../../src/app/functions/conversations/hubspot/paths/paths.ts';
import type { Attempts } from './calls/attempts.ts';

export type VersionAnswer =
  { state: 'answers' } | { state: 'absent' } | { state: 'unclear'; failure: HubSpotError };

export type VersionAnswers = Record<ApiVersion, VersionAnswer>;

/** Requests threads and inboxes from each version; both paths must exist. */
export async function probeVersions({ attempt }: Attempts): Promise<VersionAnswers> {
  const probe = async (version: ApiVersion): Promise<VersionAnswer> => {
    const query = { limit: 1 };
    const probed = await attempt(async (hubspot) => {
      await hubspot.get(hubspot.paths.threads, { query });
      await hubspot.get(hubspot.paths.inboxes, { query });
    }, version);
    if (probed.ok) return { state: 'answers' };
    // A missing scope means that the path exists.
    if (probed.failure instanceof MissingScope) return { state: 'answers' };
    if (probed.failure instanceof PathMissing) return { state: 'absent' };
    return { state: 'unclear', failure: probed.failure };
  };
  const answers = await Promise.all(
    API_VERSIONS.map(async (version) => [version, await probe(version)] as const),
  );
  const found = new Map(answers);
  const of = (version: ApiVersion) => found.get(version) ?? { state: 'absent' };
  return { v3: of('v3'), '2026-09-beta': of('2026-09-beta'), '2026-09': of('2026-09') };
}

/** A value of CONVERSATIONS_API_VERSION; `default` means unset. */
export type VersionSetting = ApiVersion | 'default';

/** The versions that calls use by default. */
const NEEDED_BY_DEFAULT: ApiVersion[] = ['2026-09-beta', 'v3'];
/** Alternatives, in order of preference. */
const INSTEAD: ApiVersion[] = ['v3', '2026-09', '2026-09-beta'];

/**
 * Chooses the setting for this account: the current one if it works, or else the smallest change.
 *
 * @returns Undefined if no version responds.
 */
export function fittingSetting(
  answers: VersionAnswers,
  set: ApiVersion | undefined,
): VersionSetting | undefined {
  const there = (version: ApiVersion) => answers[version].state !== 'absent';
  if (set !== undefined && there(set)) return set;
  if (NEEDED_BY_DEFAULT.every(there)) return 'default';
  return INSTEAD.find(there);
}
