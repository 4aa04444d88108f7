import { z } from 'zod';

const aim = {
  /** Operation name, or `METHOD /path` where `*` stands for anything; absent: every call. */
  on: z.string().optional(),
  /** How many calls it strikes; absent: all of them. */
  count: z.int().min(1).optional(),
  /** How many calls it lets through first. */
  skip: z.int().min(0).optional(),
  /** Chance that a call is struck, from 0 to 1. */
  probability: z.number().min(0).max(1).optional(),
};

const milliseconds = z.number().min(0);
const status = z.int().min(400).max(599);

export const Fault = z.discriminatedUnion('name', [
  /** The answer takes longer, in real time. */
  z.strictObject({ ...aim, name: z.literal('slow'), milliseconds }),
  /** No answer; nothing takes effect. */
  z.strictObject({ ...aim, name: z.literal('hang') }),
  /** The connection drops; nothing takes effect. */
  z.strictObject({ ...aim, name: z.literal('reset') }),
  /** An error of HubSpot's own; nothing takes effect. */
  z.strictObject({ ...aim, name: z.literal('error-before'), status: status.default(500) }),
  /** The call takes effect, its answer is lost: an error, or a dropped connection. */
  z.strictObject({
    ...aim,
    name: z.literal('error-after'),
    status: z.union([status, z.literal('reset')]).default(500),
  }),
  /** 429 without a call too many. */
  z.strictObject({
    ...aim,
    name: z.literal('rate-limit'),
    policy: z.enum(['TEN_SECONDLY_ROLLING', 'SECONDLY', 'DAILY']).default('TEN_SECONDLY_ROLLING'),
    /** Seconds; HubSpot documents no such header, so none by default. */
    retryAfter: z.int().min(0).optional(),
  }),
  /** The call takes effect; the answer's JSON is cut off. */
  z.strictObject({ ...aim, name: z.literal('malformed-json') }),
  /** The call takes effect; the answer has no body. */
  z.strictObject({ ...aim, name: z.literal('empty-body') }),
  /** A gateway's error page instead of JSON; nothing takes effect. */
  z.strictObject({ ...aim, name: z.literal('html-page'), status: status.default(502) }),
  /** The answer has only the fields that the API promises. */
  z.strictObject({ ...aim, name: z.literal('missing-optional-fields') }),
  /** Fields of fixed values carry a new one: `field` alone, or every such field. */
  z.strictObject({ ...aim, name: z.literal('unknown-enum'), field: z.string().optional() }),
  /** A sent message shows on its thread later, by the simulator's clock. */
  z.strictObject({ ...aim, name: z.literal('late-message'), milliseconds }),
]);

export type Fault = z.infer<typeof Fault>;
export type FaultName = Fault['name'];
/** A fault as it is asked for: what has a default may be left out. */
export type FaultRequest = z.input<typeof Fault>;
