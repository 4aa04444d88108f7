import type { CardHost } from '../../protocol/card-protocol.ts';

interface FetchOptions {
  method?: string;
  timeout?: number;
  body?: Record<string, unknown>;
  headers?: Headers | Record<string, string>;
}

/** Creates `hubspot.fetch`: the page sends the request, and the worker turns the result into a `Response`. */
export function cardFetch(host: CardHost) {
  return async (url: string | URL, options: FetchOptions = {}): Promise<Response> => {
    const headers = Object.fromEntries(new Headers(options.headers));
    const outcome = await host.fetch(String(url), { ...options, headers });
    if (!outcome.ok) throw new Error(outcome.message);
    const { status, headers: responseHeaders, body } = outcome.value;
    return new Response(body, { status, headers: responseHeaders });
  };
}
