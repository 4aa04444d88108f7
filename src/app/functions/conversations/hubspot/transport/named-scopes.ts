import { isObject, itemsOf } from '../wire/lenient-schemas.ts';

/** More would not fit on a card. */
const MAX_SCOPES = 20;

/** Fields that name missing scopes, the most exact first. */
const FIELDS = [
  'missingScopes',
  'requiredGranularScopes',
  'requiredScopes',
  'requiredScope',
  'scopes',
] as const;

/** Older APIs name them in the message only: "(requires any of [contacts-read, contacts-write])". */
const IN_MESSAGE = /\brequires (?:any|all|one) of \[([^\]]+)\]/i;

/**
 * The scopes that a refusal names, whichever field it uses; none when it names none. They stand in the error's
 * `context`, in that of its `errors`, or in the error itself.
 */
export function namedScopes(body: unknown): string[] {
  if (!isObject(body)) return [];
  const errors = itemsOf(body['errors']).filter(isObject);
  const places = [body, body['context'], ...errors, ...errors.map((each) => each['context'])];
  for (const field of FIELDS) {
    const scopes = places.filter(isObject).flatMap((place) => readScopes(place[field]));
    if (scopes.length > 0) return [...new Set(scopes)].slice(0, MAX_SCOPES);
  }
  const messages = places.filter(isObject).map(({ message }) => message);
  const named = messages.map((text) => IN_MESSAGE.exec(typeof text === 'string' ? text : '')?.[1]);
  return readScopes(named.find(Boolean)).slice(0, MAX_SCOPES);
}

function readScopes(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(readScopes);
  return typeof value === 'string'
    ? value.split(/[\s,;[\]"']+/).filter((scope) => /^[\w.-]{1,200}$/.test(scope))
    : [];
}
