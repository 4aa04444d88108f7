import type { RemoteChannel } from '@remote-ui/core';
import type { ClockReading } from '../../followed-clock.ts';
import type {
  AddAlertAction,
  CrmContext,
  JsonValue,
  FetchCrmObjectPropertiesAction,
  OpenIframeModalAction,
  onCrmPropertiesUpdateAction,
} from '@hubspot/ui-extensions';

// The words between the page and a card's worker. Everything here crosses `postMessage`: plain values and functions.

/** A record's properties as HubSpot tells them: every value a string. */
export type CrmProperties = Record<string, string | null>;

export interface AssociationsRequest {
  toObjectType: string;
  properties?: string[];
  pageLength?: number;
  offset?: number;
}

/** One page of the records that the record is associated with. */
export interface Associations {
  results: {
    toObjectId: number;
    associationTypes: { category: string; typeId: number; label: string }[];
    properties: CrmProperties;
  }[];
  hasMore: boolean;
  nextOffset: number;
}

/** How the worker is started. */
export interface CardStart {
  /** Absolute address of the built card. */
  bundleUrl: string;
  context: CrmContext;
}

/** What the worker does for the page. */
export interface CardWorker {
  start(options: CardStart, channel: RemoteChannel, host: CardHost): Promise<void>;
  setClock(clock: ClockReading): void;
}

/** The outcome of a call; failures are values, because an error that crosses loses its class. */
export type CallOutcome<Value> = { ok: true; value: Value } | { ok: false; message: string };

/** What `hubspot.fetch` gives back, before the worker makes a `Response` of it. */
export interface FetchedResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What went wrong in the card; `stack` names file and line. */
export interface CardProblem {
  message: string;
  stack?: string;
}

/** One line that the card wrote with the kit's `logger`. */
export interface CardLogEntry {
  level: 'debug' | 'info' | 'warn' | 'error';
  text: string;
  /** ISO 8601, by the card's clock. */
  at: string;
}

/** What the page does for the worker. */
export interface CardHost {
  actions: CardActions;
  serverless(
    name: string,
    options?: { parameters?: JsonValue; propertiesToSend?: string[] },
  ): Promise<CallOutcome<JsonValue>>;
  fetch(
    url: string,
    options: {
      method?: string;
      body?: unknown;
      headers?: Record<string, string>;
      timeout?: number;
    },
  ): Promise<CallOutcome<FetchedResponse>>;
  crmProperties(names: string[]): Promise<CrmProperties>;
  /** Tells `callback` of every change until what it resolves to is called. */
  onCrmProperties(
    names: string[],
    callback: (properties: CrmProperties) => void,
  ): Promise<() => void>;
  associations(request: AssociationsRequest): Promise<CallOutcome<Associations>>;
  log(entry: CardLogEntry): void;
  reportProblem(problem: CardProblem): void;
}

/** HubSpot's actions for a card in a sidebar. */
export interface CardActions {
  addAlert: AddAlertAction;
  reloadPage: () => void;
  refreshObjectProperties: () => void;
  fetchCrmObjectProperties: FetchCrmObjectPropertiesAction;
  openIframeModal: OpenIframeModalAction;
  onCrmPropertiesUpdate: onCrmPropertiesUpdateAction;
  closeOverlay: (id: string) => void;
  copyTextToClipboard: (text: string) => Promise<void>;
}
