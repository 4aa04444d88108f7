// Runs in a function's process before the function loads.

interface Dispatch {
  origin: string | URL;
  path: string;
  headers?: Iterable<unknown> | Record<string, unknown> | null;
}

interface Dispatcher {
  dispatch(options: Dispatch, handler: unknown): boolean;
}

/** Where Node's own `fetch` and the package undici find what sends their requests. */
const DISPATCHER = Symbol.for('undici.globalDispatcher.1');

const LOCAL = /^https?:\/\/(127\.0\.0\.1|localhost)[:/]/;

/**
 * Sends the requests of the package undici to the proxy, with the requested URL in a header.
 *
 * @param isDirect Whether requests of a URL are sent directly.
 */
export function redirectUndici(
  proxy: URL,
  header: string,
  isDirect: (url: string) => boolean,
): void {
  // Node creates its dispatcher with the first request.
  new Request(proxy);
  const globals = globalThis as { [DISPATCHER]?: Dispatcher };
  const real = globals[DISPATCHER];
  if (!real) return;
  const redirected = Object.create(real) as Dispatcher;
  redirected.dispatch = (options, handler) => {
    const { origin, path, headers } = options;
    const { href } = new URL(path, origin);
    if (LOCAL.test(href) || isDirect(href)) return real.dispatch(options, handler);
    const marked = { ...headersByName(headers), [header]: href };
    const target = { origin: proxy.origin, path: proxy.pathname, headers: marked };
    return real.dispatch({ ...options, ...target }, handler);
  };
  globals[DISPATCHER] = redirected;
}

/** Headers may be an object, pairs, or alternating names and values. */
function headersByName(headers: Dispatch['headers']): Record<string, unknown> {
  if (!headers) return {};
  if (!(Symbol.iterator in headers)) return withoutHost(Object.entries(headers));
  const list = [...headers].flat();
  return withoutHost(
    list.flatMap((name, place) => (place % 2 === 0 ? [[String(name), list[place + 1]]] : [])),
  );
}

function withoutHost(pairs: [string, unknown][]): Record<string, unknown> {
  return Object.fromEntries(pairs.filter(([name]) => name.toLowerCase() !== 'host'));
}
