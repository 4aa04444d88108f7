import type { Client } from '../shapes/conversations/message.ts';
import type { Store } from '../store/store.ts';

/** Who changes a thread, and with which client. */
export interface Author {
  readonly actorId: string;
  readonly client: Client;
}

/** The app that the token belongs to. HubSpot ignores any other author given for a comment. */
export function appAuthor(store: Store): Author {
  return { actorId: `I-${store.app.id}`, client: appClient(store) };
}

export const appClient = (store: Store): Client => ({
  clientType: 'INTEGRATION',
  integrationAppId: Number(store.app.id),
});

export const userAuthor = (actorId: string): Author => ({
  actorId,
  client: { clientType: 'HUBSPOT' },
});

export const systemAuthor: Author = { actorId: 'S-hubspot', client: { clientType: 'SYSTEM' } };
