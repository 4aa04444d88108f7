import type { HubSpotError } from '../../src/app/functions/conversations/hubspot/transport/api-errors.ts';
import {
  MissingScope,
  PathMissing,
  Rejected,
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

/** The orders in which calls try the versions by default: the first one that is there gets the call. */
const DEFAULT_ORDERS: ApiVersion[][] = [
  ['2026-09-beta', '2026-09', 'v3'],
  ['v3', '2026-09', '2026-09-beta'],
];
/** Versions to pin, in order of preference. */
const INSTEAD: ApiVersion[] = ['v3', '2026-09', '2026-09-beta'];

/**
 * Chooses the setting for this account: the current one if it works, or else the smallest change. Setting a version turns
 * the fallback to others off, so that is right only where the default order ends at a version that refuses calls.
 *
 * @returns Undefined if no version responds.
 */
export function fittingSetting(
  answers: VersionAnswers,
  set: ApiVersion | undefined,
): VersionSetting | undefined {
  const isThere = (version: ApiVersion) => answers[version].state !== 'absent';
  const isRefused = (version: ApiVersion) => {
    const answer = answers[version];
    return answer.state === 'unclear' && answer.failure instanceof Rejected;
  };
  const works = (version: ApiVersion) => isThere(version) && !isRefused(version);
  if (set !== undefined && works(set)) return set;
  if (!API_VERSIONS.some(isThere)) return undefined;
  const used = DEFAULT_ORDERS.flatMap((order) => order.find(isThere) ?? []);
  return used.some(isRefused) ? (INSTEAD.find(works) ?? 'default') : 'default';
}

/** When HubSpot ends support for the version of a path: https://developers.hubspot.com/changelog */
export function supportEnd(version: string): string {
  if (/\bv4\b/.test(version)) return 'supported until 30 March 2027';
  if (/\bv[1-3]\b/.test(version)) return 'supported until September 2027';
  if (/-beta\b/.test(version)) return 'a beta, which HubSpot may end at any time';
  // 18 months after the month in its name.
  if (/\b2026-03\b/.test(version)) return 'supported until about September 2027';
  return /\b2026-09\b/.test(version) ? 'supported until about March 2028' : '';
}
