import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ExtensionContext } from '../card/extension.ts';
import type {
  AssociationsRequest,
  CallOutcome,
  CardActions,
  CardHost,
  CrmProperties,
  FormatRequest,
  FormatWish,
  HubSpotApiRequest,
  SearchRequest,
} from './protocol.ts';
import type { ShownLocation } from './shown-location.ts';

/** What `hubspot.extend` and `useExtensionApi` give a card. */
export interface CardApi {
  context: ExtensionContext;
  actions: Partial<CardActions>;
  runServerlessFunction: (params: {
    name: string;
    parameters?: unknown;
    propertiesToSend?: string[];
  }) => Promise<unknown>;
}

export const CardApiContext = createContext<CardApi | null>(null);

function useCardApi(): CardApi {
  const api = useContext(CardApiContext);
  if (!api) throw new Error("HubSpot's hooks work only inside the element that the card renders.");
  return api;
}

/** The hooks and readers behind `useExtensionContext`, `useCrmProperties` and their like. */
export function workerApi(host: CardHost, location: ShownLocation) {
  return {
    useExtensionContext: () => useCardApi().context,
    useExtensionActions: () => useCardApi().actions,
    useExtensionApi: useCardApi,
    useAppPageLocation: () => useSyncExternalStore(location.subscribe, location.current),
    fetchCrmProperties: async (
      names: string[],
      updated: (properties: CrmProperties) => void,
      wish: FormatWish = {},
    ) => {
      const outcome = await host.crmProperties(names, wish);
      if (!outcome.ok) return json(outcome);
      const stop = await host.onCrmProperties(names, wish, updated);
      return json(outcome, stop);
    },
    fetchAssociations: async (request: AssociationsRequest, wish: FormatWish = {}) =>
      json(await host.associations(request, wish)),
    fetchCrmSearch: async (request: SearchRequest, wish: FormatWish = {}) =>
      json(await host.crmSearch(request, wish)),
    fetchHubSpotApi: async (request: HubSpotApiRequest) => {
      const outcome = await host.hubSpotApi(request);
      if (!outcome.ok) throw new Error(outcome.message);
      return outcome.value;
    },
    formatCrmProperties: async (request: FormatRequest) => {
      const formatted = await host.formatProperties(request);
      return { json: () => Promise.resolve(formatted) };
    },
  };
}

/** HubSpot answers these with something like a `Response`. */
function json(outcome: CallOutcome<unknown>, cleanup?: () => void) {
  const body = outcome.ok ? { data: outcome.value, cleanup } : { error: outcome.message };
  return { json: () => Promise.resolve(body) };
}
