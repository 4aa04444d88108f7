import * as z from 'zod/mini';
import { REASONS } from '../../../cards/contract/reason.ts';
import { CONTACT, TICKET, type RecordReference } from '../../../cards/contract/record.ts';
import { ActionError } from './action-error.ts';
import { readCaller } from './caller.ts';

const userId = z.int().check(z.positive());

const request = z.looseObject({
  action: z.string(),
  record: z.optional(
    z.strictObject({
      objectTypeId: z.enum([CONTACT, TICKET]),
      objectId: z.string().check(z.regex(/^[1-9]\d{0,18}$/)),
    }),
  ),
  agent: z.optional(z.strictObject({ userId })),
});

/**
 * Checks the card's parameters before the first call to HubSpot.
 *
 * @throws ActionError `INVALID_REQUEST`.
 */
export function readRequest<Name extends string>(
  parameters: unknown,
  user: unknown,
  isAction: (name: string) => name is Name,
) {
  const { action, record, agent: claimed, ...rest } = parse(request, parameters);
  if (!isAction(action)) throw invalid('action');
  const caller = readCaller(user, claimed?.userId);
  if (!caller) throw invalid('agent.userId');
  return { action, record, caller, rest };
}

/** The record of a request whose action needs one. Throws like {@link readRequest}. */
export function requireRecord(record: RecordReference | undefined): RecordReference {
  if (!record) throw invalid('record');
  return record;
}

/** Checks the fields of an action. Throws like {@link readRequest}. */
export function readFields<Fields>(schema: z.ZodMiniType<Fields>, rest: unknown): Fields {
  return parse(schema, rest);
}

function parse<Output>(schema: z.ZodMiniType<Output>, value: unknown): Output {
  const read = z.safeParse(schema, value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw invalid(issue?.path.join('.') || 'parameters', issue?.message);
}

/** @param field Goes to the log, so it comes from a schema and not from the caller. */
function invalid(field: string, message?: string): ActionError {
  const reason = REASONS.find((each) => each === message);
  return new ActionError('INVALID_REQUEST', { reason, detail: `invalid field: ${field}` });
}
