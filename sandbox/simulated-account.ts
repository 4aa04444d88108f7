import { Hono } from 'hono';
import { proxy } from 'hono/proxy';
import { z } from 'zod';
import type { Account } from './account.ts';
import type { Thread } from './api/entities/thread.ts';
import type { Simulator } from './api/start-simulator.ts';
import { editProperty } from './edit-property.ts';

const WithProperties = z.object({ properties: z.record(z.string(), z.unknown()) });

/** Tokens of the simulated account that lack something, by what they lack. */
const TokenChoice = z.enum([
  'good',
  'refused',
  'expired',
  'read-only',
  'no-conversations',
  'no-tickets',
  'no-owners',
]);

const Edit = z.object({ name: z.string(), value: z.string() });

/** A thread that somebody else may act on. */
interface ThreadChoice {
  id: string;
  label: string;
}

/** The simulated account, with the simulator's controls under the page's own address. */
export function simulatedAccount(simulator: Simulator, clockRuns: boolean): Account {
  const { clock, store, url, token } = simulator;
  const env = { PRIVATE_APP_ACCESS_TOKEN: token, HUBSPOT_API_URL: url };
  return {
    env,
    clockRuns,
    readClock: () => ({ now: clock.now().getTime(), running: clockRuns }),
    now: () => clock.now(),
    portalId: () => store.account.portalId,
    emailOf: (userId) => store.users.get(String(userId))?.email,
    propertiesOf: async ({ kind, id }) => {
      const answer = await fetch(`${url}/_sandbox/records/${kind}/${id}`);
      return answer.ok ? WithProperties.parse(await answer.json()).properties : {};
    },
    routes: (setEnv) => {
      const routes = new Hono();
      routes.get('/_page/threads/:kind/:id', (context) => {
        const { kind, id } = context.req.param();
        return context.json(threadsOf(simulator, kind, id));
      });
      routes.put('/_page/token', async (context) => {
        const choice = TokenChoice.parse(await context.req.json());
        const chosen = choice === 'good' ? token : `${token}-${choice}`;
        setEnv({ ...env, PRIVATE_APP_ACCESS_TOKEN: chosen });
        return context.body(null, 204);
      });
      routes.put('/_page/properties/:kind/:id', async (context) => {
        const { kind, id } = context.req.param();
        editProperty(store, kind, id, Edit.parse(await context.req.json()));
        return context.body(null, 204);
      });
      routes.all('/_sandbox/*', (context) => {
        const { pathname, search } = new URL(context.req.url);
        return proxy(`${url}${pathname}${search}`, context.req);
      });
      return routes;
    },
    close: simulator.close,
  };
}

/** A record's threads, the one with the newest message first. */
function threadsOf({ store }: Simulator, kind: string, id: string): ThreadChoice[] {
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
