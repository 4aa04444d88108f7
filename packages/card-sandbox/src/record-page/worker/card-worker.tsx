import { createRemoteRoot } from '@remote-ui/core';
import { createRoot } from '@remote-ui/react';
import { createEndpoint, retain, type MessageEndpoint } from '@remote-ui/rpc';
import { CardBoundary } from './CardBoundary.tsx';
import { cardProblem } from './card-problem.ts';
import { dateOn, followClock } from '../../protocol/clock.ts';
import { guardFlood } from './flood-guard.ts';
import { cardGlobals, type CardEntry } from './globals.ts';
import type { CardHost, CardWorker } from '../../protocol/card-protocol.ts';
import { reportNativeRequests, type Requester } from './native-requests.ts';
import { throttledTimers, type Timers } from './throttled-timers.ts';
import { reportUnknownMembers } from './unknown-members.ts';
import { createLocationStore } from './location-store.ts';
import { CardApiContext } from './worker-api.ts';

/** The worker's global scope, which the DOM types do not include. */
declare const self: MessageEndpoint &
  Timers &
  Requester & {
    Date: DateConstructor;
    addEventListener(
      type: 'error' | 'unhandledrejection',
      listener: (event: { message?: string; error?: unknown; reason?: unknown }) => void,
    ): void;
  };
declare function importScripts(url: string): void;

const RealDate = Date;
const clock = followClock(() => RealDate.now());
self.Date = dateOn(clock, RealDate);
const pageLocation = createLocationStore();

const start: CardWorker['start'] = async (options, channel, host) => {
  try {
    await run(options, channel, host);
  } catch (error) {
    // A rejected promise would be reported twice, and after its cause.
    host.reportProblem(cardProblem(error));
  }
};

const run: CardWorker['start'] = async (
  { bundleUrl, context, location, clock: latest, timersThrottled },
  channel,
  host,
) => {
  retain(channel);
  retain(host);
  clock.set(latest);
  pageLocation.set(location);
  reportUncaught(host);
  reportNativeRequests(self, (sentence) => host.reportMistake(sentence));
  if (timersThrottled)
    Object.assign(
      self,
      throttledTimers(self, () => performance.now()),
    );
  const entry = evaluate(bundleUrl, host);
  const api = reportUnknownMembers(
    { context, actions: host.actions, runServerlessFunction: runServerlessFunction(host) },
    (sentence) => host.reportMistake(sentence),
  );
  const root = createRemoteRoot(channel, { strict: false });
  if (entry.kind === 'root') {
    entry.render(root, api);
    return;
  }
  createRoot(root).render(
    <CardBoundary onError={(error, stack) => host.reportProblem(cardProblem(error, stack))}>
      <CardApiContext.Provider value={api}>{entry.render(api)}</CardApiContext.Provider>
    </CardBoundary>,
  );
  await root.mount();
};

const worker: CardWorker = {
  start,
  setClock: (latest) => {
    clock.set(latest);
  },
  setLocation: pageLocation.set,
  ping: () => undefined,
};
createEndpoint<CardHost>(guardFlood(self)).expose({ ...worker });

/** Runs the bundle, which calls `hubspot.extend` while it loads. */
function evaluate(bundleUrl: string, host: CardHost): CardEntry {
  let entry: CardEntry | undefined;
  Object.assign(
    self,
    cardGlobals(host, pageLocation, (given) => {
      entry = given;
    }),
  );
  importScripts(bundleUrl);
  if (!entry) throw new Error('The card never called hubspot.extend().');
  return entry;
}

/** The older way to call a function, which wraps the response. */
function runServerlessFunction(host: CardHost) {
  return async ({ name, ...options }: { name: string }) => {
    const outcome = await host.serverless(name, options);
    return outcome.ok
      ? { status: 'SUCCESS', response: outcome.value }
      : { status: 'ERROR', message: outcome.message };
  };
}

function reportUncaught(host: CardHost) {
  self.addEventListener('error', ({ message, error }) => {
    host.reportProblem(cardProblem(error ?? message));
  });
  self.addEventListener('unhandledrejection', ({ reason }) => {
    host.reportProblem(cardProblem(reason));
  });
}
