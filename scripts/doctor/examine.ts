import { readSettings } from '../../src/app/cards/contract/settings/settings.ts';
import settingsFile from '../../src/app/cards/settings.json' with { type: 'json' };
import type { Clock } from '../../src/app/functions/conversations/hubspot/transport/clock.ts';
import {
  MissingScope,
  NotFound,
  Rejected,
} from '../../src/app/functions/conversations/hubspot/transport/api-errors.ts';
import type { HubSpotError } from '../../src/app/functions/conversations/hubspot/transport/api-errors.ts';
import type { RateLimit } from '../../src/app/functions/conversations/hubspot/transport/rate-limit-headers.ts';
import { readAccount } from './account.ts';
import type { AccountDetails } from './account.ts';
import { createAttempts } from './calls/attempts.ts';
import { tryCalls } from './calls/calls.ts';
import type { Finding } from './calls/findings.ts';
import type { Options } from './options.ts';
import { readMissingScopes } from './calls/scopes.ts';
import { fittingSetting, probeVersions } from './versions.ts';
import type { VersionAnswers, VersionSetting } from './versions.ts';

export type Examination =
  | { state: 'stopped'; failure: HubSpotError }
  | {
      state: 'examined';
      account: AccountDetails;
      versions: VersionAnswers;
      /** Undefined if no API version responds; no call is tried then. */
      fitting: VersionSetting | undefined;
      findings: Finding[];
      /** Scopes that the app requires and the token lacks; undefined if unknown. */
      missingScopes: string[] | undefined;
      rateLimit: RateLimit;
    };

/**
 * Finds out what works in an account, and with which setting. Writes nothing, and never rejects because of HubSpot.
 *
 * @param editors The people whom the deployed settings let store settings.
 */
export async function examine(
  options: Options,
  clock: Clock,
  editors = readSettings(settingsFile).editors,
): Promise<Examination> {
  const attempts = createAttempts(options, clock);
  const account = await attempts.attempt(readAccount);
  if (!account.ok && !worthGoingOn(account.failure)) {
    return { state: 'stopped', failure: account.failure };
  }
  const versions = await probeVersions(attempts);
  const fitting = fittingSetting(versions, options.apiVersion);
  const version = fitting === 'default' ? undefined : fitting;
  const findings =
    fitting === undefined ? [] : await tryCalls(attempts, version, options.record, editors);
  const scopes = await attempts.attempt((hubspot) => readMissingScopes(hubspot, options.token));
  if (!account.ok) {
    const outcome = { state: 'fails', failure: account.failure } as const;
    findings.unshift({ title: 'Account details', outcome });
  }
  return {
    state: 'examined',
    account: account.ok ? account.value : {},
    versions,
    fitting,
    findings,
    missingScopes: scopes.ok ? scopes.value : undefined,
    rateLimit: attempts.rateLimit(),
  };
}

/** Whether other calls may still succeed. */
function worthGoingOn(failure: HubSpotError): boolean {
  return [MissingScope, NotFound, Rejected].some((kind) => failure instanceof kind);
}
