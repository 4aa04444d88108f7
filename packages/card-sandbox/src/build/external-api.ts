import { z } from 'zod';
import { readJson } from '../project/source-files.ts';

const HOW_TO_RESPOND =
  'no fixture responds to it; write one (--fixtures) or allow the network (--network)';

/** The response of one URL. */
const Fixture = z.object({
  /** `*` at the end matches any rest. A query parameter has to match only when it is given here. */
  url: z.string(),
  method: z.string().default('GET'),
  status: z.number().int().min(200).max(599).default(200),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown(),
});
export type Fixture = z.infer<typeof Fixture>;

/** @throws Error that names the file and what is wrong with it */
export function readFixtures(file: string): Promise<Fixture[]> {
  return readJson(file, z.array(Fixture));
}

interface Parts {
  fixtures: Fixture[];
  /** Whether requests without a fixture go over the network. */
  network: boolean;
  /** Called for each request that nothing responds to. */
  onUnsupported: (sentence: string) => void;
  send?: typeof fetch;
}

export interface ExternalApi {
  /**
   * Responds to a request outside HubSpot.
   * @param caller The card or function that sends it, for the list of what is missing.
   */
  request: (url: URL, init: RequestInit, caller: string) => Promise<Response>;
  /**
   * Allows a connection that is no HTTP request, such as one to a database.
   * @param address Its host and port.
   * @throws Error when it is not allowed
   */
  connect: (address: string, caller: string) => void;
  /** The response of the fixture for this URL, if there is one. */
  fixtureFor: (method: string, url: URL) => Response | undefined;
}

/** Responds to requests of cards and functions from fixtures, or over the network. */
export function externalApi({
  fixtures,
  network,
  onUnsupported,
  send = fetch,
}: Parts): ExternalApi {
  const fixtureFor = (method: string, url: URL) => {
    const fixture = fixtures.find((one) => matches(one, method, url));
    return fixture && responseOf(fixture);
  };
  return {
    fixtureFor,
    connect: (address, caller) => {
      if (network) return;
      onUnsupported(
        `${caller} connects to ${address}: a fixture cannot respond to it; allow the network (--network)`,
      );
      throw new Error(`${address} is not reached, because --network is not set`);
    },
    request: async (url, init, caller) => {
      const method = init.method ?? 'GET';
      const fixed = fixtureFor(method, url);
      if (fixed) return fixed;
      if (network) return send(url, init);
      const place = `${url.origin}${withoutIds(url.pathname)}`;
      onUnsupported(`${caller} requests ${method} ${place}: ${HOW_TO_RESPOND}`);
      throw new Error(`no fixture responds to ${method} ${url.pathname}, and --network is not set`);
    },
  };
}

const ID = '\\d+|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{24,}';

/** Requests that differ only in an id are listed once. */
export function withoutIds(path: string): string {
  return path.replace(new RegExp(`/(?:${ID})(?=/|$)`, 'gi'), '/{id}');
}

function matches(fixture: Fixture, method: string, url: URL): boolean {
  if (fixture.method.toUpperCase() !== method.toUpperCase()) return false;
  const [address = '', query] = fixture.url.split('?');
  const plain = `${url.origin}${url.pathname}`;
  const fits = address.endsWith('*') ? plain.startsWith(address.slice(0, -1)) : plain === address;
  const wanted = [...new URLSearchParams(query)];
  return fits && wanted.every(([name, value]) => url.searchParams.get(name) === value);
}

/** Statuses whose responses have no body. */
const NO_BODY = [204, 205, 304];

function responseOf({ status, headers, body }: Fixture): Response {
  if (body === undefined || NO_BODY.includes(status)) {
    return new Response(null, { status, headers });
  }
  if (typeof body === 'string') return new Response(body, { status, headers });
  return Response.json(body, { status, headers });
}
