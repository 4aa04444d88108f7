import { z } from 'zod';
import { HOW_TO_RESPOND } from '../project/api-usage.ts';
import { readJson } from '../project/source-files.ts';

/** The response of a URL outside HubSpot. */
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

/** Responds to requests of cards and functions outside HubSpot. */
export function externalApi({
  fixtures,
  network,
  onUnsupported,
  send = fetch,
}: Parts): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const method = init?.method ?? 'GET';
    const fixture = fixtures.find((one) => matches(one, method, url));
    if (fixture) return responseOf(fixture);
    if (network) return send(input, init);
    onUnsupported(`${method} ${url.origin}${url.pathname}: ${HOW_TO_RESPOND}`);
    throw new Error(`no fixture responds to ${method} ${url.pathname}, and --network is not set`);
  };
}

function matches(fixture: Fixture, method: string, url: URL): boolean {
  if (fixture.method.toUpperCase() !== method.toUpperCase()) return false;
  const [address = '', query] = fixture.url.split('?');
  const plain = `${url.origin}${url.pathname}`;
  const fits = address.endsWith('*') ? plain.startsWith(address.slice(0, -1)) : plain === address;
  const wanted = [...new URLSearchParams(query)];
  return fits && wanted.every(([name, value]) => url.searchParams.get(name) === value);
}

function responseOf({ status, headers, body }: Fixture): Response {
  if (typeof body === 'string') return new Response(body, { status, headers });
  return Response.json(body, { status, headers });
}
