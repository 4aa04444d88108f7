import { createRemoteReceiver, type RemoteReceiver } from '@remote-ui/react/host';
import { createEndpoint, fromWebWorker } from '@remote-ui/rpc';
import { z } from 'zod';
import type { ClockReading } from '../../followed-clock.ts';
import type { CardHost, CardProblem, CardStart, CardWorker } from '../worker/protocol.ts';
import { calm } from './calm.ts';
import type { PageLocation } from './page-location.ts';

/** HubSpot gives up on a card that has not rendered by then. */
const RENDER_LIMIT_MS = 10_000;

const PING_EVERY_MS = 2_000;
const SILENCE_LIMIT_MS = 10_000;

const Flood = z.object({ flood: z.number() });

interface CardEvents {
  onReady: (receiver: RemoteReceiver) => void;
  onProblem: (problem: CardProblem) => void;
  /** Told when the card stops answering, and when it answers again. */
  onSilence: (silent: boolean) => void;
}

/** Runs a card in a web worker of its own, until it is stopped. */
export function runCard(start: CardStart, host: CardHost, events: CardEvents) {
  const worker = new Worker('/assets/card-worker.js');
  const endpoint = createEndpoint<CardWorker>(fromWebWorker(worker), {
    callable: ['start', 'setClock', 'setLocation', 'ping'],
  });
  const receiver = createRemoteReceiver();
  let over = false;
  let started: () => void = () => undefined;

  const stop = () => {
    over = true;
    started();
    clearTimeout(limit);
    clearInterval(pinging);
    forget();
    // A card that loops would not hear a polite word.
    worker.terminate();
    endpoint.terminate();
  };
  const report = (problem: CardProblem) => {
    started();
    if (!over) events.onProblem(problem);
  };
  const giveUp = (message: string) => {
    report({ message });
    stop();
  };
  const limit = setTimeout(
    () => giveUp(`The card has not rendered within ${RENDER_LIMIT_MS / 1000} seconds.`),
    RENDER_LIMIT_MS,
  );
  void calm.during(new Promise<void>((resolve) => (started = resolve)));

  let heardAt = performance.now();
  let silent = false;
  const ping = async () => {
    if (over) return;
    await Promise.resolve(endpoint.call.ping());
    heardAt = performance.now();
    if (silent) events.onSilence((silent = false));
  };
  // Until it has rendered, the limit above watches over it.
  let rendered = false;
  const pinging = setInterval(() => {
    if (!rendered) heardAt = performance.now();
    const waits = performance.now() - heardAt > SILENCE_LIMIT_MS;
    if (waits && !silent) events.onSilence((silent = true));
    if (!waits) void ping();
  }, PING_EVERY_MS);
  const forget = calm.attend(() => (rendered && !silent ? ping() : Promise.resolve()));

  worker.addEventListener('error', (event) => {
    event.preventDefault();
    report({
      message: event.message,
      stack: `at ${event.filename}:${event.lineno}:${event.colno}`,
    });
  });
  worker.addEventListener('message', ({ data }) => {
    const flood = Flood.safeParse(data);
    if (!flood.success) return;
    giveUp(
      `The card sent ${flood.data.flood} messages faster than the page could take them in. It was stopped.`,
    );
  });
  receiver.on('mount', () => {
    rendered = true;
    started();
    clearTimeout(limit);
    if (!over) events.onReady(receiver);
  });
  // A proxy keeps the type of what it wraps.
  const receive = new Proxy(receiver.receive, {
    apply: (take, self, message: unknown[]): unknown => {
      calm.moved();
      return Reflect.apply(take, self, message);
    },
  });
  endpoint.call.start(start, receive, { ...attended(host), reportProblem: report }).catch(report);

  return {
    stop,
    setClock: (clock: ClockReading) => {
      if (!over) void endpoint.call.setClock(clock);
    },
    setLocation: (location: PageLocation) => {
      if (!over) void endpoint.call.setLocation(location);
    },
  };
}

/** The host whose calls keep the page from being calm. */
function attended(host: CardHost): CardHost {
  return {
    ...host,
    serverless: (...args) => calm.during(host.serverless(...args)),
    fetch: (...args) => calm.during(host.fetch(...args)),
    crmProperties: (...args) => calm.during(host.crmProperties(...args)),
    associations: (...args) => calm.during(host.associations(...args)),
    crmSearch: (...args) => calm.during(host.crmSearch(...args)),
    hubSpotApi: (...args) => calm.during(host.hubSpotApi(...args)),
  };
}
