import { Hono } from 'hono';
import { z } from 'zod';
import type { Account } from './account.ts';
import type { Simulator, Thread } from 'hubspot-simulator';
import { titleOf, type Crm, type CrmRecord, type RecordName } from '../crm/crm.ts';
import { dataEdits } from './data-edits.ts';
import { forward } from './forward.ts';
import { createCrm } from '../crm/crm-store.ts';
import type { OwnData } from '../crm/own-data.ts';
import { sampleRecords } from '../crm/sample-records.ts';

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
  'tasks',
]);

/** A thread for the toolbar's list. */
interface ThreadChoice {
  id: string;
  label: string;
}

/**
 * Opens the simulated account; the simulator's controls are served under the page's own origin.
 * @param ownData The user's own records.
 */
export function simulatedAccount(
  simulator: Simulator,
  clockRuns: boolean,
  ownData?: OwnData,
): Account {
  const { clock, store, url, token } = simulator;
  const crm = createCrm(sampleRecords(simulator), () => clock.now().toISOString(), ownData);
  const env = { PRIVATE_APP_ACCESS_TOKEN: token, HUBSPOT_API_URL: url };
  return {
    env,
    clockRuns,
    variants: simulator.variants,
    readClock: () => ({ now: clock.now().getTime(), running: clockRuns }),
    now: () => clock.now(),
    portalId: () => store.account.portalId,
    acceptsToken: (id) => {
      const token = store.tokens.get(id);
      if (token?.expiresAt === undefined) return token !== undefined;
      return Date.parse(token.expiresAt) > clock.now().getTime();
    },
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
      routes.route('/', dataEdits(crm));
      routes.get('/_sandbox/records', async (context) => {
        const simulated = SimulatedRows.parse(
          await (await fetch(`${url}/_sandbox/records`)).json(),
        ).filter(({ kind }) => !crm.isOwn(kind));
        const records = crm.types().flatMap(({ kind }) => crm.all(kind));
        const existing = new Set(records.map(keyOf));
        const known = new Set(simulated.map(keyOf));
        return context.json([
          ...simulated.filter((row) => existing.has(keyOf(row))),
          ...records.filter((one) => !known.has(keyOf(one))).map((one) => rowOf(one, crm)),
        ]);
      });
      routes.get('/_sandbox/records/:kind/:id', async (context) => {
        const { id } = context.req.param();
        const kind = crm.typeOf(context.req.param('kind'))?.kind ?? '';
        const record = crm.get({ kind, id });
        if (!record) return context.json({ message: 'There is no record with this id' }, 404);
        const simulated = crm.isOwn(kind)
          ? undefined
          : await fetch(`${url}/_sandbox/records/${kind}/${id}`);
        const details: unknown = simulated?.ok ? await simulated.json() : {};
        return context.json({
          ...detailsOf(record, crm),
          ...Details.parse(details),
          properties: record.properties,
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

const SimulatedRows = z.array(z.looseObject({ kind: z.string(), id: z.string() }));

function keyOf({ kind, id }: RecordName): string {
  return `${kind}/${id}`;
}

function rowOf(record: CrmRecord, crm: Crm) {
  const { kind, id } = record;
  const helpDesk = kind === 'ticket' && crm.isOwn(kind);
  return { kind, id, name: titleOf(record, crm.typeOf(kind)), threadCount: 0, helpDesk };
}

/** A record with the associated records that its page shows. */
function detailsOf(record: CrmRecord, crm: Crm) {
  const associated = crm.associated(record).flatMap((name) => crm.get(name) ?? []);
  const [tickets, others] = partition(associated, ({ kind }) => kind === 'ticket');
  const contact = associated.find(({ kind }) => kind === 'contact');
  return {
    ...rowOf(record, crm),
    objectTypeId: crm.typeOf(record.kind)?.id,
    ...(record.kind === 'contact' && { tickets: tickets.map((one) => rowOf(one, crm)) }),
    ...(record.kind === 'ticket' && {
      contact: contact ? { ...rowOf(contact, crm), properties: contact.properties } : null,
    }),
    others: others.map((one) => rowOf(one, crm)),
  };
}

function partition<Item>(items: Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
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
