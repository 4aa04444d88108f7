import { z } from 'zod';
import type { FunctionAnswer, FunctionContext, FunctionRunner } from '../../function-runner.ts';
import type { CallResult, NewsDesk } from './news.ts';

/** What the page sends for one `hubspot.serverless` call. */
export const FunctionCallRequest = z.object({
  parameters: z.json().optional(),
  propertiesToSend: z.array(z.string()).default([]),
  record: z.object({ kind: z.enum(['contact', 'ticket']), id: z.string() }),
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
  propertiesOf(record: FunctionCallRequest['record']): Promise<Record<string, unknown>>;
}

/** Calls the function as HubSpot would, and tells of the calls without what was said in them. */
export function createFunctionCalls(runner: FunctionRunner, account: AccountFacts, news: NewsDesk) {
  let count = 0;
  return async (request: FunctionCallRequest): Promise<FunctionAnswer> => {
    const call = { id: ++count, at: account.now().toISOString(), action: actionOf(request) };
    news.call(call);
    const started = performance.now();
    const answer = await runner.call(await contextOf(request, account));
    const milliseconds = Math.round(performance.now() - started);
    news.call({ ...call, outcome: { milliseconds, ...judge(answer) } });
    return answer;
  };
}

async function contextOf(
  { parameters, propertiesToSend, record, userId, locale, tellsIdentity }: FunctionCallRequest,
  account: AccountFacts,
): Promise<FunctionContext> {
  const properties = propertiesToSend.length > 0 ? await account.propertiesOf(record) : {};
  const context = {
    propertiesToSend: Object.fromEntries(
      propertiesToSend.map((name) => [name, toText(properties[name])]),
    ),
    parameters,
  };
  if (!tellsIdentity) return context;
  const user = { userId, email: account.emailOf(userId) ?? '', locale };
  return { user, portalId: account.portalId(), ...context };
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const Named = z.object({ parameters: z.object({ action: z.string() }) });

function actionOf(request: FunctionCallRequest): string {
  const named = Named.safeParse(request);
  return named.success ? named.data.parameters.action : 'call';
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
