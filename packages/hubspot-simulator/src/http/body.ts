import type { z } from 'zod';
import { invalid } from './api-error.ts';

type Issue = z.core.$ZodIssue;

const isMissing = (issue: Issue, body: unknown) => {
  let value: unknown = body;
  for (const key of issue.path) {
    if (typeof value !== 'object' || value === null) return false;
    value = Reflect.get(value, key);
  }
  return value === undefined || value === null;
};

function wording(issue: Issue): string {
  const field = issue.path.join('.');
  if (issue.code === 'invalid_value') {
    return `Invalid input JSON on line 1, column 1: ${field} is not one of the values accepted: [${issue.values.join(', ')}]`;
  }
  return `Invalid input JSON on line 1, column 1: ${field}: ${issue.message}`;
}

/**
 * Validates a request's JSON. Like HubSpot, ignores unknown fields.
 * @throws ApiError 400 that names missing and wrong fields
 */
export function readBody<Shape extends z.ZodType>(shape: Shape, body: unknown): z.infer<Shape> {
  const read = shape.safeParse(body);
  if (read.success) return read.data;
  const missing = read.error.issues.filter((issue) => isMissing(issue, body));
  const message =
    missing.length > 0
      ? `Some required fields were not set: [${missing.map((issue) => issue.path.join('.')).join(', ')}]`
      : read.error.issues.map(wording).join('; ');
  throw invalid(message, { errors: [{ message }] });
}
