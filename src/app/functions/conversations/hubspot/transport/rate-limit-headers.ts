/** Values of a response's rate-limit headers: https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines */
export interface RateLimit {
  limit?: number;
  remaining?: number;
  intervalMs?: number;
  dailyLimit?: number;
  dailyRemaining?: number;
}

const HEADERS = {
  limit: 'x-hubspot-ratelimit-max',
  remaining: 'x-hubspot-ratelimit-remaining',
  intervalMs: 'x-hubspot-ratelimit-interval-milliseconds',
  dailyLimit: 'x-hubspot-ratelimit-daily',
  dailyRemaining: 'x-hubspot-ratelimit-daily-remaining',
} as const;

/** Reads the rate-limit headers. A missing or malformed header is left out. */
export function readRateLimit(headers: Headers): RateLimit {
  const read = Object.entries(HEADERS).flatMap(([name, header]) => {
    const text = headers.get(header);
    const value = Number(text);
    return text === null || text === '' || !Number.isFinite(value) ? [] : [[name, value] as const];
  });
  return Object.fromEntries(read);
}
