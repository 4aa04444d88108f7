import * as RemoteUI from '@remote-ui/react';
import * as React from 'react';
import type { ReactElement } from 'react';
import type { CardHost, CardLogEntry } from '../../protocol/card-protocol.ts';
import type { LocationStore } from './location-store.ts';
import { workerApi, type CardApi } from './worker-api.ts';
import { cardFetch } from './card-fetch.ts';

/** The function that a card passes to `hubspot.extend`. */
export type RenderCard = (api: CardApi) => ReactElement;

/** The globals of a card's worker, set before its bundle is evaluated. */
export interface CardGlobals {
  __HUBSPOT_EXTENSION_WORKER__: true;
  extend_V2: (render: RenderCard) => void;
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
 * @param extend Receives the card's render function.
 */
export function cardGlobals(
  host: CardHost,
  location: LocationStore,
  extend: (render: RenderCard) => void,
): CardGlobals {
  const log = (level: CardLogEntry['level']) => (data: string | number) =>
    host.log({ level, text: String(data), at: new Date().toISOString() });
  return {
    __HUBSPOT_EXTENSION_WORKER__: true,
    extend_V2: extend,
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
