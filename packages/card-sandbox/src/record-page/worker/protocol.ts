import type { RemoteChannel } from '@remote-ui/core';
import type { ClockReading } from '../../followed-clock.ts';
import type { ExtensionContext } from '../card/extension.ts';
import type { FormattingOptions } from '../card/format-properties.ts';
import type { PageLocation, PageTarget } from '../card/page-location.ts';
import type {
  AddAlertAction,
  JsonValue,
  FetchCrmObjectPropertiesAction,
  OpenIframeModalAction,
  onCrmPropertiesUpdateAction,
} from '@hubspot/ui-extensions';

// The words between the page and a card's worker. Everything here crosses `postMessage`: plain values and functions.

/** A record's properties as HubSpot tells them: every value a string. */
export type CrmProperties = Record<string, string | null>;

/** Which of the values that are read shall look as HubSpot shows them, and how. */
export interface FormatWish {
  propertiesToFormat?: string[] | 'all';
  formattingOptions?: FormattingOptions;
}

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

/** What `useCrmSearch` asks for; its filters cross as they are. */
export interface SearchRequest {
  objectType: string;
  properties?: string[];
  pageLength?: number;
  [more: string]: unknown;
}

/** One page of records that were found. */
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

export interface HubSpotApiAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** How the worker is started. */
export interface CardStart {
  /** Absolute address of the built card. */
  bundleUrl: string;
  context: ExtensionContext;
  /** Where an app page stands. */
  location: PageLocation;
  /** The simulator's time, for a card reads the clock as soon as it loads. */
  clock: ClockReading;
}

/** What the worker does for the page. */
export interface CardWorker {
  start(options: CardStart, channel: RemoteChannel, host: CardHost): Promise<void>;
  setClock(clock: ClockReading): void;
  setLocation(location: PageLocation): void;
  /** Answers once everything asked before has been heard. */
  ping(): void;
}

/** What the worker sends, outside all calls, when it gives up a card that sends without end. */
export interface FloodReport {
  flood: number;
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
  crmProperties(names: string[], wish: FormatWish): Promise<CallOutcome<CrmProperties>>;
  /** Tells `callback` of every change until what it resolves to is called. */
  onCrmProperties(
    names: string[],
    wish: FormatWish,
    callback: (properties: CrmProperties) => void,
  ): Promise<() => void>;
  associations(request: AssociationsRequest, wish: FormatWish): Promise<CallOutcome<Associations>>;
  crmSearch(request: SearchRequest, wish: FormatWish): Promise<CallOutcome<Found>>;
  hubSpotApi(request: HubSpotApiRequest): Promise<CallOutcome<HubSpotApiAnswer>>;
  formatProperties(request: FormatRequest): Promise<CrmProperties[]>;
  log(entry: CardLogEntry): void;
  reportProblem(problem: CardProblem): void;
}

/** All of HubSpot's actions; a card gets those of the place where it stands. */
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
