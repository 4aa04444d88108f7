import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { catchUp } from '../conversation/catch-up.ts';
import type { Struck } from '../faults/faults.ts';
import type { Operation } from '../operations.ts';
import { handlers } from '../routes/handlers.ts';
import type { Version } from '../versions.ts';
import type { World } from '../world.ts';
import { ApiError } from './api-error.ts';
import { authenticate, requireScopes } from './authorize.ts';
import type { Answer } from './call.ts';
import { dropConnection, leaveHanging, pause } from './connection.ts';
import { errorAnswer, rateLimitAnswer } from './error-answer.ts';
import { readJson } from './read-json.ts';
import { gatewayPage, spoiled } from './spoiled.ts';

export type SimulatorContext = Context<{ Bindings: HttpBindings }>;

interface Reached {
  readonly world: World;
  readonly operation: Operation;
  readonly version: Version | undefined;
  readonly struck: Struck;
  readonly context: SimulatorContext;
}

/** What stops the call before it takes effect, if anything does. */
function refuse({ world, struck }: Reached): Answer | undefined {
  const limited = struck['rate-limit']?.policy ?? world.limits.take();
  if (limited) return rateLimitAnswer(world, limited);
  const failing = struck['error-before'];
  return failing && errorAnswer(world, new ApiError(failing.status, { message: 'internal error' }));
}

async function handle(reached: Reached): Promise<Answer> {
  const { world, operation, version, struck, context } = reached;
  const url = new URL(context.req.url);
  try {
    const token = authenticate(context.req.header('Authorization'), world.store, world.clock.now());
    requireScopes(token, operation.scopes);
    const refused = refuse(reached);
    if (refused) return refused;
    return handlers[operation.name]({
      version,
      url: url.origin + url.pathname,
      query: url.searchParams,
      body: await readJson(context),
      world,
      parameter: (name) => context.req.param(name) ?? '',
      lateMilliseconds: struck['late-message']?.milliseconds ?? 0,
    });
  } catch (error) {
    if (error instanceof ApiError) return errorAnswer(world, error);
    throw error;
  }
}

async function answer(reached: Reached): Promise<Response> {
  const { world, struck, context } = reached;
  await pause(world.latency.milliseconds + (struck.slow?.milliseconds ?? 0));
  catchUp(world);
  if (struck.hang) return leaveHanging(context.env);
  if (struck.reset) return dropConnection(context.env);
  if (struck['html-page']) return gatewayPage(struck['html-page'].status);
  const made = await handle(reached);
  // A call that was refused took no effect: its answer is not worth losing.
  const lost = made.status < 400 ? struck['error-after'] : undefined;
  if (lost?.status === 'reset') return dropConnection(context.env);
  const given = lost
    ? errorAnswer(world, new ApiError(lost.status, { message: 'internal error' }))
    : made;
  const headers = world.limits.headers();
  const retryAfter = struck['rate-limit']?.retryAfter;
  if (retryAfter !== undefined) headers['Retry-After'] = String(retryAfter);
  return spoiled(given, reached.operation.answer, struck, headers);
}

/** Answers the calls of one operation: bad days first, then who calls, then what they want. */
export function serveOperation(world: World, operation: Operation, version?: Version) {
  return (context: SimulatorContext): Promise<Response> => {
    const struck = world.faults.strike(operation.name, `${context.req.method} ${context.req.path}`);
    return answer({ world, operation, version, struck, context });
  };
}
