import type { HubSpotApi } from '../accounts/hubspot-api.ts';
import type { ExternalApi } from '../build/external-api.ts';
import { listen } from 'hubspot-simulator';
import { CONNECTION, REQUESTED_URL } from './requested-url.ts';

/** Hosts of HubSpot's API in all its regions; the second domain is an older one that still responds. */
const HUBSPOT = /^api[\w-]*\.(hubapi|hubspot)\.com$/;

/**
 * Receives every request that a project's functions send, and is asked before every other connection. The sandbox
 * responds to requests for HubSpot's API, and `externalApi` to all others: none reaches a real account.
 */
export function openOutboundProxy(
  api: HubSpotApi,
  externalApi: Pick<ExternalApi, 'request' | 'connect'>,
) {
  return listen(async (request) => {
    const requested = request.headers.get(REQUESTED_URL) ?? '';
    if (!URL.canParse(requested)) return Response.json({ message: 'No URL' }, { status: 400 });
    const url = new URL(requested);
    const { method } = request;
    const caller = `The function "${functionOf(request)}"`;
    const headers = new Headers(request.headers);
    for (const name of [
      REQUESTED_URL,
      'host',
      'connection',
      'content-length',
      'transfer-encoding',
    ]) {
      headers.delete(name);
    }
    const body = method === 'GET' || method === 'HEAD' ? undefined : await request.arrayBuffer();
    try {
      if (url.protocol === CONNECTION) {
        if (HUBSPOT.test(url.hostname)) throw new Error('Only HTTP requests reach the sandbox');
        externalApi.connect(url.host, caller);
        return new Response(null, { status: 204 });
      }
      if (HUBSPOT.test(url.hostname)) {
        if (url.protocol === 'tcp:') throw new Error('HubSpot is reached by fetch, http or https');
        return await api(url.href, { method, headers, body }, caller);
      }
      const response = await externalApi.request(url, { method, headers, body }, caller);
      return new Response(response.body, {
        status: response.status,
        headers: decodedHeaders(response),
      });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return Response.json({ message }, { status: 502 });
    }
  }, 0);
}

/** The proxy's URL for one function, which names it. */
export function proxyUrlOf(url: string, functionName: string): string {
  return `${url}/${encodeURIComponent(functionName)}`;
}

function functionOf(request: Request): string {
  return decodeURIComponent(new URL(request.url).pathname.slice(1));
}

/** `fetch` has already decoded the body. */
function decodedHeaders({ headers }: Response): Headers {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
  return kept;
}
