import { main } from '../../src/app/functions/conversations/main.ts';
import { openCardOn } from '../../src/app/cards/testing/card.tsx';
import { startSimulator, type Simulator } from 'hubspot-simulator';

/** The agent in every test here; the seed knows her as Priya Raman. */
const PRIYA = 9001;

/** Stands in for HubSpot between card and function: what becomes of one call. */
type Delivery = (call: () => Promise<unknown>, action: string) => Promise<unknown>;

interface Options {
  objectTypeId: '0-1' | '0-5';
  objectId: number;
  /** The agent's, as HubSpot writes it; English unless told. */
  locale?: string;
  deliver?: Delivery;
  /** A weaker token of the seed, by its name. */
  token?: 'read-only' | 'no-conversations' | 'refused';
}

const running: Simulator[] = [];

/** The card on a record, the function behind it, and the simulated API over HTTP behind that. */
export async function openCard({ deliver = (call) => call(), token, ...record }: Options) {
  const simulator = await startSimulator();
  running.push(simulator);
  process.env['PRIVATE_APP_ACCESS_TOKEN'] = token ? `${simulator.token}-${token}` : simulator.token;
  process.env['HUBSPOT_API_URL'] = simulator.url;
  const card = openCardOn(
    (parameters) => deliver(() => main({ parameters, user: { userId: PRIYA } }), parameters.action),
    { ...record, userId: PRIYA, now: Date.now() },
  );
  /** How many messages of this text the API holds. */
  const stored = (text: string) =>
    simulator.store.messages.all().filter((message) => JSON.stringify(message).includes(text))
      .length;
  /** Lets somebody else act on a thread. */
  const act = async (threadId: string, action: string, body: object, method = 'POST') => {
    const address = `${simulator.url}/_sandbox/threads/${threadId}/${action}`;
    const headers = { 'content-type': 'application/json' };
    await fetch(address, { method, headers, body: JSON.stringify(body) });
  };
  return { card, simulator, stored, act };
}

export async function closeAll(): Promise<void> {
  await Promise.all(running.splice(0).map((simulator) => simulator.close()));
}
