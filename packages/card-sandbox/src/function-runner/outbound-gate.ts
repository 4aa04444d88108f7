import { ASKED_URL } from './asked-url.ts';
import { listen } from 'hubspot-simulator';
import type { HubSpotApi } from '../record-page/server/hubspot-api.ts';

/** HubSpot's own API, in whatever part of the world. */
const HUBSPOT = /^api[\w-]*\.hubapi\.com$/;

/**
 * Takes all that a project's functions send out: HubSpot's API is answered by the sandbox's, everything else by
 * `outside`. Nothing of it reaches a real account.
 */
export function openGate(api: HubSpotApi, outside: typeof fetch) {
  return listen(async (request) => {
    const asked = request.headers.get(ASKED_URL) ?? '';
    if (!URL.canParse(asked)) return Response.json({ message: 'No address' }, { status: 400 });
    const url = new URL(asked);
    const { method } = request;
    const headers = new Headers(request.headers);
    for (const name of [ASKED_URL, 'host', 'connection', 'content-length', 'transfer-encoding']) {
      headers.delete(name);
    }
    const body = method === 'GET' || method === 'HEAD' ? undefined : await request.arrayBuffer();
    try {
      if (HUBSPOT.test(url.hostname)) {
        return await api(`${url.pathname}${url.search}`, { method, headers, body });
      }
      const answer = await outside(url, { method, headers, body });
      return new Response(answer.body, { status: answer.status, headers: readable(answer) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return Response.json({ message }, { status: 502 });
    }
  }, 0);
}

/** `fetch` has unpacked the body already. */
function readable({ headers }: Response): Headers {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
  return kept;
}
