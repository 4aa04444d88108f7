import { z } from 'zod';
import type { ExternalApi } from '../build/external-api.ts';
import type { CallOutcome, FetchedResponse } from '../protocol/card-protocol.ts';

/** What the page sends for one `hubspot.fetch`. */
export const FetchRequest = z.object({
  url: z.string(),
  method: z.enum(['GET', 'PUT', 'POST', 'DELETE', 'PATCH']).default('GET'),
  body: z.unknown().optional(),
  authorization: z.string().optional(),
  /** Names of the headers that HubSpot does not send. */
  droppedHeaders: z.array(z.string()).default([]),
  timeout: z.number().max(120_000).default(15_000),
  userId: z.number(),
  userEmail: z.string(),
  /** Title of the card. */
  card: z.string(),
});
type FetchRequest = z.infer<typeof FetchRequest>;

interface Parts {
  portalId: number;
  /** The URL prefixes of the app's configuration. */
  permittedUrls: () => string[];
  send: ExternalApi['request'];
  /** Called for each URL that the app's configuration does not permit, and for headers that are not sent. */
  onMistake?: (sentence: string) => void;
}

/**
 * Creates `hubspot.fetch` as HubSpot's proxy implements it: it requests permitted URLs only, adds the caller to the
 * query, and forwards no header of the card but `Authorization`.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/fetching-data
 */
export function permittedFetch({ portalId, permittedUrls, send, onMistake }: Parts) {
  return async (request: FetchRequest): Promise<CallOutcome<FetchedResponse>> => {
    const { method, body, authorization, timeout, userId, userEmail, card } = request;
    if (request.droppedHeaders.length > 0) {
      const list = new Intl.ListFormat('en-GB').format(request.droppedHeaders);
      onMistake?.(
        `The card "${card}" passes ${list} to hubspot.fetch, which sends no header of a card but Authorization`,
      );
    }
    if (!isPermitted(request.url, permittedUrls())) {
      const refused = notPermitted(request.url);
      onMistake?.(`The card "${card}": ${refused.message}`);
      return refused;
    }
    const url = new URL(request.url);
    const caller = { userId, portalId, userEmail, appId: 1 };
    for (const [name, value] of Object.entries(caller)) url.searchParams.set(name, String(value));
    try {
      const init = {
        method,
        headers: {
          'Content-Type': 'application/json',
          ...(authorization !== undefined && { Authorization: authorization }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(timeout),
      };
      const response = await send(url, init, `The card "${card}"`);
      const headers = Object.fromEntries(response.headers);
      return { ok: true, value: { status: response.status, headers, body: await response.text() } };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { ok: false, message: `hubspot.fetch could not reach ${url.origin}: ${reason}` };
    }
  };
}

/** Compares origins exactly: `https://a.example` does not permit `https://a.example.org`. */
function isPermitted(requested: string, permitted: string[]): boolean {
  if (!URL.canParse(requested)) return false;
  const { protocol, origin, pathname } = new URL(requested);
  return (
    protocol === 'https:' &&
    permitted.some((prefix) => {
      if (!URL.canParse(prefix)) return false;
      const allowed = new URL(prefix);
      return origin === allowed.origin && pathname.startsWith(allowed.pathname);
    })
  );
}

/** HubSpot does not document its own wording. */
function notPermitted(url: string) {
  return {
    ok: false,
    message: URL.canParse(url)
      ? `hubspot.fetch may not request ${url}: it is not in permittedUrls.fetch of the app's configuration`
      : `hubspot.fetch takes a URL as its first argument, and "${url}" is none`,
  } satisfies CallOutcome<never>;
}
