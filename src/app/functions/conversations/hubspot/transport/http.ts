import { Client } from '@hubspot/api-client/lib/src/client.js';
import { readConnectionError } from './read-api-error.ts';

export type Query = Record<string, string | number | boolean | undefined>;

/**
 * One request and its answer, whatever its status. HubSpot's own client leaves to its caller what a status means and
 * how long to wait.
 *
 * @param baseUrl HubSpot's own address when undefined.
 */
export function createTransport(token: string, baseUrl: string | undefined) {
  const client = new Client({ accessToken: token, basePath: baseUrl });
  return async (method: string, path: string, body: object | undefined) => {
    try {
      const response = await client.apiRequest({ method, path, body });
      const { status, headers } = response;
      return { status, headers, content: await response.text() };
    } catch (error) {
      throw readConnectionError(error);
    }
  };
}

/** The path with its query. HubSpot's client would garble lists and absent values. */
export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}

/** Undefined for what is no JSON. */
export function readJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
