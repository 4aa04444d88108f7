import { Request as ApiRequest } from '@hubspot/api-client/lib/src/services/http/Request.js';
import { readConnectionError } from './read-api-error.ts';

export type Query = Record<string, string | number | boolean | undefined>;

export interface ResponseLimits {
  signal: AbortSignal;
  /** Counts bytes of the response, and waits until they fit into memory. False if they never will. */
  fits: (bytes: number) => boolean | Promise<boolean>;
}

/**
 * Returns a function that makes one HTTP request and resolves with the response, whatever its status. HubSpot's own
 * client prepares the request; its `apiRequest` would take no abort signal and follow redirects, which repeats a POST.
 *
 * @param baseUrl `undefined` means HubSpot's own URL.
 */
export function createTransport(token: string, baseUrl: string | undefined) {
  return async (
    method: string,
    path: string,
    body: object | undefined,
    { signal, fits }: ResponseLimits,
  ) => {
    const request = new ApiRequest(
      { accessToken: token, basePath: baseUrl },
      { method, path, body, defaultJson: !(body instanceof FormData) },
    );
    try {
      const init: RequestInit = { ...request.getSendData(), redirect: 'manual', signal };
      const response = await fetch(request.getUrl(), init);
      const { status, headers } = response;
      const content = await readText(response, fits);
      if (content === undefined) throw new Error('The response is too large');
      return { status, headers, content };
    } catch (error) {
      throw readConnectionError(error);
    }
  };
}

/**
 * Downloads a signed URL, without the token.
 *
 * @returns Undefined if the content is larger than `maxBytes`.
 */
export async function download(
  url: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new Error('The signed URL was refused');
    let bytes = 0;
    return await readText(response, (more) => (bytes += more) <= maxBytes);
  } catch (error) {
    throw readConnectionError(error);
  }
}

/** Returns `undefined` for a body whose next bytes do not fit. */
async function readText(
  { body }: Response,
  fits: ResponseLimits['fits'],
): Promise<string | undefined> {
  const decoder = new TextDecoder();
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = body?.getReader();
  let text = '';
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return text + decoder.decode();
    if (!(await fits(value.byteLength))) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Appends the query to a path. HubSpot's client would mangle lists and `undefined` values. */
export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}
