import http from 'node:http';
import https from 'node:https';
import { CONNECTION } from './requested-url.ts';
import { guardConnections } from './outbound-connections.ts';
import { redirectUndici } from './outbound-undici.ts';

// Runs in a function's process before the function loads.

const realFetch = globalThis.fetch;
const realRequests = { http: http.request.bind(http), https: https.request.bind(https) };

interface Options {
  proxyUrl: string;
  /** Name of the header that carries the requested URL. */
  header: string;
  /** Requests of this origin are sent directly. */
  directOrigin?: string;
}

/** Sends every HTTP request of this process to the outbound proxy, with the requested URL in a header. */
export function sendThroughProxy({ proxyUrl, header, directOrigin }: Options): void {
  const proxy = new URL(proxyUrl);
  const isDirect = (url: string) => new URL(url).origin === directOrigin;
  guardConnections(async (host, port) => {
    if (directOrigin !== undefined && host === new URL(directOrigin).hostname) return;
    const headers = { [header]: `${CONNECTION}//${host}:${port}` };
    const response = await realFetch(proxy, { method: 'POST', headers });
    if (!response.ok) throw new Error(((await response.json()) as { message: string }).message);
  });
  redirectUndici(proxy, header, isDirect);
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    if (isDirect(request.url)) return realFetch(input, init);
    const headers = new Headers(request.headers);
    headers.set(header, request.url);
    const body = request.body ? ({ body: request.body, duplex: 'half' } as const) : {};
    return realFetch(proxy, { method: request.method, headers, signal: request.signal, ...body });
  };
  for (const [module, name] of [
    [http, 'http'],
    [https, 'https'],
  ] as const) {
    const request = (...args: unknown[]) => {
      const { url, options, callback } = readArguments(args, `${name}:`);
      if (isDirect(url.href)) return realRequests[name](url, options, callback);
      const headers = { ...headersByName(options.headers), [header]: url.href };
      return realRequests.http(
        {
          method: options.method,
          timeout: options.timeout,
          signal: options.signal,
          auth: options.auth,
          hostname: proxy.hostname,
          port: proxy.port,
          path: proxy.pathname,
          headers: Object.fromEntries(
            Object.entries(headers).filter(([one]) => one.toLowerCase() !== 'host'),
          ),
        },
        callback,
      );
    };
    Object.assign(module, { request, get: (...args: unknown[]) => request(...args).end() });
  }
}

type Callback = (response: http.IncomingMessage) => void;

/** Node accepts a URL, options or both, and a callback. */
function readArguments(args: unknown[], protocol: string) {
  const callback = args.find((one): one is Callback => typeof one === 'function');
  const given = args.find((one) => typeof one === 'string' || one instanceof URL);
  const options = args.find(isOptions) ?? {};
  const host = options.hostname ?? options.host ?? 'localhost';
  const port = options.port ? `:${options.port}` : '';
  const url = new URL(
    given === undefined
      ? `${options.protocol ?? protocol}//${host}${port}${options.path ?? '/'}`
      : String(given),
  );
  return { url, options, callback };
}

function isOptions(one: unknown): one is http.RequestOptions {
  return typeof one === 'object' && one !== null && !(one instanceof URL);
}

/** Headers may also be an array of alternating names and values. */
function headersByName(headers: http.RequestOptions['headers']): http.OutgoingHttpHeaders {
  if (!isList(headers)) return { ...headers };
  const byName: http.OutgoingHttpHeaders = {};
  for (let index = 0; index < headers.length; index += 2) {
    byName[headers[index] ?? ''] = headers[index + 1];
  }
  return byName;
}

function isList(headers: http.RequestOptions['headers']): headers is readonly string[] {
  return Array.isArray(headers);
}
