import type { Client } from '../shapes/message.ts';
import type { Store } from '../store/store.ts';

/** Who does something on a thread, and through what. */
export interface Author {
  readonly actorId: string;
  readonly client: Client;
}

/** The app itself, by its token: HubSpot never takes the word of a comment for another author. */
export function theApp(store: Store): Author {
  return { actorId: `I-${store.app.id}`, client: viaApp(store) };
}

export const viaApp = (store: Store): Client => ({
  clientType: 'INTEGRATION',
  integrationAppId: Number(store.app.id),
});

export const inHubSpot = (actorId: string): Author => ({
  actorId,
  client: { clientType: 'HUBSPOT' },
});

export const theSystem: Author = { actorId: 'S-hubspot', client: { clientType: 'SYSTEM' } };
