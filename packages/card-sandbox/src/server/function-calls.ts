import { z } from 'zod';
import type { Account } from '../accounts/account.ts';
import {
  failure,
  type FunctionContext,
  type FunctionResponse,
  type FunctionRunner,
} from '../functions/function-runner.ts';
import { contextUser, functionResult, sentProperties } from '../functions/calling-variants.ts';
import type { CallResult } from '../protocol/sandbox-events.ts';
import type { EventLog } from './event-log.ts';

/** What the page sends for one `hubspot.serverless` call. */
export const FunctionCallRequest = z.object({
  parameters: z.json().optional(),
  propertiesToSend: z.array(z.string()).default([]),
  /** A field of the older `runServerlessFunction`. */
  payload: z.json().optional(),
  /** Missing on an app page. */
  record: z.object({ kind: z.string(), id: z.string() }).optional(),
  /** Title of the card. */
  card: z.string().default(''),
  userId: z.number(),
  locale: z.string(),
  /** Whether HubSpot tells the function who calls. */
  sendsIdentity: z.boolean().default(true),
});
export type FunctionCallRequest = z.infer<typeof FunctionCallRequest>;

/**
 * Creates the function that calls an app function as HubSpot would. Calls are logged without their contents.
 * It returns undefined, and reports it, when the project has no function of that name.
 *
 * @param confirm Returns a response in place of the function's when the user declines the call.
 */
export function createFunctionCalls(
  runnerOf: (name: string) => Promise<FunctionRunner | 'not built' | undefined>,
  account: Pick<Account, 'now' | 'portalId' | 'emailOf' | 'propertiesOf' | 'variants'>,
  log: EventLog,
  confirm: (name: string, parameters: unknown) => Promise<FunctionResponse | undefined> = () =>
    Promise.resolve(undefined),
) {
  let count = 0;
  return async (
    name: string,
    request: FunctionCallRequest,
  ): Promise<FunctionResponse | undefined> => {
    const runner = await runnerOf(name);
    if (!runner) {
      log.addNotice({
        kind: 'mistake',
        sentence: `The card "${request.card}" calls the function "${name}", but the project has no such function`,
      });
      return undefined;
    }
    if (runner === 'not built') {
      return { status: 400, body: failure(name, 'It is not built: the top of the page shows why') };
    }
    const at = account.now().toISOString();
    const call = { id: ++count, at, action: actionOf(request) ?? name };
    log.addCall(call);
    const started = performance.now();
    const response =
      (await confirm(name, request.parameters)) ??
      (await runner.call(await contextOf(request, account)));
    const milliseconds = Math.round(performance.now() - started);
    log.addCall({ ...call, outcome: { milliseconds, ...resultOf(response) } });
    return wrapped(response, account.variants?.() ?? []);
  };
}

async function contextOf(
  request: FunctionCallRequest,
  account: Pick<Account, 'portalId' | 'emailOf' | 'propertiesOf' | 'variants'>,
): Promise<FunctionContext> {
  const { parameters, payload, propertiesToSend, record } = request;
  const { userId, locale, sendsIdentity } = request;
  const variants = account.variants?.() ?? [];
  const properties =
    record && propertiesToSend.length > 0 ? await account.propertiesOf(record) : {};
  const context: FunctionContext = {
    propertiesToSend: sentProperties(
      Object.fromEntries(propertiesToSend.map((name) => [name, asText(properties[name])])),
      variants,
    ),
    parameters,
    ...(payload !== undefined && { event: { type: 'SERVERLESS_ACTION_HOOK', payload } }),
  };
  if (!sendsIdentity) return context;
  const documented = { userId, email: account.emailOf(userId) ?? '', locale };
  const user = contextUser(documented, variants);
  return { ...(user && { user }), portalId: account.portalId(), ...context };
}

/** The response as the card receives it under the active account variants. */
function wrapped(response: FunctionResponse, variants: readonly string[]): FunctionResponse {
  if (response.status !== 200) return response;
  const { logId, response: value } = response.body;
  return { status: 200, body: { logId, response: functionResult(value, logId, variants) } };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const WithAction = z.object({ parameters: z.object({ action: z.string() }) });

function actionOf(request: FunctionCallRequest): string | undefined {
  const parsed = WithAction.safeParse(request);
  return parsed.success ? parsed.data.parameters.action : undefined;
}

const ErrorEnvelope = z.object({ ok: z.literal(false), error: z.object({ code: z.string() }) });

function resultOf(response: FunctionResponse): CallResult {
  if (response.status !== 200) {
    return { result: 'crashed', detail: response.body.errors[0]?.message ?? '' };
  }
  const refused = ErrorEnvelope.safeParse(response.body.response);
  return refused.success
    ? { result: 'refused', detail: refused.data.error.code }
    : { result: 'ok', detail: 'ok' };
}
