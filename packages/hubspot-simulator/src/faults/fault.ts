import { z } from 'zod';

const aim = {
  /** Operation name, or `METHOD /path` with `*` as wildcard; every call by default. */
  on: z.string().optional(),
  /** How many calls it affects; all by default. */
  count: z.int().min(1).optional(),
  /** How many calls succeed first. */
  skip: z.int().min(0).optional(),
  /** Probability from 0 to 1 that a call is affected. */
  probability: z.number().min(0).max(1).optional(),
};

const milliseconds = z.number().min(0);
const status = z.int().min(400).max(599);

export const Fault = z.discriminatedUnion('name', [
  /** The response takes longer, in real time. */
  z.strictObject({ ...aim, name: z.literal('slow'), milliseconds }),
  /** No response; the call has no effect. */
  z.strictObject({ ...aim, name: z.literal('hang') }),
  /** The connection drops; the call has no effect. */
  z.strictObject({ ...aim, name: z.literal('reset') }),
  /** A server error; the call has no effect. */
  z.strictObject({ ...aim, name: z.literal('error-before'), status: status.default(500) }),
  /** The call takes effect, but its response is an error or a dropped connection. */
  z.strictObject({
    ...aim,
    name: z.literal('error-after'),
    status: z.union([status, z.literal('reset')]).default(500),
  }),
  /** A 429 although the limit isn't reached. */
  z.strictObject({
    ...aim,
    name: z.literal('rate-limit'),
    policy: z.enum(['TEN_SECONDLY_ROLLING', 'SECONDLY', 'DAILY']).default('TEN_SECONDLY_ROLLING'),
    /** `Retry-After` in seconds. HubSpot documents no such header, so there is none by default. */
    retryAfter: z.int().min(0).optional(),
  }),
  /** The call takes effect; the response's JSON is cut off. */
  z.strictObject({ ...aim, name: z.literal('malformed-json') }),
  /** The call takes effect; the response has no body. */
  z.strictObject({ ...aim, name: z.literal('empty-body') }),
  /** A gateway's HTML error page; the call has no effect. */
  z.strictObject({ ...aim, name: z.literal('html-page'), status: status.default(502) }),
  /** A redirect to the same address. Without `takesEffect`, the call has no effect. */
  z.strictObject({ ...aim, name: z.literal('redirect'), takesEffect: z.boolean().default(false) }),
  /** The response has only required fields. */
  z.strictObject({ ...aim, name: z.literal('missing-optional-fields') }),
  /** Enum fields have an unknown value: `field` alone, or all of them except `type`. */
  z.strictObject({ ...aim, name: z.literal('unknown-enum'), field: z.string().optional() }),
  /** A sent message appears on its thread later, by the simulator's clock. */
  z.strictObject({ ...aim, name: z.literal('late-message'), milliseconds }),
]);

export type Fault = z.infer<typeof Fault>;
export type FaultName = Fault['name'];
/** A fault as requested; fields with defaults are optional. */
export type FaultRequest = z.input<typeof Fault>;
