import { isObject } from './lenient-schemas.ts';

/** A number with this many digits may not fit into a JavaScript number. */
const LONG_NUMBER = /\d{16}/;

/** Objects, lists and values of larger JSON would not fit into the function's memory. */
const MAX_VALUES = 700_000;

/** Parses JSON. Integers above 2^53 become strings with all digits. Returns `undefined` for invalid or too large JSON. */
export function readJson(content: string): unknown {
  if (content.length > MAX_VALUES && countValues(content) > MAX_VALUES) return undefined;
  try {
    return JSON.parse(LONG_NUMBER.test(content) ? quoteLongIntegers(content) : content);
  } catch {
    return undefined;
  }
}

/** Counts the signs that begin or separate values. Those inside texts count too, so the result may be too high. */
function countValues(content: string): number {
  let count = 0;
  for (let at = 0; at < content.length; at += 1) if ('{[,'.includes(content.charAt(at))) count += 1;
  return count;
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

/** A control is raw, or escaped. An even number of backslashes before it escapes only themselves. */
const DIRECTION_CONTROLS =
  /[\u202a-\u202e\u2066-\u2069]|(?<!\\)((?:\\\\)*)\\u20(?:2[a-e]|6[6-9])/gi;

/** JSON without the characters that turn the text around them: in a name or subject they would disguise what follows. */
export function withoutDirectionControls(json: string): string {
  return json.replace(DIRECTION_CONTROLS, '$1');
}

const WRAPPERS = ['data', 'response', 'body'] as const;

/** Removes the object that some gateways put around a response. */
export function unwrap(json: unknown): unknown {
  if (!isBare(json)) return json;
  const name = WRAPPERS.find((each) => Object(json[each]) === json[each]);
  return name ? unwrap(json[name]) : json;
}

/** True for an error that HubSpot reports with the status of a success. */
export function isErrorBody(json: unknown): boolean {
  return isBare(json) && json['status'] === 'error';
}

/** True for an object that is neither an object of HubSpot nor a page of them. */
function isBare(json: unknown): json is Record<string, unknown> {
  return isObject(json) && !('id' in json || 'results' in json);
}
