import { createRemoteReceiver, type RemoteReceiver } from '@remote-ui/react/host';
import { createEndpoint, fromWebWorker } from '@remote-ui/rpc';
import type { ClockReading } from '../../followed-clock.ts';
import type { CardHost, CardProblem, CardStart, CardWorker } from '../worker/protocol.ts';

/** HubSpot gives up on a card that has not rendered by then. */
const RENDER_LIMIT_MS = 10_000;

interface CardEvents {
  onReady: (receiver: RemoteReceiver) => void;
  onProblem: (problem: CardProblem) => void;
}

/** Runs a card in a web worker of its own, until it is stopped. */
export function runCard(start: CardStart, host: CardHost, { onReady, onProblem }: CardEvents) {
  const worker = new Worker('/assets/card-worker.js');
  const endpoint = createEndpoint<CardWorker>(fromWebWorker(worker), {
    callable: ['start', 'setClock'],
  });
  const receiver = createRemoteReceiver();
  let over = false;

  const stop = () => {
    over = true;
    clearTimeout(limit);
    endpoint.terminate();
  };
  const report = (problem: CardProblem) => {
    if (!over) onProblem(problem);
  };
  const limit = setTimeout(() => {
    report({ message: `The card has not rendered within ${RENDER_LIMIT_MS / 1000} seconds.` });
    stop();
  }, RENDER_LIMIT_MS);

  worker.addEventListener('error', (event) => {
    event.preventDefault();
    report({
      message: event.message,
      stack: `at ${event.filename}:${event.lineno}:${event.colno}`,
    });
  });
  receiver.on('mount', () => {
    clearTimeout(limit);
    if (!over) onReady(receiver);
  });
  endpoint.call.start(start, receiver.receive, { ...host, reportProblem: report }).catch(report);

  return {
    stop,
    setClock: (clock: ClockReading) => {
      if (!over) void endpoint.call.setClock(clock);
    },
  };
}
