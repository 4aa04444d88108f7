import * as v from 'valibot';

/** The agent who made the request. */
export interface CallingAgent {
  /** `A-` and the HubSpot user id: https://developers.hubspot.com/docs/api-reference/conversations-conversations-v3/guide#actors */
  actorId: string;
  /** Present only if HubSpot sent it. */
  email?: string;
}

/**
 * Who calls, as far as the request says. `verified` is HubSpot's word. `email` is HubSpot's word too, but needs an owner
 * with this address. `claimed` is the browser's word. `unreadable`: HubSpot named a user in a way nobody can read.
 */
export type Caller =
  | { kind: 'verified'; actorId: string; email?: string | undefined }
  | { kind: 'email'; email: string }
  | { kind: 'claimed'; actorId: string }
  | { kind: 'unreadable' };

const positiveId = v.fallback(
  v.optional(
    v.pipe(
      v.union([v.pipe(v.number(), v.safeInteger()), v.string()]),
      v.transform((value) => String(value).trim()),
      v.regex(/^[1-9]\d{0,18}$/),
    ),
  ),
  undefined,
);

const user = v.object({
  userId: positiveId,
  id: positiveId,
  email: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\s*\S+@\S+\s*$/))), undefined),
});

/**
 * Reads who calls. HubSpot's word wins over the browser's, even where it cannot be read.
 *
 * @param contextUser `context.user`; HubSpot does not document its shape.
 * @param claimedUserId What the card says.
 * @returns undefined when neither names anybody.
 */
export function readCaller(
  contextUser: unknown,
  claimedUserId: number | undefined,
): Caller | undefined {
  if (contextUser === undefined || contextUser === null) {
    return claimedUserId === undefined
      ? undefined
      : { kind: 'claimed', actorId: `A-${claimedUserId}` };
  }
  const read = v.safeParse(user, contextUser);
  const named = read.success ? read.output : undefined;
  const userId = named?.userId ?? named?.id;
  const email = named?.email?.trim();
  if (userId !== undefined) return { kind: 'verified', actorId: `A-${userId}`, email };
  return email === undefined ? { kind: 'unreadable' } : { kind: 'email', email };
}

/** The caller for a log line, before the agent is identified: an actor id and whose word it is. */
export function describeCaller(caller: Caller): string {
  if (caller.kind === 'email') return 'an e-mail address, verified';
  return caller.kind === 'unreadable' ? caller.kind : `${caller.actorId} ${caller.kind}`;
}

/** The identified agent for a log line. An e-mail address is HubSpot's word, too. */
export function describeAgent({ actorId }: CallingAgent, { kind }: Caller): string {
  return `${actorId} ${kind === 'claimed' ? 'claimed' : 'verified'}`;
}
