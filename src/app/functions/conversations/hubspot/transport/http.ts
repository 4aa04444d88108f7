import { Client } from '@hubspot/api-client/lib/src/client.js';
import { parse } from 'lossless-json';
import { readConnectionError } from './read-api-error.ts';

export type Query = Record<string, string | number | boolean | undefined>;

/**
 * Returns a function that makes one HTTP request and resolves with the response, whatever its status. HubSpot's own
 * client neither interprets the status nor limits the time.
 *
 * @param baseUrl `undefined` means HubSpot's own URL.
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

/** Appends the query to a path. HubSpot's client would mangle lists and `undefined` values. */
export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}

/** A number with this many digits may not fit into a JavaScript number. */
const LONG_NUMBER = /\d{16}/;

/** Parses JSON. Integers above 2^53 become strings with all digits. Returns `undefined` for invalid JSON. */
export function readJson(content: string): unknown {
  try {
    return LONG_NUMBER.test(content)
      ? parse(content, undefined, { parseNumber: readNumber, onDuplicateKey: lastOne })
      : JSON.parse(content);
  } catch {
    return undefined;
  }
}

function readNumber(digits: string): number | string {
  const value = Number(digits);
  return /^-?\d+$/.test(digits) && !Number.isSafeInteger(value) ? digits : value;
}

function lastOne({ newValue }: { newValue: unknown }): unknown {
  return newValue;
}
