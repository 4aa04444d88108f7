import * as v from 'valibot';
import { readRows, rows, text } from '../wire/lenient-schemas.ts';
import type { WireError } from '../wire/wire-error.ts';

const name = v.pipe(v.string(), v.maxLength(200));
const refusal = v.object({ name, message: text });
const names = rows(name);

/** Why HubSpot refused a record: the property, and HubSpot's message about it. */
export interface RefusedProperty {
  property: string;
  message: string | undefined;
}

/**
 * Finds the property whose value HubSpot refused. HubSpot names it in the context of an error, or in JSON at the end of
 * the message.
 *
 * https://developers.hubspot.com/docs/api-reference/error-handling
 */
export function refusedProperty({ message = '', errors }: WireError): RefusedProperty | undefined {
  for (const { message, context } of errors) {
    const [property] = v.parse(names, context['propertyName'] ?? context['properties']);
    if (property !== undefined) return { property, message };
  }
  const [listed] = readRows(refusal, readList(message.slice(message.indexOf('['))));
  return listed && { property: listed.name, message: listed.message };
}

function readList(json: string): unknown[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
