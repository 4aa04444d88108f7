import type { NameOrder } from '../i18n/language.ts';

/** The agent who is using the card. */
export interface Me {
  userId: number;
  /** How the Conversations API names a HubSpot user: https://developers.hubspot.com/docs/api-reference/conversations-conversations-v3/guide */
  actorId: string;
  name: string;
  firstName?: string;
  lastName?: string;
  email?: string;
}

export function readMe(
  user: {
    id: number;
    firstName?: string;
    lastName?: string;
    email?: string;
  },
  { fullName }: Pick<NameOrder, 'fullName'>,
): Me {
  const { id, firstName, lastName, email = '' } = user;
  const name = fullName(firstName, lastName);
  return {
    userId: id,
    actorId: `A-${id}`,
    name: name || email,
    ...(firstName && { firstName }),
    ...(lastName && { lastName }),
    ...(email && { email }),
  };
}
