import { createContext, useContext, useSyncExternalStore } from 'react';
import type { CrmProperties } from '../../hubspot/crm-properties.ts';
import type { ExtensionContext } from '../../hubspot/extension-points.ts';
import type {
  AssociationsRequest,
  CallOutcome,
  CardActions,
  CardHost,
  FormatRequest,
  FormatSelection,
  HubSpotApiRequest,
  SearchRequest,
} from '../../protocol/card-protocol.ts';
import type { LocationStore } from './location-store.ts';

/** What `hubspot.extend` and `useExtensionApi` pass to a card. */
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

/** Creates the API behind hooks such as `useExtensionContext` and `useCrmProperties`. */
export function workerApi(host: CardHost, location: LocationStore) {
  return {
    useExtensionContext: () => useCardApi().context,
    useExtensionActions: () => useCardApi().actions,
    useExtensionApi: useCardApi,
    useAppPageLocation: () => useSyncExternalStore(location.subscribe, location.current),
    fetchCrmProperties: async (
      names: string[],
      updated: (properties: CrmProperties) => void,
      selection: FormatSelection = {},
    ) => {
      const outcome = await host.crmProperties(names, selection);
      if (!outcome.ok) return json(outcome);
      const stop = await host.onCrmProperties(names, selection, updated);
      return json(outcome, stop);
    },
    fetchAssociations: async (request: AssociationsRequest, selection: FormatSelection = {}) =>
      json(await host.associations(request, selection)),
    fetchCrmSearch: async (request: SearchRequest, selection: FormatSelection = {}) =>
      json(await host.crmSearch(request, selection)),
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

/** HubSpot's worker returns an object like a `Response`. */
function json(outcome: CallOutcome<unknown>, cleanup?: () => void) {
  const body = outcome.ok ? { data: outcome.value, cleanup } : { error: outcome.message };
  return { json: () => Promise.resolve(body) };
}
