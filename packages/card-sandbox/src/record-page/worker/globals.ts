import * as RemoteUI from '@remote-ui/react';
import * as React from 'react';
import type { ReactElement } from 'react';
import type { CardHost, CardLogEntry } from '../../protocol/card-protocol.ts';
import type { LocationStore } from './location-store.ts';
import { workerApi, type CardApi } from './worker-api.ts';
import { cardFetch } from './card-fetch.ts';

/** How a card is rendered. Kits before 0.8 bring React and render into the root by themselves. */
export type CardEntry =
  | { kind: 'element'; render: (api: CardApi) => ReactElement }
  | { kind: 'root'; render: (root: RemoteUI.RemoteRoot, api: CardApi) => void };

type Render<Kind extends CardEntry['kind']> = Extract<CardEntry, { kind: Kind }>['render'];

/** The globals of a card's worker, set before its bundle is evaluated. */
export interface CardGlobals {
  __HUBSPOT_EXTENSION_WORKER__: true;
  extend_V2: (render: Render<'element'>) => void;
  extend: (render: Render<'root'>) => void;
  logger: Record<CardLogEntry['level'], (data: string | number) => void>;
  React: typeof React;
  RemoteUI: typeof RemoteUI;
  serverless: (...args: Parameters<CardHost['serverless']>) => Promise<unknown>;
  hsFetch: ReturnType<typeof cardFetch>;
  hsWorkerAPI: ReturnType<typeof workerApi>;
}

/**
 * Creates the globals of HubSpot's worker; the page implements them.
 *
 * @param location The location of an app page.
 * @param onExtend Receives what the card passes to `hubspot.extend`.
 */
export function cardGlobals(
  host: CardHost,
  location: LocationStore,
  onExtend: (entry: CardEntry) => void,
): CardGlobals {
  const log = (level: CardLogEntry['level']) => (data: string | number) =>
    host.log({ level, text: String(data), at: new Date().toISOString() });
  return {
    __HUBSPOT_EXTENSION_WORKER__: true,
    extend_V2: (render) => {
      onExtend({ kind: 'element', render });
    },
    extend: (render) => {
      onExtend({ kind: 'root', render });
    },
    logger: {
      debug: log('debug'),
      info: log('info'),
      warn: log('warn'),
      error: log('error'),
    },
    React,
    RemoteUI,
    serverless: async (name, options) => {
      const outcome = await host.serverless(name, options);
      if (!outcome.ok) throw new Error(outcome.message);
      return outcome.value;
    },
    hsFetch: cardFetch(host),
    hsWorkerAPI: workerApi(host, location),
  };
}
