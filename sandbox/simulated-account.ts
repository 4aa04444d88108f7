import { z } from 'zod';
import type { Thread } from './api/entities/thread.ts';
import type { Simulator } from './api/start-simulator.ts';
import type { AccountFacts } from './record-page/server/function-calls.ts';
import type { ThreadChoice } from './record-page/server/page-app.ts';

const WithProperties = z.object({ properties: z.record(z.string(), z.unknown()) });

/** What of the simulated account HubSpot would know by itself when a card calls a function. */
export function accountOf({ clock, store, url }: Simulator): AccountFacts {
  return {
    now: () => clock.now(),
    portalId: () => store.account.portalId,
    emailOf: (userId) => store.users.get(String(userId))?.email,
    propertiesOf: async ({ kind, id }) => {
      const answer = await fetch(`${url}/_sandbox/records/${kind}/${id}`);
      return answer.ok ? WithProperties.parse(await answer.json()).properties : {};
    },
  };
}

/** A record's threads, the one with the newest message first. */
export function threadsOf({ store }: Simulator, kind: string, id: string): ThreadChoice[] {
  const field = kind === 'contact' ? 'associatedContactId' : 'ticketId';
  return store.threads
    .by(field, id)
    .sort((one, other) => latest(other).localeCompare(latest(one)))
    .map((thread) => ({ id: thread.id, label: labelOf(thread, store) }));
}

function latest({ latestMessageTimestamp }: Thread): string {
  return latestMessageTimestamp ?? '';
}

/** The subject that a thread was last given, else the name of its channel. */
function labelOf({ id, originalChannelId }: Thread, store: Simulator['store']): string {
  const subject = store
    .messagesOf(id)
    .flatMap(({ wire }) => ('subject' in wire && wire.subject ? [wire.subject] : []))
    .at(-1);
  return subject ?? store.channels.get(originalChannelId)?.name ?? 'Thread';
}
