import { createRemoteReceiver, type RemoteReceiver } from '@remote-ui/react/host';
import { createEndpoint, fromWebWorker } from '@remote-ui/rpc';
import { z } from 'zod';
import type { ClockReading } from '../../protocol/clock.ts';
import type { CardHost, CardProblem, CardStart, CardWorker } from '../../protocol/card-protocol.ts';
import { stability } from '../hooks/stability.ts';
import type { PageLocation } from '../../hubspot/page-location.ts';

/** HubSpot stops a card that has not rendered by then. */
const RENDER_LIMIT_MS = 10_000;

const PING_INTERVAL_MS = 2_000;
const RESPONSE_LIMIT_MS = 10_000;

const Flood = z.object({ flood: z.number() });

interface CardEvents {
  onReady: (receiver: RemoteReceiver) => void;
  onProblem: (problem: CardProblem) => void;
  /** Called when the card stops responding, and when it responds again. */
  onUnresponsive: (unresponsive: boolean) => void;
}

/** Runs a card in its own web worker until it is stopped. */
export function runCard(start: CardStart, host: CardHost, events: CardEvents) {
  const worker = new Worker('/assets/card-worker.js');
  const endpoint = createEndpoint<CardWorker>(fromWebWorker(worker), {
    callable: ['start', 'setClock', 'setLocation', 'ping'],
  });
  const receiver = createRemoteReceiver();
  let stopped = false;
  let started: () => void = () => undefined;

  const stop = () => {
    stopped = true;
    started();
    clearTimeout(limit);
    clearInterval(pinging);
    removePing();
    // A looping card cannot process a stop message.
    worker.terminate();
    endpoint.terminate();
  };
  let hasFailed = false;
  const report = (problem: CardProblem) => {
    hasFailed = true;
    started();
    if (!stopped) events.onProblem(problem);
  };
  const fail = (message: string) => {
    report({ message });
    stop();
  };
  const limit = setTimeout(() => {
    // What was reported before is the reason why it has not rendered.
    if (hasFailed) stop();
    else fail(`The card has not rendered within ${RENDER_LIMIT_MS / 1000} seconds.`);
  }, RENDER_LIMIT_MS);
  void stability.track(new Promise<void>((resolve) => (started = resolve)));

  let respondedAt = performance.now();
  let unresponsive = false;
  const ping = async () => {
    if (stopped) return;
    await Promise.resolve(endpoint.call.ping());
    respondedAt = performance.now();
    if (unresponsive) events.onUnresponsive((unresponsive = false));
  };
  // The render limit applies until the card has rendered.
  let rendered = false;
  const pinging = setInterval(() => {
    if (!rendered) respondedAt = performance.now();
    const late = performance.now() - respondedAt > RESPONSE_LIMIT_MS;
    if (late && !unresponsive) events.onUnresponsive((unresponsive = true));
    if (!late) void ping();
  }, PING_INTERVAL_MS);
  const removePing = stability.addPing(() =>
    rendered && !unresponsive ? ping() : Promise.resolve(),
  );

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
    fail(
      `The card sent ${flood.data.flood} messages faster than the page could handle, and was stopped. Look for a loop, such as an effect that sets state after every render.`,
    );
  });
  receiver.on('mount', () => {
    rendered = true;
    started();
    clearTimeout(limit);
    if (!stopped) events.onReady(receiver);
  });
  // A proxy keeps the type of the function it wraps.
  const receive = new Proxy(receiver.receive, {
    apply: (take, self, message: unknown[]): unknown => {
      stability.recordActivity();
      return Reflect.apply(take, self, message);
    },
  });
  endpoint.call.start(start, receive, { ...tracked(host), reportProblem: report }).catch(report);

  return {
    stop,
    setClock: (clock: ClockReading) => {
      if (!stopped) void endpoint.call.setClock(clock);
    },
    setLocation: (location: PageLocation) => {
      if (!stopped) void endpoint.call.setLocation(location);
    },
  };
}

/** The host, with every call tracked as pending. */
function tracked(host: CardHost): CardHost {
  return {
    ...host,
    serverless: (...args) => stability.track(host.serverless(...args)),
    fetch: (...args) => stability.track(host.fetch(...args)),
    crmProperties: (...args) => stability.track(host.crmProperties(...args)),
    associations: (...args) => stability.track(host.associations(...args)),
    crmSearch: (...args) => stability.track(host.crmSearch(...args)),
    hubSpotApi: (...args) => stability.track(host.hubSpotApi(...args)),
  };
}
