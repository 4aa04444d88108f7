import { z } from 'zod';
import type {
  FunctionAnswer,
  FunctionContext,
  FunctionRunner,
} from '../../function-runner/function-runner.ts';
import { KINDS } from '../card/object-types.ts';
import type { CallResult, NewsDesk } from './news.ts';

/** What the page sends for one `hubspot.serverless` call. */
export const FunctionCallRequest = z.object({
  parameters: z.json().optional(),
  propertiesToSend: z.array(z.string()).default([]),
  /** What the older way to call a function sends besides. */
  payload: z.json().optional(),
  /** Absent on a page of the app's own. */
  record: z.object({ kind: z.enum(KINDS), id: z.string() }).optional(),
  userId: z.number(),
  locale: z.string(),
  /** HubSpot may leave out who calls. */
  tellsIdentity: z.boolean().default(true),
});
export type FunctionCallRequest = z.infer<typeof FunctionCallRequest>;

/** What of the simulated account a call needs. */
export interface AccountFacts {
  now(): Date;
  portalId(): number;
  emailOf(userId: number): string | undefined;
  propertiesOf(
    record: NonNullable<FunctionCallRequest['record']>,
  ): Promise<Record<string, unknown>>;
}

/**
 * Calls a function as HubSpot would, and tells of the calls without what was said in them.
 * @returns what answers nothing, and says that something is lacking, when there is no such function
 */
export function createFunctionCalls(
  runnerOf: (name: string) => FunctionRunner | undefined,
  account: AccountFacts,
  news: NewsDesk,
) {
  let count = 0;
  return async (
    name: string,
    request: FunctionCallRequest,
  ): Promise<FunctionAnswer | undefined> => {
    const runner = runnerOf(name);
    if (!runner) {
      news.lack(
        `A card calls the function "${name}", and the project describes none of this name that could be built`,
      );
      return undefined;
    }
    const at = account.now().toISOString();
    const call = { id: ++count, at, action: actionOf(request) ?? name };
    news.call(call);
    const started = performance.now();
    const answer = await runner.call(await contextOf(request, account));
    const milliseconds = Math.round(performance.now() - started);
    news.call({ ...call, outcome: { milliseconds, ...judge(answer) } });
    return answer;
  };
}

async function contextOf(
  request: FunctionCallRequest,
  account: AccountFacts,
): Promise<FunctionContext> {
  const { parameters, payload, propertiesToSend, record } = request;
  const { userId, locale, tellsIdentity } = request;
  const properties =
    record && propertiesToSend.length > 0 ? await account.propertiesOf(record) : {};
  const context: FunctionContext = {
    propertiesToSend: Object.fromEntries(
      propertiesToSend.map((name) => [name, toText(properties[name])]),
    ),
    parameters,
    ...(payload !== undefined && { event: { type: 'SERVERLESS_ACTION_HOOK', payload } }),
  };
  if (!tellsIdentity) return context;
  const user = { userId, email: account.emailOf(userId) ?? '', locale };
  return { user, portalId: account.portalId(), ...context };
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const Named = z.object({ parameters: z.object({ action: z.string() }) });

function actionOf(request: FunctionCallRequest): string | undefined {
  const named = Named.safeParse(request);
  return named.success ? named.data.parameters.action : undefined;
}

const Refusal = z.object({ ok: z.literal(false), error: z.object({ code: z.string() }) });

/** Whether a call came to anything. */
function judge(answer: FunctionAnswer): CallResult {
  if (answer.status !== 200) {
    return { result: 'crashed', words: answer.body.errors[0]?.message ?? '' };
  }
  const refusal = Refusal.safeParse(answer.body.response);
  return refusal.success
    ? { result: 'refused', words: refusal.data.error.code }
    : { result: 'ok', words: 'ok' };
}
