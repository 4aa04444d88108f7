import type { ActionName, Actions } from '../../cards/contract/actions.ts';
import type { Envelope, ErrorCode } from '../../cards/contract/envelope.ts';
import { connect } from './hubspot/client.ts';
import type { FailedCall, HubSpot } from './hubspot/client.ts';
import { withTimeout } from './hubspot/transport/clock.ts';
import type { Clock } from './hubspot/transport/clock.ts';
import { API_VERSIONS, createPaths } from './hubspot/paths.ts';
import { TimedOut } from './hubspot/transport/api-errors.ts';
import { ACTIONS, isActionName } from './actions/index.ts';
import { identifyAgent } from './people/identify-agent.ts';
import type { Call } from './request/call.ts';
import { describeCaller } from './request/caller.ts';
import type { Caller } from './request/caller.ts';
import { toEnvelopeError } from './request/error-envelope.ts';
import { createInstanceCaches } from './request/instance-cache.ts';
import { readFields, readRequest } from './request/read-request.ts';
import { ActionError } from './request/action-error.ts';

/** Where and as whom to call HubSpot; read anew for every call, as HubSpot advises. */
export interface Settings {
  token: string | undefined;
  /** HubSpot's own address unless set. */
  baseUrl: string | undefined;
  /** Moves every call to one version of the API. */
  apiVersion: string | undefined;
}

/** One line per call; nothing in it is a token, a text or a name. */
export interface RequestLog {
  action: string;
  code: ErrorCode | 'OK';
  milliseconds: number;
  upstreamCalls: number;
  /** Who called, and whose word that is; undefined when the request does not say. */
  caller: string | undefined;
  /** Calls of HubSpot's API that failed. */
  failedCalls: readonly FailedCall[];
}

/** HubSpot cuts the function off at 15 s; by 13 it has answered for itself. */
const ANSWER_WITHIN_MS = 13_000;
/** Calls end before, so that there is time to say what became of them. */
const CALLS_WITHIN_MS = 12_500;

/**
 * Answers the card's requests, with a memory that lasts as long as the instance. It never rejects.
 *
 * @param onCall Told once about every call.
 * @param random From 0 up to 1.
 */
export function createRequestHandler(
  clock: Clock,
  onCall: (record: RequestLog) => void,
  random: () => number = Math.random,
) {
  const memoryOf = createInstanceCaches(clock);

  return async (
    parameters: unknown,
    user: unknown,
    settings: Settings,
  ): Promise<Envelope<unknown>> => {
    const startedAt = clock.now();
    let action: ActionName | 'unknown' = 'unknown';
    let calledBy: string | undefined;
    let hubspot: HubSpot | undefined;
    let envelope: Envelope<unknown>;
    try {
      const request = readRequest(parameters, user, isActionName);
      action = request.action;
      const caller = request.caller;
      calledBy = describeCaller(caller);
      const { token, baseUrl, paths } = checked(settings);
      const memory = memoryOf(token, baseUrl);
      const { rateLimits: room, knownPaths } = memory;
      const durationMs = CALLS_WITHIN_MS;
      hubspot = connect({ token, baseUrl, paths, knownPaths, clock, durationMs, room, random });
      const { record, rest } = request;
      const data = perform(action, { hubspot, clock, cache: memory, record }, caller, rest);
      const answered = withTimeout(clock, ANSWER_WITHIN_MS, data, () => {
        throw new TimedOut();
      });
      envelope = { ok: true, data: await answered, budget: hubspot.rateLimitStatus() };
    } catch (error) {
      envelope = {
        ok: false,
        error: toEnvelopeError(error),
        budget: hubspot?.rateLimitStatus() ?? {},
      };
    }
    hubspot?.finish();
    onCall({
      action,
      code: envelope.ok ? 'OK' : envelope.error.code,
      milliseconds: clock.now() - startedAt,
      upstreamCalls: hubspot?.callCount() ?? 0,
      caller: calledBy,
      failedCalls: hubspot?.failedCalls() ?? [],
    });
    return envelope;
  };
}

async function perform<Name extends ActionName>(
  name: Name,
  call: Call,
  caller: Caller,
  rest: unknown,
): Promise<Actions[Name]['data']> {
  const action = ACTIONS[name];
  const fields = readFields(action.fields, rest);
  if (!action.needsAgent) return action.run(call, fields);
  return action.run({ ...call, agent: await identifyAgent(call, caller) }, fields);
}

function checked({ token, baseUrl, apiVersion }: Settings) {
  if (!token) {
    throw new ActionError(
      'BAD_TOKEN',
      'HubSpot gave the app no token. Ask an admin to reinstall the app.',
    );
  }
  const version = API_VERSIONS.find((each) => each === apiVersion);
  if (apiVersion && !version) {
    throw new ActionError(
      'INTERNAL',
      `CONVERSATIONS_API_VERSION must be one of ${API_VERSIONS.join(', ')}. Ask an admin to correct it.`,
    );
  }
  return { token, baseUrl: baseUrl?.replace(/\/+$/, ''), paths: createPaths(version) };
}
