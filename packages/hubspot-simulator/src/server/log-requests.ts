import type { MiddlewareHandler } from 'hono';
import type { SimulatorState } from '../state/simulator-state.ts';

/** Token info requests carry a token in their body; it is never logged. */
const withoutToken = (key: string, value: unknown) => (key === 'tokenKey' ? '…' : value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, withoutToken);
  } catch {
    return text;
  }
}

/** Logs every API call, including calls to unknown paths. */
export const logRequests =
  ({ clock, requests }: SimulatorState): MiddlewareHandler =>
  async (context, next) => {
    const { method, path, url } = context.req;
    if (path === '/' || path.startsWith('/_sandbox')) return next();
    const at = clock.now().toISOString();
    const started = performance.now();
    const body = method === 'GET' ? '' : await context.req.text();
    await next();
    requests.add({
      at,
      method,
      path,
      query: new URL(url).search.slice(1),
      status: context.res.headers.has('x-hono-already-sent') ? 0 : context.res.status,
      milliseconds: Math.round(performance.now() - started),
      ...(body && { body: parsed(body) }),
    });
  };
