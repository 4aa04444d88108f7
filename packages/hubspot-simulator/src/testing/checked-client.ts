import { expect, onTestFinished } from 'vitest';
import type { z } from 'zod';
import { ErrorBody, RateLimitBody } from '../shapes/error.ts';
import { startSimulator, type Simulator, type SimulatorOptions } from '../start-simulator.ts';
import { noteFact } from './facts.ts';
import { knownRoute } from './known-route.ts';

/** The Tuesday on which the tests happen. */
export const TUESDAY = new Date('2026-11-17T10:00:00.000Z');

export const V3 = '/conversations/v3/conversations';

export interface Request {
  readonly body?: unknown;
  readonly token?: string;
  readonly headers?: Record<string, string>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, read by a shape. */
  readonly as: <Shape extends z.ZodType>(shape: Shape) => z.infer<Shape>;
}

export interface CheckedClient {
  readonly simulator: Simulator;
  readonly call: (method: string, path: string, request?: Request) => Promise<Answered>;
  readonly get: (path: string) => Promise<Answered>;
  readonly post: (path: string, body: unknown) => Promise<Answered>;
}

/** What the published description promises for an answer. */
function promised(method: string, path: string, status: number): z.ZodType | undefined {
  if (status === 429) return RateLimitBody;
  if (status >= 400) return ErrorBody;
  return knownRoute(method, path)?.operation.answer;
}

/** Every JSON answer is held against the published shapes, whatever the test is about. */
function check(method: string, url: URL, { status, headers, text }: Omit<Answered, 'as'>): void {
  if (!headers.get('Content-Type')?.startsWith('application/json')) return;
  const shape = promised(method, url.pathname, status);
  const read = shape?.safeParse(JSON.parse(text));
  expect(read?.error?.issues ?? [], `${method} ${url.pathname} answers as published`).toEqual([]);
}

/** A simulator of its own for one test, and a client that checks all that it hears. */
export async function simulated(options: SimulatorOptions = {}): Promise<CheckedClient> {
  const simulator = await startSimulator({ clock: 'standing', now: TUESDAY, ...options });
  onTestFinished(() => simulator.close());
  noteFact();

  const call = async (method: string, path: string, request: Request = {}): Promise<Answered> => {
    const url = new URL(path, simulator.url);
    const { body, token = simulator.token } = request;
    const response = await fetch(url, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...request.headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const { status, headers } = response;
    const struck = simulator.faults.all().length > 0;
    if (!struck && url.pathname !== '/' && !url.pathname.startsWith('/_sandbox')) {
      check(method, url, { status, headers, text });
    }
    return { status, headers, text, as: (shape) => shape.parse(JSON.parse(text)) };
  };

  return {
    simulator,
    call,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, { body }),
  };
}
