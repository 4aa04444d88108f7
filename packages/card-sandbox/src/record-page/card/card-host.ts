import type { JsonValue } from '@hubspot/ui-extensions';
import { retain } from '@remote-ui/rpc';
import { pick, type CrmProperties } from '../../hubspot/crm-properties.ts';
import { formatProperties, type Viewer } from '../../hubspot/format-properties.ts';
import { findType } from '../../hubspot/object-types.ts';
import type { PageConfig } from '../../protocol/page-config.ts';
import type {
  CallOutcome,
  CardActions,
  CardHost,
  CardLogEntry,
  FormatSelection,
} from '../../protocol/card-protocol.ts';
import { sandbox, type RecordDetails } from '../api/sandbox-api.ts';
import { callCard } from '../hooks/call-card.ts';
import { callFunction } from './call-function.ts';
import { readAlert } from './card-alert.ts';
import type { PropertyStore } from './property-store.ts';

/** The record of a card. */
export interface Subject {
  record: RecordDetails;
  properties: PropertyStore;
}

/** The actions that the page itself implements. */
export type PageActions = Pick<
  CardActions,
  'addAlert' | 'closeOverlay' | 'openIframeModal' | 'navigateToPage'
>;

export interface CardHostParts {
  /** Missing on an app page. */
  subject?: Subject;
  /** Title of the card. */
  card: string;
  objectTypes: PageConfig['objectTypes'];
  caller: { userId: number; email: string; locale: string; sendsIdentity: boolean };
  viewer: Viewer;
  page: PageActions;
  /** Called with the parameters of every function call, before it is made. */
  onCall: (parameters: JsonValue | undefined) => void;
  onLog: (entry: CardLogEntry) => void;
  /** Called with a sentence for everything that HubSpot does not allow. */
  onMistake: (sentence: string) => void;
}

/** Implements for a card what HubSpot's page implements. */
export function createCardHost(parts: CardHostParts): CardHost {
  const { subject, card, objectTypes, caller, viewer, page } = parts;
  const { onCall, onLog, onMistake } = parts;
  const { email: userEmail, ...identity } = caller;
  const recordName = subject && { kind: subject.record.kind, id: subject.record.id };
  const definitionsOf = (type: string) => findType(type, objectTypes)?.properties ?? {};
  const format = (properties: CrmProperties, type: string, selection: FormatSelection) => {
    const { propertiesToFormat = [], formattingOptions = {} } = selection;
    const names = propertiesToFormat === 'all' ? Object.keys(properties) : propertiesToFormat;
    const selected = pick(
      properties,
      names.filter((name) => name in properties),
    );
    return {
      ...properties,
      ...formatProperties(selected, definitionsOf(type), formattingOptions, viewer),
    };
  };
  return {
    serverless: (name, options = {}) => {
      onCall(options.parameters);
      return callFunction(name, { ...options, ...identity, card, record: recordName });
    },
    fetch: (url, { headers, ...options }) =>
      sandbox
        .fetchPermitted({
          ...options,
          url,
          card,
          authorization: headers?.authorization,
          droppedHeaders: Object.keys(headers ?? {}).filter((name) => !SENT_HEADERS.includes(name)),
          userId: caller.userId,
          userEmail,
        })
        .catch(failed),
    crmProperties: async (names, selection) => {
      if (!subject) return NO_RECORD;
      const { record, properties } = subject;
      const loaded = pick(await properties.refresh(), names);
      return { ok: true, value: format(loaded, record.kind, selection) };
    },
    onCrmProperties: (names, selection, callback) => {
      if (!subject) return Promise.resolve(() => undefined);
      const { record, properties } = subject;
      retain(callback);
      const onChange = (changed: CrmProperties) =>
        callCard(callback, format(changed, record.kind, selection));
      return Promise.resolve(properties.subscribe({ names, changes: 'all', onChange }));
    },
    associations: async (request, selection) => {
      if (!recordName) return NO_RECORD;
      const body = { ...request, card, record: recordName };
      const outcome = await sandbox.associations(body).catch(failed);
      if (!outcome.ok) return outcome;
      const results = outcome.value.results.map((row) => ({
        ...row,
        properties: format(row.properties, request.toObjectType, selection),
      }));
      return { ok: true, value: { ...outcome.value, results } };
    },
    crmSearch: async (request, selection) => {
      const outcome = await sandbox.crmSearch({ ...request, card }).catch(failed);
      if (!outcome.ok) return outcome;
      const results = outcome.value.results.map(({ objectId, properties }) => ({
        objectId,
        properties: format(properties, request.objectType, selection),
      }));
      return { ok: true, value: { ...outcome.value, results } };
    },
    hubSpotApi: (request) => sandbox.hubSpotApi({ ...request, card }).catch(failed),
    formatProperties: ({ propertiesList, objectType, formattingOptions }) =>
      Promise.resolve(
        propertiesList.map((properties) =>
          formatProperties(properties, definitionsOf(objectType), formattingOptions ?? {}, viewer),
        ),
      ),
    log: onLog,
    reportProblem: () => undefined,
    reportMistake: onMistake,
    actions: { ...pageActions(page, onMistake), ...(subject && recordActions(subject.properties)) },
  };
}

/** The actions of every card: https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-extensions-sdk/actions */
function pageActions(
  page: PageActions,
  onMistake: CardHostParts['onMistake'],
): Partial<CardActions> {
  return {
    ...page,
    addAlert: (alert) => page.addAlert(readAlert(alert, onMistake)),
    openIframeModal: (payload, onClose) => {
      retain(onClose);
      page.openIframeModal(payload, onClose);
    },
    reloadPage: () => location.reload(),
    copyTextToClipboard: (text) => navigator.clipboard.writeText(text),
  };
}

/** The additional actions of a card on a record. */
function recordActions(properties: PropertyStore): Partial<CardActions> {
  return {
    refreshObjectProperties: () => void properties.refresh(),
    onCrmPropertiesUpdate: (names, callback) => {
      retain(callback);
      const onChange = (changed: CrmProperties) => callCard(callback, asText(changed));
      properties.subscribe({ names, changes: 'edits', onChange });
    },
    fetchCrmObjectProperties: async (names) => asText(pick(await properties.refresh(), names)),
  };
}

/** The headers that arrive: that of the card, and those that HubSpot sets itself. */
const SENT_HEADERS = ['authorization', 'content-type', 'accept'];

const NO_RECORD = {
  ok: false,
  message: 'This page has no record: only a card on a record can read its properties',
} satisfies CallOutcome<never>;

function failed(error: unknown): CallOutcome<never> {
  return { ok: false, message: error instanceof Error ? error.message : String(error) };
}

function asText(properties: CrmProperties): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).map(([name, text]) => [name, text ?? '']));
}
