import { Hono } from 'hono';
import { z } from 'zod';
import type { Account } from './account.ts';
import type { Simulator, Thread } from 'hubspot-simulator';
import { kindOf } from '../hubspot/object-types.ts';
import { titleOf, type CrmRecord } from '../crm/crm.ts';
import { forward } from './forward.ts';
import { simulatedCrm } from '../crm/simulated-crm.ts';

/** Tokens of the simulated account, by what they are missing. */
const TokenChoice = z.enum([
  'good',
  'refused',
  'expired',
  'read-only',
  'no-conversations',
  'no-tickets',
  'no-owners',
  'no-files',
  'users',
]);

const Edit = z.object({ name: z.string(), value: z.string() });

/** A thread for the toolbar's list. */
interface ThreadChoice {
  id: string;
  label: string;
}

/** Opens the simulated account; the simulator's controls are served under the page's own origin. */
export function simulatedAccount(simulator: Simulator, clockRuns: boolean): Account {
  const { clock, store, url, token } = simulator;
  const crm = simulatedCrm(simulator);
  const env = { PRIVATE_APP_ACCESS_TOKEN: token, HUBSPOT_API_URL: url };
  return {
    env,
    clockRuns,
    readClock: () => ({ now: clock.now().getTime(), running: clockRuns }),
    now: () => clock.now(),
    portalId: () => store.account.portalId,
    emailOf: (userId) => store.users.get(String(userId))?.email,
    crm,
    propertiesOf: (record) => Promise.resolve(crm.get(record)?.properties ?? {}),
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
        const { name, value } = Edit.parse(await context.req.json());
        const known = kindOf(kind);
        if (known) crm.edit({ kind: known, id }, { [name]: value });
        return context.body(null, 204);
      });
      routes.get('/_sandbox/records', async (context) => {
        const own = z
          .array(z.unknown())
          .parse(await (await fetch(`${url}/_sandbox/records`)).json());
        return context.json([...own, ...[...crm.all('company'), ...crm.all('deal')].map(rowOf)]);
      });
      routes.get('/_sandbox/records/:kind/:id', async (context) => {
        const { kind, id } = context.req.param();
        const known = kindOf(kind);
        const record = known && crm.get({ kind: known, id });
        if (!record) return context.json({ message: `No ${kind} with this id` }, 404);
        const own = await fetch(`${url}/_sandbox/records/${kind}/${id}`);
        const details: unknown = own.ok ? await own.json() : {};
        const { properties } = record;
        const others = crm.associated(record).flatMap((name) => crm.get(name) ?? []);
        return context.json({
          ...rowOf(record),
          ...Details.parse(details),
          properties,
          others: others
            // The simulator already returns a contact's tickets and a ticket's contact.
            .filter((other) => !own.ok || (other.kind !== 'ticket' && record.kind !== 'ticket'))
            .map(rowOf),
        });
      });
      routes.post('/_sandbox/reset', async (context) => {
        crm.reset();
        return forward(context.req.raw, `${url}/_sandbox/reset`);
      });
      routes.all('/_sandbox/*', (context) => {
        const { pathname, search } = new URL(context.req.url);
        return forward(context.req.raw, `${url}${pathname}${search}`);
      });
      return routes;
    },
    close: simulator.close,
  };
}

const Details = z.looseObject({});

function rowOf(record: CrmRecord) {
  const { kind, id } = record;
  return { kind, id, name: titleOf(record), threadCount: 0 };
}

/** A record's threads, newest message first. */
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

/** A thread's latest subject, else the name of its channel. */
function labelOf({ id, originalChannelId }: Thread, store: Simulator['store']): string {
  const subject = store
    .messagesOf(id)
    .flatMap(({ wire }) => ('subject' in wire && wire.subject ? [wire.subject] : []))
    .at(-1);
  return subject ?? store.channels.get(originalChannelId)?.name ?? 'Thread';
}
