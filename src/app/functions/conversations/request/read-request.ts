import * as v from 'valibot';
import { REASONS } from '../../../cards/contract/reason.ts';
import { CONTACT, TICKET, type RecordReference } from '../../../cards/contract/record.ts';
import { ActionError } from './action-error.ts';
import { readCaller } from './caller.ts';

const userId = v.pipe(v.number(), v.integer(), v.minValue(1));

const request = v.looseObject({
  action: v.string(),
  record: v.optional(
    v.strictObject({
      objectTypeId: v.picklist([CONTACT, TICKET]),
      objectId: v.pipe(v.string(), v.regex(/^[1-9]\d{0,18}$/)),
    }),
  ),
  agent: v.optional(v.strictObject({ userId })),
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
export function readFields<Fields>(
  schema: v.GenericSchema<unknown, Fields>,
  rest: unknown,
): Fields {
  return parse(schema, rest);
}

function parse<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Output {
  const read = v.safeParse(schema, value);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const keys = issue.path?.map(({ key }) => String(key)) ?? [];
  // The name of a field that no schema has comes from the caller.
  const known = issue.expected === 'never' ? keys.slice(0, -1) : keys;
  throw invalid(known.join('.') || 'parameters', issue.message);
}

/** @param field Goes to the log, so it comes from a schema and not from the caller. */
function invalid(field: string, message?: string): ActionError {
  const reason = REASONS.find((each) => each === message);
  return new ActionError('INVALID_REQUEST', { reason, detail: `invalid field: ${field}` });
}
