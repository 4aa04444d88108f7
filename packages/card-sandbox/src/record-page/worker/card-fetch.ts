import type { CardHost } from './protocol.ts';

interface FetchOptions {
  method?: string;
  timeout?: number;
  body?: Record<string, unknown>;
  headers?: Headers | Record<string, string>;
}

/** `hubspot.fetch`: the page asks the sandbox's server, and the worker makes a `Response` of its answer. */
export function cardFetch(host: CardHost) {
  return async (url: string | URL, options: FetchOptions = {}): Promise<Response> => {
    const headers = Object.fromEntries(new Headers(options.headers));
    const outcome = await host.fetch(String(url), { ...options, headers });
    if (!outcome.ok) throw new Error(outcome.message);
    const { status, headers: answered, body } = outcome.value;
    return new Response(body, { status, headers: answered });
  };
}
