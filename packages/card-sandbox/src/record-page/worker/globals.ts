import * as RemoteUI from '@remote-ui/react';
import * as React from 'react';
import type { ReactElement } from 'react';
import type { CardHost, CardLogEntry } from './protocol.ts';
import type { ShownLocation } from './shown-location.ts';
import { workerApi, type CardApi } from './worker-api.ts';
import { cardFetch } from './card-fetch.ts';

/** What a card hands to `hubspot.extend`. */
export type RenderCard = (api: CardApi) => ReactElement;

/** What a card's worker has to hold before its bundle is evaluated. */
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
 * The globals of HubSpot's worker, answered by the page.
 *
 * @param location Where an app page stands.
 * @param extend Takes the card's render function.
 */
export function cardGlobals(
  host: CardHost,
  location: ShownLocation,
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
