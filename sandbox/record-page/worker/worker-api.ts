import type { CrmContext } from '@hubspot/ui-extensions';
import { createContext, useContext } from 'react';
import type { AssociationsRequest, CardActions, CardHost, CrmProperties } from './protocol.ts';

/** What `hubspot.extend` and `useExtensionApi` give a card. */
export interface CardApi {
  context: CrmContext;
  actions: CardActions;
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
export function workerApi(host: CardHost) {
  return {
    useExtensionContext: () => useCardApi().context,
    useExtensionActions: () => useCardApi().actions,
    useExtensionApi: useCardApi,
    useAppPageLocation: () => ({ path: '', params: {} }),
    fetchCrmProperties: async (names: string[], updated: (properties: CrmProperties) => void) => {
      const stop = await host.onCrmProperties(names, updated);
      return json({ data: await host.crmProperties(names), cleanup: stop });
    },
    fetchAssociations: async (request: AssociationsRequest) => {
      const outcome = await host.associations(request);
      return json(outcome.ok ? { data: outcome.value } : { error: outcome.message });
    },
    fetchCrmSearch: () => notHere('useCrmSearch'),
    fetchHubSpotApi: () => notHere('fetchHubSpotApi'),
    formatCrmProperties: () => notHere('formatCrmProperties'),
  };
}

/** HubSpot answers these with something like a `Response`. */
function json(body: { data: unknown; cleanup?: () => void } | { error: string }) {
  return { json: () => Promise.resolve(body) };
}

function notHere(name: string) {
  return Promise.resolve(json({ error: `${name} is not in the sandbox yet` }));
}
