import { z } from 'zod';
import { HOW_TO_ANSWER } from './needs.ts';
import { readJson } from './source-files.ts';

/** An answer in the place of an address outside HubSpot. */
const Fixture = z.object({
  /** `*` at its end stands for any rest; a query counts only where it is written. */
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
  /** Whether what no fixture answers may go out into the world. */
  network: boolean;
  /** Told of addresses that nothing answers. */
  onLack: (sentence: string) => void;
  send?: typeof fetch;
}

/** Stands in for the addresses outside HubSpot that cards and functions ask. */
export function outside({ fixtures, network, onLack, send = fetch }: Parts): typeof fetch {
  return async (input, init) => {
    const asked = new URL(input instanceof Request ? input.url : input);
    const method = init?.method ?? 'GET';
    const fixture = fixtures.find((one) => answers(one, method, asked));
    if (fixture) return answerOf(fixture);
    if (network) return send(input, init);
    onLack(`${method} ${asked.origin}${asked.pathname}: ${HOW_TO_ANSWER}`);
    throw new Error(`no fixture answers ${method} ${asked.pathname}, and --network is not set`);
  };
}

function answers({ url, method }: Fixture, askedMethod: string, asked: URL): boolean {
  if (method.toUpperCase() !== askedMethod.toUpperCase()) return false;
  const [address = '', query] = url.split('?');
  const plain = `${asked.origin}${asked.pathname}`;
  const fits = address.endsWith('*') ? plain.startsWith(address.slice(0, -1)) : plain === address;
  const wanted = [...new URLSearchParams(query)];
  return fits && wanted.every(([name, value]) => asked.searchParams.get(name) === value);
}

function answerOf({ status, headers, body }: Fixture): Response {
  if (typeof body === 'string') return new Response(body, { status, headers });
  return Response.json(body, { status, headers });
}
