import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { CallOutcome, FetchedResponse } from '../worker/protocol.ts';

const APP = fileURLToPath(new URL('../../../../../src/app/app-hsmeta.json', import.meta.url));

const AppConfig = z.object({
  config: z.object({ permittedUrls: z.object({ fetch: z.array(z.string()) }).optional() }),
});

/** What the page sends for one `hubspot.fetch`. */
export const FetchRequest = z.object({
  url: z.string(),
  method: z.enum(['GET', 'PUT', 'POST', 'DELETE', 'PATCH']).default('GET'),
  body: z.unknown().optional(),
  authorization: z.string().optional(),
  timeout: z.number().max(120_000).default(15_000),
  userId: z.number(),
  userEmail: z.string(),
});
type FetchRequest = z.infer<typeof FetchRequest>;

interface Parts {
  portalId: number;
  /** Prefixes of addresses; by default what the app's own configuration permits. */
  permitted?: () => string[] | Promise<string[]>;
  send?: typeof fetch;
}

/**
 * `hubspot.fetch` as HubSpot's proxy does it: to permitted addresses only, with who asks in the query, without
 * headers of the card's own but `Authorization`.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/fetching-data
 */
export function permittedFetch({ portalId, permitted = fromApp, send = fetch }: Parts) {
  return async (request: FetchRequest): Promise<CallOutcome<FetchedResponse>> => {
    const { method, body, authorization, timeout, userId, userEmail } = request;
    if (!isPermitted(request.url, await permitted())) return refusal(request.url);
    const url = new URL(request.url);
    const asker = { userId, portalId, userEmail, appId: 1 };
    for (const [name, value] of Object.entries(asker)) url.searchParams.set(name, String(value));
    try {
      const answer = await send(url, {
        method,
        headers: {
          'Content-Type': 'application/json',
          ...(authorization !== undefined && { Authorization: authorization }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(timeout),
      });
      const headers = Object.fromEntries(answer.headers);
      return { ok: true, value: { status: answer.status, headers, body: await answer.text() } };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { ok: false, message: `hubspot.fetch could not reach ${url.origin}: ${reason}` };
    }
  };
}

/** An address is permitted by a prefix of it; `https://a.example` does not permit `https://a.example.org`. */
function isPermitted(asked: string, permitted: string[]): boolean {
  if (!URL.canParse(asked)) return false;
  const { protocol, origin, pathname } = new URL(asked);
  return (
    protocol === 'https:' &&
    permitted.some((prefix) => {
      if (!URL.canParse(prefix)) return false;
      const allowed = new URL(prefix);
      return origin === allowed.origin && pathname.startsWith(allowed.pathname);
    })
  );
}

/** HubSpot publishes no wording for this. */
function refusal(url: string): CallOutcome<never> {
  return {
    ok: false,
    message: `hubspot.fetch may not reach ${url}: it is not among permittedUrls.fetch in the app's configuration`,
  };
}

async function fromApp(): Promise<string[]> {
  const { config } = AppConfig.parse(JSON.parse(await readFile(APP, 'utf8')));
  return config.permittedUrls?.fetch ?? [];
}
