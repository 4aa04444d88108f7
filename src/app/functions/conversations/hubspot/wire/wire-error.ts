import * as v from 'valibot';
import { anything, isObject, optionalId, rows, shortText } from './lenient-schemas.ts';

const text = shortText(5_000);

/** One sentence, or a list of them. */
const message = v.pipe(
  anything,
  v.transform((value: unknown) =>
    Array.isArray(value) ? value.filter((each) => typeof each === 'string').join(' ') : value,
  ),
  text,
);

const context = v.fallback(v.record(v.string(), v.unknown()), {});

const NO_CONTEXT: v.InferOutput<typeof context> = {};

const fromSentence = v.pipe(
  v.string(),
  v.transform((sentence) => ({ message: v.parse(text, sentence), context: NO_CONTEXT })),
);

/** Every field may be missing: https://developers.hubspot.com/docs/api-reference/error-handling */
const wireError = v.object({
  message,
  correlationId: optionalId,
  category: text,
  subCategory: text,
  policyName: text,
  requestId: optionalId,
  errors: rows(v.union([v.object({ message: text, context }), fromSentence])),
  validationResults: rows(v.object({ message: text })),
  /** Forms of other gateways, OAuth's among them. */
  error_description: text,
  error: v.fallback(v.optional(v.union([v.string(), v.object({ message: text })])), undefined),
  detail: text,
  context,
});

export type WireError = v.InferOutput<typeof wireError>;

/**
 * Reads an error that is JSON, or else a sentence.
 *
 * @param body The JSON of `content`; undefined for invalid JSON.
 */
export function readWireError(body: unknown, content: string): WireError {
  if (isObject(body)) return v.parse(wireError, body);
  if (Array.isArray(body)) return v.parse(wireError, { errors: body });
  const message = body === undefined ? content.trim() : body;
  return v.parse(wireError, { message });
}

/** HubSpot's own message, wherever it stands. */
export function messageOf(wire: WireError): string | undefined {
  const nested = [...wire.errors, ...wire.validationResults].map(({ message }) => message);
  const { error, error_description, detail } = wire;
  const named = typeof error === 'object' ? error.message : error;
  return [wire.message, ...nested, error_description, detail, named].find(Boolean);
}

/** True if HubSpot says that a scope is missing, even if it names none. */
export function isMissingScope({ category, subCategory }: WireError): boolean {
  return [category, subCategory].some((each) => /\bMISSING_SCOPES?$/i.test(each ?? ''));
}

/** Words for what an id can stand for. Plural words occur in the names of APIs. */
const OBJECT =
  /\b(thread|conversation|message|comment|actor|agent|user|contact|visitor|ticket|record|object|owner|inbox|channel|file|assignee|association)\b/i;
const ID = /\b\d{2,}\b|\b[A-Z]-\S|\bids?\b/i;
/** A path, a version, a status, or the id of the request. */
const NO_OBJECT =
  /\S*\/\S*|\bv\d+\b|\b\d{4}-\d{2}(-\w+)?\b|\b4(04|10)\b|\b(request|correlation|trace) ?id\W*[\w-]*/gi;
const API = /\b(?:API|endpoint|route|version)\b/i;
const ENDED = /\b(?:deprecated|sunset|retired|removed|unsupported|no longer)\b/i;
const NO_VERSION =
  /\b(?:invalid|unknown) (?:API )?version\b|\bversion\b.*\bnot (?:supported|enabled|available|found|valid)\b/i;

/**
 * True when a 404 or 410 says that an object does not exist, and false when it may as well be the path that is missing:
 * a body that is no JSON, or only "Resource not found".
 */
export function namesObject(error: WireError): boolean {
  if (error.category === 'OBJECT_NOT_FOUND') return true;
  const contexts = [error, ...error.errors].flatMap(({ context }) => Object.entries(context));
  const named = contexts.map(
    ([name, value]) => `${name.replace(/([a-z])(?=[A-Z])/g, '$1 ')} ${JSON.stringify(value)}`,
  );
  return [...sentencesOf(error), ...named].some((sentence) => {
    const words = sentence.replace(NO_OBJECT, ' ');
    return !API.test(words) && (OBJECT.test(words) || ID.test(words));
  });
}

/** True when HubSpot refuses a call because the version or the path is not supported any more. */
export function saysApiEnded(error: WireError): boolean {
  return sentencesOf(error).some(
    (sentence) => NO_VERSION.test(sentence) || (API.test(sentence) && ENDED.test(sentence)),
  );
}

const PERSON = /\b(?:actor|assignee|assign|agent|user|owner|seat|member|A-\d+)/i;

/** True if HubSpot's message blames an agent. */
export function isAboutPerson(message: string): boolean {
  return PERSON.test(message);
}

function sentencesOf(error: WireError): string[] {
  const messages = [error, ...error.errors].map(({ message }) => message);
  return messages.filter((message) => message !== undefined);
}
