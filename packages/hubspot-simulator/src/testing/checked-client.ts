import { expect, onTestFinished } from 'vitest';
import type { z } from 'zod';
import { ErrorBody, RateLimitBody } from '../shapes/error.ts';
import { startSimulator, type Simulator, type SimulatorOptions } from '../start-simulator.ts';
import { findRoute } from '../server/operation-routes.ts';

/** Start time of the clock in tests. */
export const TUESDAY = new Date('2026-11-17T10:00:00.000Z');

export const V3 = '/conversations/v3/conversations';

export interface Request {
  readonly body?: unknown;
  readonly token?: string;
  readonly headers?: Record<string, string>;
}

export interface TestResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parses the body. */
  readonly as: <Shape extends z.ZodType>(shape: Shape) => z.infer<Shape>;
}

export interface CheckedClient {
  readonly simulator: Simulator;
  readonly call: (method: string, path: string, request?: Request) => Promise<TestResponse>;
  readonly get: (path: string) => Promise<TestResponse>;
  readonly post: (path: string, body: unknown) => Promise<TestResponse>;
}

/** The published shape of a response. */
function publishedShape(method: string, path: string, status: number): z.ZodType | undefined {
  if (status === 429) return RateLimitBody;
  if (status >= 400) return ErrorBody;
  return findRoute(method, path)?.operation.response;
}

/** Checks every JSON response against the published shapes. */
function check(
  method: string,
  url: URL,
  { status, headers, text }: Omit<TestResponse, 'as'>,
): void {
  if (!headers.get('Content-Type')?.startsWith('application/json')) return;
  const shape = publishedShape(method, url.pathname, status);
  const read = shape?.safeParse(JSON.parse(text));
  expect(read?.error?.issues ?? [], `${method} ${url.pathname} responds as published`).toEqual([]);
}

/** Starts a simulator for one test, with a client that checks every response. */
export async function startTestSimulator(options: SimulatorOptions = {}): Promise<CheckedClient> {
  const simulator = await startSimulator({ clock: 'standing', now: TUESDAY, ...options });
  onTestFinished(() => simulator.close());

  const call = async (
    method: string,
    path: string,
    request: Request = {},
  ): Promise<TestResponse> => {
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
    const changesShapes = simulator.faults.all().length > 0 || simulator.variants().length > 0;
    if (!changesShapes && url.pathname !== '/' && !url.pathname.startsWith('/_sandbox')) {
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
