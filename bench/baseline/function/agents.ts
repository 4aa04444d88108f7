import type { Agent } from '../conversation.ts';
import { callForAll } from './hubspot.ts';

interface Owner {
  userId?: number;
  email?: string;
  firstName?: string;
  lastName?: string;
}

/** Everybody whom a thread can be assigned to. */
export async function listAgents(): Promise<Agent[]> {
  const owners = await callForAll<Owner>('/crm/v3/owners', { limit: 100 });
  return owners.flatMap(({ userId, email, firstName, lastName }) => {
    if (!userId) return [];
    const name = [firstName, lastName].filter(Boolean).join(' ') || (email ?? '');
    return [{ actorId: `A-${userId}`, name }];
  });
}
