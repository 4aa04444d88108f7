import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { handlers } from '../api/handlers.ts';
import type { ActiveFaults } from '../faults/faults.ts';
import { ApiError } from '../http/api-error.ts';
import type { ApiResponse } from '../http/call.ts';
import { readForm } from '../http/form.ts';
import { catchUp } from '../messaging/catch-up.ts';
import type { Operation } from '../operations/operations.ts';
import type { Version } from '../operations/versions.ts';
import type { SimulatorState } from '../state/simulator-state.ts';
import { narrowThreadId } from '../variants/rewrite-formats.ts';
import { authenticate, requireScopes } from '../http/authorize.ts';
import { dropConnection, leaveHanging, pause } from './connection.ts';
import { errorResponse, rateLimitResponse } from './error-response.ts';
import { readJson } from './read-json.ts';
import { respondIfBlocked, respondIfGone, retryAfter, sendRefusal } from './refuse.ts';
import { gatewayPage, writeResponse } from './write-response.ts';

type SimulatorContext = Context<{ Bindings: HttpBindings }>;

interface IncomingCall {
  readonly state: SimulatorState;
  readonly operation: Operation;
  readonly version: Version | undefined;
  readonly faults: ActiveFaults;
  readonly context: SimulatorContext;
}

const serverError = (state: SimulatorState, status: number) =>
  errorResponse(state, new ApiError(status, { message: 'internal error' }));

/** Returns the response to a call that is rejected before it takes effect. */
function reject({ state, faults }: IncomingCall): ApiResponse | undefined {
  const policy = faults['rate-limit']?.policy ?? state.limits.take();
  if (policy) return rateLimitResponse(state, policy);
  const failure = faults['error-before'];
  return failure && serverError(state, failure.status);
}

/** Reads a path parameter. Thread ids are converted back if a variant changed them. */
function readParameter({ state, context }: IncomingCall, name: string): string {
  const value = context.req.param(name) ?? '';
  return state.variants.has('ids-above-2-53') && name === 'threadId'
    ? narrowThreadId(value)
    : value;
}

/** Returns the response to a call that a variant refuses. */
async function refuse({ state, operation, context }: IncomingCall): Promise<Response | undefined> {
  const gone = respondIfGone(state, context.req.path);
  if (gone) return gone;
  const refusal = state.variants.takeRefusal(operation.name);
  if (refusal) return sendRefusal(state, refusal);
  return operation.name === 'sendMessage'
    ? respondIfBlocked(state, await context.req.text())
    : undefined;
}

async function handle(call: IncomingCall): Promise<ApiResponse> {
  const { state, operation, version, faults, context } = call;
  const url = new URL(context.req.url);
  try {
    const token = authenticate(context.req.header('Authorization'), state.store, state.clock.now());
    requireScopes(token, operation.scopes);
    const rejected = reject(call);
    if (rejected) return rejected;
    return handlers[operation.name]({
      version,
      url: url.origin + url.pathname,
      query: url.searchParams,
      body: operation.multipart ? await readForm(context) : await readJson(context),
      state,
      parameter: (name) => readParameter(call, name),
      lateMilliseconds: faults['late-message']?.milliseconds ?? 0,
    });
  } catch (error) {
    if (error instanceof ApiError) return errorResponse(state, error);
    throw error;
  }
}

async function respond(call: IncomingCall): Promise<Response> {
  const { state, operation, faults, context } = call;
  await pause(state.latency.milliseconds + (faults.slow?.milliseconds ?? 0));
  catchUp(state);
  if (faults.hang) return leaveHanging(context.env);
  if (faults.reset) return dropConnection(context.env);
  if (faults['html-page']) return gatewayPage(faults['html-page'].status);
  const refused = await refuse(call);
  if (refused) return refused;
  if (faults.redirect) {
    if (faults.redirect.takesEffect) await handle(call);
    return context.redirect(context.req.url, 307);
  }
  const response = await handle(call);
  // A rejected call changed nothing, so `error-after` doesn't apply to it.
  const lost = response.status < 400 ? faults['error-after'] : undefined;
  if (lost?.status === 'reset') return dropConnection(context.env);
  const limit = faults['rate-limit'];
  const headers = state.limits.headers(limit?.policy);
  if (limit?.retryAfter !== undefined) headers['Retry-After'] = retryAfter(state, limit.retryAfter);
  const sent = lost ? serverError(state, lost.status) : response;
  const { variants } = state;
  return writeResponse(sent, operation.response, { faults, variants, headers });
}

/** Serves one operation: applies faults, checks the token, and runs the operation's handler. */
export function serveOperation(state: SimulatorState, operation: Operation, version?: Version) {
  return (context: SimulatorContext): Promise<Response> => {
    const faults = state.faults.take(operation.name, `${context.req.method} ${context.req.path}`);
    return respond({ state, operation, version, faults, context });
  };
}
