import { z } from 'zod';
import type { PropertyType } from '../../hubspot/property-definitions.ts';
import { PageConfig } from '../../protocol/page-config.ts';
import { SandboxEvents, type Notice } from '../../protocol/sandbox-events.ts';
import type {
  AssociationsRequest,
  HubSpotApiRequest,
  SearchRequest,
} from '../../protocol/card-protocol.ts';

// The page's client of the sandbox's server. Unknown fields are ignored.

const Agent = z.object({
  userId: z.number(),
  actorId: z.string(),
  name: z.string(),
  email: z.string(),
});
export type Agent = z.infer<typeof Agent>;

const State = z.object({
  account: z.object({
    portalId: z.number(),
    timeZone: z.string(),
    dataHostingLocation: z.string().optional(),
  }),
  agents: z.array(Agent),
  now: z.string(),
  latency: z.object({ milliseconds: z.number() }),
  /** The active account variants, as they were set. */
  variants: z.array(z.string()).default([]),
  /** What a real account did not return, in sentences. */
  unavailable: z.array(z.string()).default([]),
});
export type SandboxState = z.infer<typeof State>;

const RecordRow = z.object({
  kind: z.string(),
  id: z.string(),
  name: z.string(),
  threadCount: z.number(),
  helpDesk: z.boolean().default(false),
});
export type RecordRow = z.infer<typeof RecordRow>;

const Properties = z.record(z.string(), z.string().nullable()).catch({});

const RecordDetails = RecordRow.extend({
  properties: Properties,
  /** Of a contact; not read from a real account. */
  tickets: z.array(RecordRow).optional(),
  /** Of a ticket; not read from a real account. */
  contact: RecordRow.extend({ properties: Properties }).nullish(),
  /** Companies and deals; not read from a real account. */
  others: z.array(RecordRow).optional(),
  /** What a real account did not return, in a sentence. */
  unavailable: z.string().optional(),
});
export type RecordDetails = z.infer<typeof RecordDetails>;

const ApiCall = z.object({
  at: z.string(),
  method: z.string(),
  path: z.string(),
  status: z.number(),
  milliseconds: z.number(),
});
export type ApiCall = z.infer<typeof ApiCall>;

const ThreadChoice = z.object({ id: z.string(), label: z.string() });
export type ThreadChoice = z.infer<typeof ThreadChoice>;

/** A named behavior that HubSpot may have in some accounts. */
const Variant = z.object({
  name: z.string(),
  group: z.string(),
  behavior: z.string(),
  /** Variants with the same value cannot be combined. */
  exclusive: z.string().optional(),
});
export type Variant = z.infer<typeof Variant>;
/** A record that is associated with the shown one. */
const Associated = z.object({
  kind: z.string(),
  id: z.string(),
  name: z.string(),
  labels: z.array(z.string()),
});

const RecordName = z.object({ kind: z.string(), id: z.string() });

/** A property of a new custom object. */
export interface NewProperty {
  name: string;
  label: string;
  type: PropertyType;
}

const Pipeline = z.object({
  id: z.string(),
  label: z.string(),
  stages: z.array(
    z.object({ id: z.string(), label: z.string(), metadata: z.record(z.string(), z.string()) }),
  ),
});
export type Pipeline = z.infer<typeof Pipeline>;

const Variants = z.object({ known: z.array(Variant) });

/** The outcome of a request that the server makes for a card. */
const outcome = <Value extends z.ZodType>(value: Value) =>
  z.union([
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), message: z.string() }),
  ]);

const Headers = z.record(z.string(), z.string());
const Fetched = outcome(z.object({ status: z.number(), headers: Headers, body: z.string() }));
const ApiResponse = outcome(z.object({ status: z.number(), headers: Headers, body: z.unknown() }));
const FoundRecords = outcome(
  z.object({
    results: z.array(z.object({ objectId: z.number(), properties: Properties })),
    total: z.number(),
    hasMore: z.boolean(),
    after: z.string().optional(),
  }),
);

/** The ticket of a thread. */
const ThreadTicket = z.object({
  thread: z.object({
    threadAssociations: z.object({ associatedTicketId: z.string().optional() }).optional(),
  }),
});

const AssociatedRecords = outcome(
  z.object({
    results: z.array(
      z.object({
        toObjectId: z.number(),
        associationTypes: z.array(
          z.object({ category: z.string(), typeId: z.number(), label: z.string() }),
        ),
        properties: Properties,
      }),
    ),
    hasMore: z.boolean(),
    nextOffset: z.number(),
  }),
);

const Failure = z.object({ message: z.string() });

