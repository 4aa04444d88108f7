import * as z from 'zod/mini';
import { CONTACT, TICKET } from '../../../cards/contract/record.ts';
import { ActionError } from './action-error.ts';
import { readCaller } from './caller.ts';

const userId = z.int().check(z.positive());

const request = z.looseObject({
  action: z.string(),
  record: z.strictObject({
    objectTypeId: z.enum([CONTACT, TICKET]),
    objectId: z.string().check(z.regex(/^\d{1,19}$/)),
  }),
  agent: z.optional(z.strictObject({ userId })),
});

/**
 * The card's parameters, checked before anything is asked of HubSpot.
 *
 * @throws Refusal `INVALID_REQUEST`, naming the field.
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

export function readFields<Fields>(schema: z.ZodMiniType<Fields>, rest: unknown): Fields {
  return parse(schema, rest);
}

function parse<Output>(schema: z.ZodMiniType<Output>, value: unknown): Output {
  // Only what our own schemas say is fit for an agent.
  const read = z.safeParse(schema, value, { error: () => '' });
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const path = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys : [])];
  throw invalid(path.join('.') || 'parameters', issue?.message);
}

/** A field's name may be the caller's own invention, as long as it likes. */
const LONGEST_NAME = 60;

function invalid(field: string, message?: string): ActionError {
  return new ActionError(
    'INVALID_REQUEST',
    message ||
      `"${field.slice(0, LONGEST_NAME)}" is missing or not valid. Reload the page and try again.`,
  );
}
