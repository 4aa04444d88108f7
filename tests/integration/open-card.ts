import { main } from '../../src/app/functions/conversations/main.ts';
import { openCardOn } from '../../src/app/cards/testing/openCard.tsx';
import { startSimulator, type Simulator } from 'hubspot-simulator';

/** The agent in these tests: Priya Raman in the seed data. */
const PRIYA = 9001;

/** Replaces HubSpot between card and function: decides what happens to one call. */
type Delivery = (call: () => Promise<unknown>, action: string) => Promise<unknown>;

interface Options {
  objectTypeId: '0-1' | '0-5';
  objectId: number;
  location?: 'crm.record.sidebar' | 'helpdesk.sidebar';
  /** The agent's locale in HubSpot's format; English by default. */
  locale?: string;
  deliver?: Delivery;
  /** What HubSpot's page knows about the record. */
  properties?: Record<string, string>;
  formattedProperties?: Record<string, string>;
  /** Runs before the card makes its first call. */
  prepare?: (simulator: Simulator) => void;
  /** The name of a token with other scopes. */
  token?: 'read-only' | 'no-conversations' | 'refused' | 'users' | undefined;
}

const running: Simulator[] = [];

/** Opens the card on a record, with the function and the simulated API over HTTP. */
export async function openCard({ deliver = (call) => call(), token, prepare, ...record }: Options) {
  const simulator = await startSimulator();
  running.push(simulator);
  prepare?.(simulator);
  process.env['PRIVATE_APP_ACCESS_TOKEN'] = token ? `${simulator.token}-${token}` : simulator.token;
  process.env['HUBSPOT_API_URL'] = simulator.url;
  const card = openCardOn(
    (parameters) => deliver(() => main({ parameters, user: { userId: PRIYA } }), parameters.action),
    { ...record, userId: PRIYA, now: Date.now() },
  );
  /** The number of messages with this text in the API. */
  const stored = (text: string) =>
    simulator.store.messages.all().filter((message) => JSON.stringify(message).includes(text))
      .length;
  /** Makes somebody else act on a thread. */
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
