import http from 'node:http';
import https from 'node:https';

// Runs in a function's thread, before the function loads.

const realFetch = globalThis.fetch;
const realRequest = http.request.bind(http);

/**
 * Sends every HTTP call of this thread to the gate, with the address that was asked for in a header.
 *
 * @param gateUrl Address of the gate on this machine.
 * @param header The header's name.
 */
export function sendThrough(gateUrl: string, header: string): void {
  const gate = new URL(gateUrl);
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const headers = new Headers(request.headers);
    headers.set(header, request.url);
    const body = request.body ? ({ body: request.body, duplex: 'half' } as const) : {};
    return realFetch(gate, { method: request.method, headers, signal: request.signal, ...body });
  };
  for (const [module, protocol] of [
    [http, 'http:'],
    [https, 'https:'],
  ] as const) {
    const request = (...args: unknown[]) => {
      const { url, options, callback } = readArguments(args, protocol);
      const headers = { ...namedHeaders(options.headers), [header]: url.href };
      return realRequest(
        {
          method: options.method,
          timeout: options.timeout,
          signal: options.signal,
          hostname: gate.hostname,
          port: gate.port,
          path: '/',
          headers: Object.fromEntries(
            Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'host'),
          ),
        },
        callback,
      );
    };
    Object.assign(module, { request, get: (...args: unknown[]) => request(...args).end() });
  }
}

type Callback = (answer: http.IncomingMessage) => void;

/** Node takes an address, or options, or both, and a callback. */
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

/** Headers may come as an array of names and values by turns. */
function namedHeaders(headers: http.RequestOptions['headers']): http.OutgoingHttpHeaders {
  if (!isList(headers)) return { ...headers };
  const named: http.OutgoingHttpHeaders = {};
  for (let place = 0; place < headers.length; place += 2) {
    named[headers[place] ?? ''] = headers[place + 1];
  }
  return named;
}

function isList(headers: http.RequestOptions['headers']): headers is readonly string[] {
  return Array.isArray(headers);
}
