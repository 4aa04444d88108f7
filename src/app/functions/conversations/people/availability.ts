import type { Absence } from '../../../cards/contract/people.ts';
import { NotFound, MissingScope, PathMissing, Rejected } from '../hubspot/transport/api-errors.ts';
import { listUsers } from '../hubspot/users.ts';
import type { UserProperties } from '../hubspot/users.ts';
import { bestEffort } from '../request/best-effort.ts';
import type { AnyCall } from '../request/call.ts';
import { absenceOf } from './absence.ts';

const ALL = 'all';

/** Returns the absence of an actor. */
type AbsenceOf = (actorId: string) => Absence | undefined;

/**
 * Loads who is available, if it is not in the cache.
 *
 * @returns Undefined after a failure, and where the app may not read users; then no later call tries again.
 */
export async function loadAvailability(call: AnyCall): Promise<AbsenceOf | undefined> {
  const { cache } = call;
  if (cache.userAccess === 'refused') return undefined;
  const users = cache.users.getOrLoad(ALL, () => listUsers(call.hubspot));
  users.then(
    () => (cache.userAccess = 'granted'),
    (error: unknown) => {
      if (isRefusal(error)) cache.userAccess = 'refused';
    },
  );
  return absencesAmong(call, users);
}

/**
 * Like {@link loadAvailability}, while a record opens. Most accounts lack the scope, so the first call is left to a poll
 * or the list of assignees.
 */
export async function preloadAvailability(call: AnyCall): Promise<void> {
  if (call.cache.userAccess === 'granted') await loadAvailability(call);
}

/** Like {@link loadAvailability}, without a call. */
export async function cachedAvailability(call: AnyCall): Promise<AbsenceOf | undefined> {
  const users = call.cache.users.get(ALL);
  return users && absencesAmong(call, users);
}

async function absencesAmong(
  call: AnyCall,
  loading: Promise<UserProperties[]>,
): Promise<AbsenceOf | undefined> {
  const users = await bestEffort(call, loading);
  return (
    users &&
    ((actorId) => {
      const user = users.find(({ hs_internal_user_id: id }) => `A-${id ?? ''}` === actorId);
      return user && absenceOf(user, call.clock.now());
    })
  );
}

function isRefusal(error: unknown): boolean {
  return [MissingScope, Rejected, NotFound, PathMissing].some((kind) => error instanceof kind);
}
