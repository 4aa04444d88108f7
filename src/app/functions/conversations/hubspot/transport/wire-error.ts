import * as z from 'zod/mini';
import { optionalId, rows, text } from './lenient-schemas.ts';

const context = z.catch(z.record(z.string(), z.unknown()), {});

const NO_CONTEXT: z.infer<typeof context> = {};

const fromSentence = z.pipe(
  z.string(),
  z.transform((message: string) => ({ message, context: NO_CONTEXT })),
);

/** Every field may be missing: https://developers.hubspot.com/docs/api-reference/error-handling */
export const wireError = z.catch(
  z.object({
    message: text,
    correlationId: optionalId,
    category: text,
    subCategory: text,
    policyName: text,
    requestId: optionalId,
    errors: rows(z.union([z.object({ message: text, context }), fromSentence])),
    validationResults: rows(z.object({ message: text })),
    /** OAuth's form of an error. */
    error_description: text,
    context,
  }),
  {
    message: undefined,
    correlationId: undefined,
    category: undefined,
    subCategory: undefined,
    policyName: undefined,
    requestId: undefined,
    errors: [],
    validationResults: [],
    error_description: undefined,
    context: {},
  },
);

export type WireError = z.infer<typeof wireError>;

/** HubSpot's own message, wherever it stands. */
export function messageOf(error: WireError): string | undefined {
  const nested = [...error.errors, ...error.validationResults].map(({ message }) => message);
  return [error.message, ...nested, error.error_description].find(Boolean);
}

/** True if HubSpot says that a scope is missing, even if it names none. */
export function isMissingScope({ category, subCategory }: WireError): boolean {
  return [category, subCategory].some((each) => /\bMISSING_SCOPES?$/i.test(each ?? ''));
}

/** Words for what an id can stand for. Plural words occur in the names of APIs. */
const OBJECT =
  /\b(thread|conversation|message|comment|actor|agent|user|contact|visitor|ticket|record|object|owner|inbox|channel|file|assignee|association)\b/i;
const ID = /\d{2,}|\b[A-Z]-\S|\bids?\b/i;
const PATH_VERSION_OR_STATUS = /\S*\/\S*|\bv\d+\b|\b\d{4}-\d{2}(-\w+)?\b|\b4(04|10)\b/gi;

/**
 * True when a 404 or 410 says that an object does not exist, and false when it may as well be the path that is missing:
 * a body that is no JSON, or only "Resource not found".
 */
export function namesObject({ category, message = '', errors, context }: WireError): boolean {
  if (category === 'OBJECT_NOT_FOUND') return true;
  if (Object.keys(context).length > 0) return true;
  return [message, ...errors.map((each) => each.message ?? '')].some((sentence) => {
    const words = sentence.replace(PATH_VERSION_OR_STATUS, ' ');
    return OBJECT.test(words) || ID.test(words);
  });
}
