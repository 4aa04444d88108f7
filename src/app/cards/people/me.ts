/** The agent who is using the card. */
export interface Me {
  userId: number;
  /** How the Conversations API names a HubSpot user: https://developers.hubspot.com/docs/api-reference/conversations-conversations-v3/guide */
  actorId: string;
  name: string;
  firstName?: string;
}

export function readMe(user: {
  id: number;
  firstName?: string;
  lastName?: string;
  email?: string;
}): Me {
  const name = [user.firstName, user.lastName].filter(Boolean).join(' ');
  const { id, firstName, email = '' } = user;
  return { userId: id, actorId: `A-${id}`, name: name || email, ...(firstName && { firstName }) };
}
