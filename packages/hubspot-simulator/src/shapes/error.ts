import { z } from 'zod';
import { StringLists } from './primitives.ts';

const ErrorDetail = z.strictObject({
  message: z.string(),
  code: z.string().optional(),
  in: z.string().optional(),
  context: StringLists.optional(),
  subCategory: z.string().optional(),
});

/** Every field is optional: https://developers.hubspot.com/docs/api-reference/error-handling */
export const ErrorBody = z.strictObject({
  status: z.literal('error').optional(),
  message: z.string().optional(),
  correlationId: z.uuid().optional(),
  category: z.string().optional(),
  subCategory: z.string().optional(),
  errors: z.array(ErrorDetail).optional(),
  context: StringLists.optional(),
  links: z.record(z.string(), z.string()).optional(),
});

export const RateLimitBody = z.strictObject({
  status: z.literal('error'),
  message: z.string(),
  errorType: z.literal('RATE_LIMIT'),
  correlationId: z.uuid(),
  policyName: z.enum(['TEN_SECONDLY_ROLLING', 'SECONDLY', 'DAILY']),
  requestId: z.uuid(),
});

/** One failed input of a batch. */
export const StandardError = z.strictObject({
  status: z.string(),
  category: z.string(),
  message: z.string(),
  id: z.string().optional(),
  context: StringLists,
  errors: z.array(ErrorDetail),
  links: z.record(z.string(), z.string()),
});

export type ErrorFields = z.infer<typeof ErrorBody>;
