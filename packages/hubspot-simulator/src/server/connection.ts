import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

/** @param milliseconds of real time */
export async function pause(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await setTimeout(milliseconds, undefined, { ref: false });
}

/** Drops the connection without a response. */
export function dropConnection({ outgoing }: HttpBindings): Response {
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Never responds; resolves when the caller closes the connection. */
export async function leaveHanging({ outgoing }: HttpBindings): Promise<Response> {
  await once(outgoing, 'close');
  return RESPONSE_ALREADY_SENT;
}
