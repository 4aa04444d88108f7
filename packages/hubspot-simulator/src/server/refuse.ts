import type { SimulatorState } from '../state/simulator-state.ts';
import type { Refusal } from '../variants/refusals.ts';
import { htmlPage, writeResponse } from './write-response.ts';

const NOT_FOUND_PAGE =
  '<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>\n';

const BLOCKED_PAGE =
  '<!DOCTYPE html>\n<html><head><title>Attention Required!</title></head><body><h1>Sorry, you have been blocked</h1></body></html>\n';

/** Formats seconds for `Retry-After`: as a number, or under a variant as an HTTP date. */
export function retryAfter({ clock, variants }: SimulatorState, seconds: number): string {
  if (!variants.has('retry-after-date')) return String(seconds);
  return new Date(clock.now().getTime() + seconds * 1_000).toUTCString();
}

/** Responds to a path whose API version is gone, or returns undefined if it works. */
export function respondIfGone(state: SimulatorState, path: string): Response | undefined {
  const gone = state.variants.goneResponse(path);
  if (!gone) return undefined;
  if (gone === 'gone-html') return htmlPage(404, NOT_FOUND_PAGE);
  const status = gone === 'gone-410' ? 410 : 404;
  return sendRefusal(state, { status, body: { status: 'error', message: 'Resource not found' } });
}

/** Sends the response of a refusal. */
export function sendRefusal(state: SimulatorState, refusal: Refusal): Response {
  const { status, body, retryAfterSeconds } = refusal;
  const headers = {
    ...(retryAfterSeconds !== undefined && {
      'Retry-After': retryAfter(state, retryAfterSeconds),
    }),
  };
  if (typeof body === 'string') {
    const correlation = { 'X-HubSpot-Correlation-Id': state.random.uuid() };
    return htmlPage(status, body, { ...headers, ...correlation });
  }
  const correlated = { ...body, correlationId: state.random.uuid() };
  const { variants } = state;
  return writeResponse({ status, body: correlated }, undefined, { faults: {}, variants, headers });
}

/** Blocks texts with SQL, as the network edge does under the variant `sql-text-blocked`. */
export function respondIfBlocked(state: SimulatorState, body: string): Response | undefined {
  if (!state.variants.has('sql-text-blocked')) return undefined;
  const hasSql = /\b(select\b.+\bfrom|drop\s+table|insert\s+into|delete\s+from)\b/i.test(body);
  return hasSql ? htmlPage(403, BLOCKED_PAGE) : undefined;
}
