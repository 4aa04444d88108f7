import * as z from 'zod/mini';
import { optionalId, rows, text } from './lenient-schemas.ts';

const context = z.catch(z.record(z.string(), z.unknown()), {});

/** Every field may be missing: https://developers.hubspot.com/docs/api-reference/error-handling */
export const wireError = z.catch(
  z.object({
    message: text,
    correlationId: optionalId,
    category: text,
    policyName: text,
    errors: rows(z.object({ message: text, context })),
    context,
  }),
  {
    message: undefined,
    correlationId: undefined,
    category: undefined,
    policyName: undefined,
    errors: [],
    context: {},
  },
);

export type WireError = z.infer<typeof wireError>;

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
