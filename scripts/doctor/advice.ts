import { MissingScope } from '../../src/app/functions/conversations/hubspot/transport/api-errors.ts';
import type { HubSpotError } from '../../src/app/functions/conversations/hubspot/transport/api-errors.ts';
import { seemsBelowEnterprise } from './account.ts';
import type { Examination } from './examine.ts';
import { explain } from './explain.ts';
import type { Options } from './options.ts';
import { isNeeded } from './calls/scopes.ts';
import type { VersionSetting } from './versions.ts';

export interface Advice {
  /** Steps to fix what keeps Threadside from working. */
  todo: string[];
  /** Possible problems. */
  concerns: string[];
}

/** Recommends what to do next, most important first. */
export function adviceFor(
  examination: Examination,
  { apiVersion }: Pick<Options, 'apiVersion'>,
): Advice {
  if (examination.state === 'stopped') {
    return { todo: [explain(examination.failure).advice], concerns: [] };
  }
  const { account, fitting, findings, missingScopes = [], rateLimit } = examination;
  const failures = findings.flatMap(({ outcome }) =>
    outcome.state === 'fails' ? [outcome.failure] : [],
  );
  const concerns = findings.flatMap(({ outcome }) =>
    outcome.state === 'works' && outcome.concern ? [outcome.concern] : [],
  );
  if (seemsBelowEnterprise(account, rateLimit)) {
    concerns.push(
      `With ${rateLimit.dailyLimit?.toLocaleString('en-US') ?? ''} calls a day this looks like less than an Enterprise subscription. HubSpot runs app functions, and so Threadside, in Enterprise accounts and in developer test accounts only.`,
    );
  }
  const setting = adviseSetting(fitting, apiVersion ?? 'default');
  const others = failures.filter((failure) => !(failure instanceof MissingScope));
  const causes = [...lackOfScopes(missingScopes.filter(isNeeded), failures), ...others];
  const cures = causes.map((failure) => explain(failure).advice);
  return { todo: [...new Set([...setting, ...cures])], concerns };
}

/** Merges all missing scopes, because one installation grants them all. A refusal may name scopes that are not missing; the
 * token's list does not. */
function lackOfScopes(listed: string[], failures: HubSpotError[]): MissingScope[] {
  const isListed = (scope: string) => listed.includes(scope);
  const refused = failures.flatMap((failure) =>
    failure instanceof MissingScope && !failure.scopes.some(isListed) ? failure.scopes : [],
  );
  const scopes = [...new Set([...listed, ...refused])];
  return scopes.length > 0 ? [new MissingScope(scopes)] : [];
}

function adviseSetting(fitting: VersionSetting | undefined, set: VersionSetting): string[] {
  if (fitting === set) return [];
  if (fitting === undefined) {
    return [
      'No version of the Conversations API is there at this address. Check HUBSPOT_API_URL if you set it; otherwise ask HubSpot whether the account has conversations.',
    ];
  }
  if (fitting === 'default') {
    return [
      `Version ${set} does not work here. Take CONVERSATIONS_API_VERSION away: each call then uses the first documented version that is there.`,
    ];
  }
  return [
    `Set CONVERSATIONS_API_VERSION=${fitting}. For the installed app: hs secret add CONVERSATIONS_API_VERSION with the value ${fitting}, name it in secretKeys of src/app/functions/conversations-hsmeta.json, and deploy.`,
  ];
}
