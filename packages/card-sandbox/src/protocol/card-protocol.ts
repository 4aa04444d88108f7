import type { RemoteChannel } from '@remote-ui/core';
import type { ClockReading } from './clock.ts';
import type { CrmProperties } from '../hubspot/crm-properties.ts';
import type { ExtensionContext } from '../hubspot/extension-points.ts';
import type { FormattingOptions } from '../hubspot/format-properties.ts';
import type { PageLocation, PageTarget } from '../hubspot/page-location.ts';
import type {
  AddAlertAction,
  JsonValue,
  FetchCrmObjectPropertiesAction,
  OpenIframeModalAction,
  onCrmPropertiesUpdateAction,
} from '@hubspot/ui-extensions';

// The messages between the page and a card's worker. Everything crosses `postMessage`: plain values and functions.

/** Which property values to format, and how. */
export interface FormatSelection {
  propertiesToFormat?: string[] | 'all';
  formattingOptions?: FormattingOptions;
}

export interface AssociationsRequest {
  toObjectType: string;
  properties?: string[];
  pageLength?: number;
  offset?: number;
}

/** One page of a record's associations. */
export interface Associations {
  results: {
    toObjectId: number;
    associationTypes: { category: string; typeId: number; label: string }[];
    properties: CrmProperties;
  }[];
  hasMore: boolean;
  nextOffset: number;
}

/** The request of `useCrmSearch`; its filters are passed on unchanged. */
export interface SearchRequest {
  objectType: string;
  properties?: string[];
  pageLength?: number;
  [more: string]: unknown;
}

/** One page of a search result. */
export interface Found {
  results: { objectId: number; properties: CrmProperties }[];
  total: number;
  hasMore: boolean;
  after?: string;
}

export interface FormatRequest {
  propertiesList: CrmProperties[];
  objectType: string;
  formattingOptions?: FormattingOptions;
}

/** One call of HubSpot's API that a card makes itself. */
export interface HubSpotApiRequest {
  path: string;
  method: string;
  headers?: Record<string, string>;
  contentType?: string;
  body?: unknown;
}

export interface HubSpotApiResponse {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** How to start the worker. */
export interface CardStart {
  /** Absolute URL of the built card. */
  bundleUrl: string;
  context: ExtensionContext;
  /** The location of an app page. */
  location: PageLocation;
  /** The simulator's time, which a card may read while it loads. */
  clock: ClockReading;
  /** Whether timers fire at most once a minute, as in a background tab. */
  timersThrottled: boolean;
}

/** What the page calls in the worker. */
export interface CardWorker {
  start(options: CardStart, channel: RemoteChannel, host: CardHost): Promise<void>;
  setClock(clock: ClockReading): void;
  setLocation(location: PageLocation): void;
  /** Responds once all earlier messages have been handled. */
  ping(): void;
}

/** Sent by the worker when it stops a card that sends messages in a loop. */
export interface FloodReport {
  flood: number;
}

/** The outcome of a call. A failure is a value, because an error loses its class in `postMessage`. */
export type CallOutcome<Value> = { ok: true; value: Value } | { ok: false; message: string };

/** The result of `hubspot.fetch`, before the worker turns it into a `Response`. */
export interface FetchedResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** An error of the card; `stack` names file and line. */
export interface CardProblem {
  message: string;
  stack?: string;
}

/** One line that the card wrote with `logger`. */
export interface CardLogEntry {
  level: 'debug' | 'info' | 'warn' | 'error';
  text: string;
  /** ISO 8601, by the card's clock. */
  at: string;
}

/** What the worker calls in the page. */
export interface CardHost {
  actions: Partial<CardActions>;
  serverless(
    name: string,
    options?: { parameters?: JsonValue; propertiesToSend?: string[]; payload?: JsonValue },
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
  crmProperties(names: string[], selection: FormatSelection): Promise<CallOutcome<CrmProperties>>;
  /** Calls `callback` after every change. @returns a function that unsubscribes */
  onCrmProperties(
    names: string[],
    selection: FormatSelection,
    callback: (properties: CrmProperties) => void,
  ): Promise<() => void>;
  associations(
    request: AssociationsRequest,
    selection: FormatSelection,
  ): Promise<CallOutcome<Associations>>;
  crmSearch(request: SearchRequest, selection: FormatSelection): Promise<CallOutcome<Found>>;
  hubSpotApi(request: HubSpotApiRequest): Promise<CallOutcome<HubSpotApiResponse>>;
  formatProperties(request: FormatRequest): Promise<CrmProperties[]>;
  log(entry: CardLogEntry): void;
  reportProblem(problem: CardProblem): void;
  /** Reports what HubSpot does not allow, in a sentence. */
  reportMistake(sentence: string): void;
}

/** All of HubSpot's actions; a card gets those of its location. */
export interface CardActions {
  addAlert: AddAlertAction;
  reloadPage: () => void;
  refreshObjectProperties: () => void;
  fetchCrmObjectProperties: FetchCrmObjectPropertiesAction;
  openIframeModal: OpenIframeModalAction;
  onCrmPropertiesUpdate: onCrmPropertiesUpdateAction;
  closeOverlay: (id: string) => void;
  copyTextToClipboard: (text: string) => Promise<void>;
  navigateToPage: (target: PageTarget) => void;
}
