/** The function that a file exports as "main". The second argument exists on early platform versions only. */
export type Main = (context: unknown, sendResponse?: (response: unknown) => void) => unknown;

/** Exports of a file without a function "main". */
export class NoMainError extends Error {
  readonly exports: string[];

  constructor(exported: unknown) {
    super('main is not a function');
    this.name = 'TypeError';
    this.exports = Object.keys(Object(exported) as object);
  }
}

/** A response that `JSON.stringify` rejects or drops. */
export class NotJsonError extends Error {
  constructor(reason: unknown) {
    super(`The response is not valid JSON (${String(reason)})`);
  }
}

/** How a call ended. */
export type Outcome = { response: unknown } | { error: unknown };

/**
 * Explains a call that ended badly because the function does not follow HubSpot's calling convention.
 *
 * @returns the rest of a sentence about the function, or undefined when it made no such mistake
 */
export function callingMistake(main: Main | undefined, outcome: Outcome): string | undefined {
  const callback = main && secondParameter(main);
  const returnedNothing = 'response' in outcome && outcome.response === undefined;
  if (callback !== undefined && (returnedNothing || mentions(outcome, callback))) {
    return `responds through "${callback}", its second argument, which HubSpot passes on platform version 2023.1 only: return the response instead`;
  }
  if (returnedNothing) {
    return 'returned nothing, so the card received null: await all work and return a response, or return null if there is none';
  }
  if (!('error' in outcome)) return undefined;
  const { error } = outcome;
  if (error instanceof NoMainError) {
    const others = error.exports.length > 0 ? `only ${error.exports.join(', ')}` : 'nothing';
    return `exports no function "main", which HubSpot calls; it exports ${others}: write exports.main = async (context) => { … }`;
  }
  if (error instanceof NotJsonError) {
    return 'returned a value that is not valid JSON: return plain data, such as the data of a response instead of the response object';
  }
  return undefined;
}

/** The name of a function's second and last parameter. */
function secondParameter(main: Main): string | undefined {
  return /^[^(]*\([^()]*,\s*(\w+)\s*\)/.exec(String(main))?.[1];
}

/** Whether the function failed because its callback is missing; it may have caught that error and returned it. */
function mentions(outcome: Outcome, callback: string): boolean {
  const text = 'error' in outcome ? String(outcome.error) : JSON.stringify(outcome.response);
  return text.includes(`${callback} is not a function`);
}
