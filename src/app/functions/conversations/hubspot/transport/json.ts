import { isObject } from './lenient-schemas.ts';

/** A number with this many digits may not fit into a JavaScript number. */
const LONG_NUMBER = /\d{16}/;

/** Parses JSON. Integers above 2^53 become strings with all digits. Returns `undefined` for invalid JSON. */
export function readJson(content: string): unknown {
  try {
    return JSON.parse(LONG_NUMBER.test(content) ? quoteLongIntegers(content) : content);
  } catch {
    return undefined;
  }
}

const ESCAPE_QUOTE_OR_NUMBER = /\\.|"|-?\d[\d.eE+-]*/g;

/** Makes strings of the integers that a number would not hold exactly. */
function quoteLongIntegers(json: string): string {
  let inString = false;
  return json.replace(ESCAPE_QUOTE_OR_NUMBER, (token) => {
    if (token === '"') inString = !inString;
    return inString || !isLongInteger(token) ? token : `"${token}"`;
  });
}

function isLongInteger(token: string): boolean {
  return /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token));
}

/** Names of the only field of an object around a response. */
const WRAPPERS = ['data', 'response', 'result', 'body'] as const;

/** Removes the object that some gateways put around a response. */
export function unwrap(json: unknown): unknown {
  if (!isObject(json) || 'id' in json || 'results' in json) return json;
  const name = WRAPPERS.find((each) => typeof json[each] === 'object' && json[each] !== null);
  return name ? unwrap(json[name]) : json;
}

/** True for an error that HubSpot reports with the status of a success. */
export function isErrorBody(json: unknown): boolean {
  return isObject(json) && json['status'] === 'error' && !('id' in json) && !('results' in json);
}
