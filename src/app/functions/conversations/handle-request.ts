import type { ActionName, Actions } from '../../cards/contract/actions.ts';
import type { Envelope, ErrorCode, RateLimitStatus } from '../../cards/contract/envelope.ts';
import type { RecordReference } from '../../cards/contract/record.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../cards/contract/settings/settings.ts';
import { checkRecord, readConfirmedId } from './access/record-proof.ts';
import { ACTIONS, isActionName } from './actions/index.ts';
import { connect } from './hubspot/client.ts';
import type { HubSpot } from './hubspot/client.ts';
import type { FailedCall } from './hubspot/transport/calls.ts';
import { API_VERSIONS, createPaths } from './hubspot/paths/paths.ts';
import { TimedOut } from './hubspot/transport/api-errors.ts';
import { withTimeout } from './hubspot/transport/clock.ts';
import type { Clock } from './hubspot/transport/clock.ts';
import { identifyAgent } from './people/identify-agent.ts';
import { ActionError } from './request/action-error.ts';
import type { AccountCall } from './request/call.ts';
import type { CallingAgent } from './request/caller.ts';
import { describeAgent, describeCaller } from './request/caller.ts';
import { toEnvelopeError } from './request/error-envelope.ts';
import { cardBudgetOf, createInstanceCaches } from './request/instance-cache.ts';
import { readFields, readRequest, requireRecord } from './request/read-request.ts';
import { jsonBytes, MAX_DATA_BYTES } from './request/response-size.ts';
import { TIME_LIMITS } from './request/time-limits.ts';
import { effectiveSettings } from './team-settings/effective-settings.ts';

/** How to reach HubSpot. Read again for every request, as HubSpot advises. */
export interface Connection {
  token: string | undefined;
  /** `undefined` means HubSpot's own URL. */
  baseUrl: string | undefined;
  /** Sends every call to one version of the API. */
  apiVersion: string | undefined;
}

/** What HubSpot itself adds to a call. A browser cannot change it. */
export interface HubSpotContext {
  user?: unknown;
  /** Properties of the record, as far as HubSpot shows them to the viewer. */
  propertiesToSend?: unknown;
}

/** One line of the log. It contains no token, message text, name or id. */
export interface RequestLog {
  action: string;
  code: ErrorCode | 'OK';
  milliseconds: number;
  upstreamCalls: number;
  /** The agent, and who named them; `undefined` when the request names nobody. */
  caller: string | undefined;
  /** Calls of HubSpot's API that failed. */
  failedCalls: readonly FailedCall[];
  /** What is wrong with the request or the settings. */
  detail?: string;
}

/**
 * Creates a handler with caches that live as long as the instance. The handler never rejects.
 *
 * @param onRequest Called once after each request.
 * @param options.settings What the team configured.
 * @param options.random Returns a number from 0 up to 1.
 */
export function createRequestHandler(
  clock: Clock,
  onRequest: (log: RequestLog) => void,
  options: { settings?: Settings; random?: () => number } = {},
) {
  const { settings = DEFAULT_SETTINGS, random = Math.random } = options;
  const cacheOf = createInstanceCaches(clock);

  return async (
    parameters: unknown,
    { user, propertiesToSend }: HubSpotContext,
    connection: Connection,
  ): Promise<Envelope<unknown>> => {
    const startedAt = clock.now();
    let action: ActionName | 'unknown' = 'unknown';
    let calledBy: string | undefined;
    let hubspot: HubSpot | undefined;
    let envelope: Envelope<unknown>;
    let detail: string | undefined;
    try {
      const request = readRequest(parameters, user, isActionName);
      action = request.action;
      const { caller, record } = request;
      calledBy = describeCaller(caller);
      const { token, baseUrl, paths } = checkConnection(connection);
      const cache = cacheOf(token, baseUrl);
      hubspot = connect({
        token,
        baseUrl,
        paths,
        knownPaths: cache.knownPaths,
        clock,
        durationMs: TIME_LIMITS.callsMs,
        timeouts: TIME_LIMITS.call,
        rateLimits: cache.rateLimits,
        responseMemory: cache.responseMemory,
        cardBudget: cardBudgetOf(cache, clock, { record, caller }),
        random,
      });
      const call = { hubspot, clock, cache, settings, caller };
      const data = perform(request, call, readConfirmedId(propertiesToSend), (agent) => {
        calledBy = describeAgent(agent, caller);
      });
      const inTime = withTimeout(clock, TIME_LIMITS.responseMs, data, () => {
        throw new TimedOut();
      });
      envelope = { ok: true, data: checkSize(await inTime), budget: budgetOf(hubspot) };
    } catch (error) {
      if (error instanceof ActionError) detail = error.detail;
      envelope = { ok: false, error: toEnvelopeError(error), budget: budgetOf(hubspot) };
    }
    hubspot?.finish();
    onRequest({
      action,
      code: envelope.ok ? 'OK' : envelope.error.code,
      milliseconds: clock.now() - startedAt,
      upstreamCalls: hubspot?.callCount() ?? 0,
      caller: calledBy,
      failedCalls: hubspot?.failedCalls() ?? [],
      ...(detail !== undefined && { detail }),
    });
    return envelope;
  };
}

interface ActionRequest<Name extends ActionName> {
  action: Name;
  record?: RecordReference | undefined;
  rest: unknown;
}

async function perform<Name extends ActionName>(
  { action: name, record, rest }: ActionRequest<Name>,
  call: AccountCall,
  confirmedId: string | undefined,
  onIdentified: (agent: CallingAgent) => void,
): Promise<Actions[Name]['data']> {
  const action = ACTIONS[name];
  const fields = readFields(action.fields, rest);
  if (action.needsRecord === false) return action.run(call, fields);
  const isRecordConfirmed = confirmedId !== undefined;
  const onRecord = { ...call, record: requireRecord(record), isRecordConfirmed };
  await checkRecord(onRecord, confirmedId);
  if (!action.needsAgent) return action.run(onRecord, fields);
  const { caller } = call;
  if (action.sends && caller.kind === 'claimed' && (await requiresVerifiedSender(call))) {
    throw new ActionError('REJECTED', { reason: 'USER_UNVERIFIED' });
  }
  const agent = await identifyAgent(call, caller);
  onIdentified(agent);
  return action.run({ ...onRecord, agent }, fields);
}

/** Actions keep their data small enough. HubSpot would drop a larger response without a word. */
function checkSize<Data>(data: Data): Data {
  const bytes = jsonBytes(data);
  if (bytes <= MAX_DATA_BYTES) return data;
  throw new ActionError('INTERNAL', { detail: `the response would have ${bytes} bytes` });
}

async function requiresVerifiedSender(call: AccountCall): Promise<boolean> {
  return (await effectiveSettings(call)).requireVerifiedSender;
}

function budgetOf(hubspot: HubSpot | undefined): RateLimitStatus {
  const { limit, remaining, dailyLimit, dailyRemaining } = hubspot?.rateLimitStatus() ?? {};
  return { limit, remaining, dailyLimit, dailyRemaining };
}

function checkConnection({ token, baseUrl, apiVersion }: Connection) {
  if (!token) throw new ActionError('BAD_TOKEN', { detail: 'HubSpot gave the app no token' });
  const version = API_VERSIONS.find((each) => each === apiVersion);
  if (apiVersion && !version) {
    const allowed = API_VERSIONS.join(', ');
    const detail = `CONVERSATIONS_API_VERSION must be one of ${allowed}`;
    throw new ActionError('INTERNAL', { detail });
  }
  return { token, baseUrl: baseUrl?.replace(/\/+$/, ''), paths: createPaths(version) };
}
