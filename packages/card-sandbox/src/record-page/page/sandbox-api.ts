import { z } from 'zod';
import { POINTS } from '../card/extension.ts';
import { KINDS } from '../card/object-types.ts';
import type { HubSpotApiRequest, SearchRequest } from '../worker/protocol.ts';

// What the page reads from the sandbox's server; what it does not know, it leaves alone.

const Agent = z.object({
  userId: z.number(),
  actorId: z.string(),
  name: z.string(),
  email: z.string(),
});
export type Agent = z.infer<typeof Agent>;

const State = z.object({
  account: z.object({ portalId: z.number(), timeZone: z.string() }),
  agents: z.array(Agent),
  now: z.string(),
  latency: z.object({ milliseconds: z.number() }),
  /** What a real account did not tell, in sentences. */
  untold: z.array(z.string()).default([]),
});
export type SandboxState = z.infer<typeof State>;

const RecordRow = z.object({
  kind: z.enum(KINDS),
  id: z.string(),
  name: z.string(),
  threadCount: z.number(),
  helpDesk: z.boolean().default(false),
});
export type RecordRow = z.infer<typeof RecordRow>;

const Properties = z.record(z.string(), z.string().nullable()).catch({});

const RecordDetails = RecordRow.extend({
  properties: Properties,
  /** Of a contact; a real account's are not read. */
  tickets: z.array(RecordRow).optional(),
  /** Of a ticket; a real account's is not read. */
  contact: RecordRow.extend({ properties: Properties }).nullish(),
  /** Companies and deals; a real account's are not read. */
  others: z.array(RecordRow).optional(),
  /** What a real account did not tell of it. */
  untold: z.string().optional(),
});
export type RecordDetails = z.infer<typeof RecordDetails>;

const BuildProblem = z.object({ what: z.string(), message: z.string() });
export type BuildProblem = z.infer<typeof BuildProblem>;

const FunctionCall = z.object({
  id: z.number(),
  at: z.string(),
  action: z.string(),
  outcome: z
    .object({
      milliseconds: z.number(),
      result: z.enum(['ok', 'refused', 'crashed']),
      words: z.string(),
    })
    .optional(),
});
export type FunctionCall = z.infer<typeof FunctionCall>;

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

const Config = z.object({
  appName: z.string(),
  extensions: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      point: z.enum(POINTS),
      kinds: z.array(z.enum(KINDS)),
      built: z.boolean(),
    }),
  ),
  clockRuns: z.boolean(),
  liveApi: z.string().optional(),
  variables: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});
export type PageConfig = z.infer<typeof Config>;

const News = z.object({
  version: z.number(),
  builds: z.number(),
  problems: z.array(BuildProblem),
  calls: z.array(FunctionCall),
  /** What is needed here and the sandbox has not, in sentences. */
  lacks: z.array(z.string()).default([]),
});
export type News = z.infer<typeof News>;

/** The outcome of something that the server does for a card. */
const outcome = <Value extends z.ZodType>(value: Value) =>
  z.union([
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), message: z.string() }),
  ]);

const Headers = z.record(z.string(), z.string());
const Fetched = outcome(z.object({ status: z.number(), headers: Headers, body: z.string() }));
const ApiAnswer = outcome(z.object({ status: z.number(), headers: Headers, body: z.unknown() }));
const FoundRecords = outcome(
  z.object({
    results: z.array(z.object({ objectId: z.number(), properties: Properties })),
    total: z.number(),
    hasMore: z.boolean(),
    after: z.string().optional(),
  }),
);

const Refusal = z.object({ message: z.string() });

/** Sends a request to the sandbox. @throws Error with the sandbox's own words when it refuses */
async function ask(path: string, method = 'GET', body?: unknown): Promise<unknown> {
  const answer = await fetch(path, {
    method,
    headers: body === undefined ? undefined : { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  const value: unknown = text === '' ? null : JSON.parse(text);
  if (answer.ok) return value;
  const refusal = Refusal.safeParse(value);
  throw new Error(refusal.success ? refusal.data.message : `The sandbox answered ${answer.status}`);
}

export const sandbox = {
  config: async () => Config.parse(await ask('/_page/config')),
  /** Nothing when there is nothing newer. */
  news: async (since: number) => News.nullable().parse(await ask(`/_page/news?since=${since}`)),
  state: async () => State.parse(await ask('/_sandbox/state')),
  records: async () => z.array(RecordRow).parse(await ask('/_sandbox/records')),
  record: async (kind: RecordRow['kind'], id: string) =>
    RecordDetails.parse(await ask(`/_sandbox/records/${kind}/${id}`)),
  threads: async (kind: RecordRow['kind'], id: string) =>
    z.array(ThreadChoice).parse(await ask(`/_page/threads/${kind}/${id}`)),
  apiCalls: async () => z.array(ApiCall).parse(await ask('/_sandbox/requests')),
  editProperty: (kind: RecordRow['kind'], id: string, name: string, value: string) =>
    ask(`/_page/properties/${kind}/${id}`, 'PUT', { name, value }),
  /** One `hubspot.fetch` of a card. */
  fetchPermitted: async (request: object) =>
    Fetched.parse(await ask('/_page/fetch', 'POST', request)),
  crmSearch: async (request: SearchRequest) =>
    FoundRecords.parse(await ask('/_page/crm-search', 'POST', request)),
  /** One call of HubSpot's API that a card makes itself. */
  hubSpotApi: async (request: HubSpotApiRequest) =>
    ApiAnswer.parse(await ask('/_page/hubspot-api', 'POST', request)),
  /** Adds to the list of what the sandbox has not. */
  lack: (sentence: string) => ask('/_page/lacks', 'POST', { sentence }),
  setLatency: (milliseconds: number) => ask('/_sandbox/latency', 'PUT', { milliseconds }),
  setFaults: (faults: unknown[]) => ask('/_sandbox/faults', 'PUT', faults),
  setToken: (choice: string) => ask('/_page/token', 'PUT', choice),
  setClock: (now: string) => ask('/_sandbox/clock', 'PUT', { now }),
  reset: () => ask('/_sandbox/reset', 'POST'),
  customerReplies: (threadId: string, text: string) =>
    ask(`/_sandbox/threads/${threadId}/customer-reply`, 'POST', { text }),
  colleagueReplies: (threadId: string, userId: number, text: string) =>
    ask(`/_sandbox/threads/${threadId}/colleague-reply`, 'POST', { userId, text }),
  assign: (threadId: string, actorId: string | null) =>
    ask(`/_sandbox/threads/${threadId}/assignee`, 'PUT', { actorId }),
};
