import { z } from 'zod';
import type { HubSpot } from '../../src/app/functions/conversations/hubspot/client.ts';
import type { RateLimit } from '../../src/app/functions/conversations/hubspot/transport/rate-limit-headers.ts';

/** Missing fields are left out. */
const Details = z.object({
  portalId: z.number().optional().catch(undefined),
  accountType: z.string().optional().catch(undefined),
  timeZone: z.string().optional().catch(undefined),
  uiDomain: z.string().optional().catch(undefined),
});

export type AccountDetails = z.infer<typeof Details>;

/** https://developers.hubspot.com/docs/api-reference/account-account-info-v3/guide */
export async function readAccount(hubspot: HubSpot): Promise<AccountDetails> {
  return Details.catch({}).parse(await hubspot.get(hubspot.paths.account));
}

export function describeAccount({ portalId, accountType, timeZone, uiDomain }: AccountDetails) {
  const told = [accountType, uiDomain, timeZone].filter((each) => each !== undefined);
  return [`Account ${portalId ?? 'of this token'}`, ...told].join(', ');
}

export function describeLimits(limit: RateLimit): string | undefined {
  const number = (value: number | undefined) => value?.toLocaleString('en-US') ?? 'unknown';
  const parts = [
    limit.limit !== undefined &&
      `${number(limit.limit)} calls in ${(limit.intervalMs ?? 10_000) / 1000} s, ${number(limit.remaining)} left`,
    limit.dailyLimit !== undefined &&
      `${number(limit.dailyLimit)} a day, ${number(limit.dailyRemaining)} left`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join('; ') : undefined;
}

/** The minimum daily limit of an Enterprise account: https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines */
const ENTERPRISE_CALLS_A_DAY = 1_000_000;

/**
 * Guesses the subscription from the daily limit, because the API does not name it. Below Enterprise, HubSpot runs app
 * functions only in test accounts.
 */
export function seemsBelowEnterprise({ accountType }: AccountDetails, limit: RateLimit): boolean {
  return (
    accountType === 'STANDARD' &&
    limit.dailyLimit !== undefined &&
    limit.dailyLimit < ENTERPRISE_CALLS_A_DAY
  );
}