/** Sends a request to the sandbox's server. @throws Error with the server's message when it fails */
async function request(path: string, method = 'GET', body?: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method,
    headers: body === undefined ? undefined : { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  const value: unknown = text === '' ? null : JSON.parse(text);
  if (response.ok) return value;
  const failure = Failure.safeParse(value);
  throw new Error(
    failure.success ? failure.data.message : `The sandbox returned status ${response.status}`,
  );
}

export const sandbox = {
  config: async () => PageConfig.parse(await request('/_page/config')),
  /** @returns null when nothing has changed since that version */
  events: async (since: number) =>
    SandboxEvents.nullable().parse(await request(`/_page/events?since=${since}`)),
  state: async () => State.parse(await request('/_sandbox/state')),
  records: async () => z.array(RecordRow).parse(await request('/_sandbox/records')),
  record: async (kind: RecordRow['kind'], id: string) =>
    RecordDetails.parse(await request(`/_sandbox/records/${kind}/${id}`)),
  threads: async (kind: RecordRow['kind'], id: string) =>
    z.array(ThreadChoice).parse(await request(`/_page/threads/${kind}/${id}`)),
  apiCalls: async () => z.array(ApiCall).parse(await request('/_sandbox/requests')),
  editProperty: (kind: RecordRow['kind'], id: string, name: string, value: string) =>
    request(`/_page/properties/${kind}/${id}`, 'PUT', { name, value }),
  addRecord: async (kind: string, name: string) =>
    RecordName.parse(await request(`/_page/records/${kind}`, 'POST', { name })),
  deleteRecord: (kind: string, id: string) => request(`/_page/records/${kind}/${id}`, 'DELETE'),
  addType: (name: string, properties: NewProperty[]) =>
    request('/_page/types', 'POST', { name, properties }),
  associated: async (kind: string, id: string) =>
    z.array(Associated).parse(await request(`/_page/associations/${kind}/${id}`)),
  associate: (kind: string, id: string, other: { kind: string; id: string; label?: string }) =>
    request(`/_page/associations/${kind}/${id}`, 'PUT', other),
  dissociate: (kind: string, id: string, other: { kind: string; id: string }) =>
    request(`/_page/associations/${kind}/${id}`, 'DELETE', other),
  pipelines: async (kind: string) =>
    z.array(Pipeline).parse(await request(`/_page/pipelines/${kind}`)),
  setPipelines: (kind: string, pipelines: Pipeline[]) =>
    request(`/_page/pipelines/${kind}`, 'PUT', pipelines),
  /** Makes one `hubspot.fetch` for a card. */
  fetchPermitted: async (body: object) =>
    Fetched.parse(await request('/_page/fetch', 'POST', body)),
  crmSearch: async (body: SearchRequest & { card: string }) =>
    FoundRecords.parse(await request('/_page/crm-search', 'POST', body)),
  /** Reads the records that are associated with one. */
  associations: async (
    body: AssociationsRequest & { card: string; record: { kind: string; id: string } },
  ) => AssociatedRecords.parse(await request('/_page/associations', 'POST', body)),
  /** Calls HubSpot's API for a card. */
  hubSpotApi: async (body: HubSpotApiRequest & { card: string }) =>
    ApiResponse.parse(await request('/_page/hubspot-api', 'POST', body)),
  /** Adds a notice to the lists of the page and the terminal. */
  reportNotice: (notice: Notice) => request('/_page/notices', 'POST', notice),
  confirmWrite: (id: number, confirmed: boolean) =>
    request(`/_page/pending-writes/${id}`, 'POST', { confirmed }),
  setLatency: (milliseconds: number) => request('/_sandbox/latency', 'PUT', { milliseconds }),
  setFaults: (faults: unknown[]) => request('/_sandbox/faults', 'PUT', faults),
  variants: async () => Variants.parse(await request('/_sandbox/variants')).known,
  /** @throws Error for an unknown variant and for variants that exclude each other */
  setVariants: (names: string[]) => request('/_sandbox/variants', 'PUT', names),
  setToken: (choice: string) => request('/_page/token', 'PUT', choice),
  setClock: (now: string) => request('/_sandbox/clock', 'PUT', { now }),
  reset: () => request('/_sandbox/reset', 'POST'),
  customerReplies: (threadId: string, text: string) =>
    request(`/_sandbox/threads/${threadId}/customer-reply`, 'POST', { text }),
  colleagueReplies: (threadId: string, userId: number, text: string) =>
    request(`/_sandbox/threads/${threadId}/colleague-reply`, 'POST', { userId, text }),
  ticketOf: async (threadId: string) =>
    ThreadTicket.parse(await request(`/_sandbox/threads/${threadId}`)).thread.threadAssociations
      ?.associatedTicketId,
  moveTicket: (ticketId: string, stage: string) =>
    request(`/_sandbox/tickets/${ticketId}/stage`, 'PUT', { stage }),
  setDraft: (ticketId: string, userId: number, open: boolean) =>
    request(`/_sandbox/tickets/${ticketId}/draft`, 'PUT', { userId, open }),
  setAway: (userId: number, away: boolean) =>
    request(`/_sandbox/users/${userId}/availability`, 'PUT', {
      status: away ? 'away' : 'available',
    }),
  assign: (threadId: string, actorId: string | null) =>
    request(`/_sandbox/threads/${threadId}/assignee`, 'PUT', { actorId }),
};
