import type { JsonValue } from '@hubspot/ui-extensions';
import { retain } from '@remote-ui/rpc';
import { sandbox, type RecordDetails } from '../page/sandbox-api.ts';
import type {
  CallOutcome,
  CardActions,
  CardHost,
  CardLogEntry,
  CrmProperties,
  FormatWish,
} from '../worker/protocol.ts';
import { associationsOf } from './associations.ts';
import { callCard } from './call-card.ts';
import { callFunction } from './call-function.ts';
import { pick, type ShownProperties } from './crm-properties.ts';
import { formatProperties, type Reader } from './format-properties.ts';
import { OBJECT_TYPE_IDS } from './object-types.ts';

/** The record that a card stands beside. */
export interface Subject {
  record: RecordDetails;
  properties: ShownProperties;
}

/** What the page itself does for its cards. */
export type PageActions = Pick<
  CardActions,
  'addAlert' | 'closeOverlay' | 'openIframeModal' | 'navigateToPage'
>;

export interface CardHostParts {
  /** Absent on a page of the app's own. */
  subject?: Subject;
  caller: { userId: number; email: string; locale: string; tellsIdentity: boolean };
  reader: Reader;
  page: PageActions;
  /** Told of the parameters of every function call, before it is made. */
  onCall: (parameters: JsonValue | undefined) => void;
  /** Answers in the function's place when somebody declines the call; nothing lets it through. */
  onAsk: (parameters: JsonValue | undefined) => Promise<JsonValue | undefined>;
  onLog: (entry: CardLogEntry) => void;
}

/** Does for a card what HubSpot's page would do. */
export function createCardHost(parts: CardHostParts): CardHost {
  const { subject, caller, reader, page, onCall, onAsk, onLog } = parts;
  const { email: userEmail, ...asCaller } = caller;
  const ofRecord = subject && { kind: subject.record.kind, id: subject.record.id };
  const formatted = (properties: CrmProperties, type: string, wish: FormatWish) => {
    const { propertiesToFormat = [], formattingOptions = {} } = wish;
    const names = propertiesToFormat === 'all' ? Object.keys(properties) : propertiesToFormat;
    const asked = pick(
      properties,
      names.filter((name) => name in properties),
    );
    return { ...properties, ...formatProperties(asked, type, formattingOptions, reader) };
  };
  return {
    serverless: async (name, options = {}) => {
      onCall(options.parameters);
      const instead = await onAsk(options.parameters);
      if (instead !== undefined) return { ok: true, value: instead };
      return callFunction(name, { ...options, ...asCaller, record: ofRecord });
    },
    fetch: (url, { headers, ...options }) =>
      sandbox
        .fetchPermitted({
          ...options,
          url,
          authorization: headers?.authorization,
          userId: caller.userId,
          userEmail,
        })
        .catch(failed),
    crmProperties: async (names, wish) => {
      if (!subject) return NO_RECORD;
      const { record, properties } = subject;
      const told = pick(await properties.refresh(), names);
      return { ok: true, value: formatted(told, OBJECT_TYPE_IDS[record.kind], wish) };
    },
    onCrmProperties: (names, wish, callback) => {
      if (!subject) return Promise.resolve(() => undefined);
      const { record, properties } = subject;
      retain(callback);
      const tell = (changed: CrmProperties) =>
        callCard(callback, formatted(changed, OBJECT_TYPE_IDS[record.kind], wish));
      return Promise.resolve(properties.listen({ names, hears: 'everything', tell }));
    },
    associations: async (request, wish) => {
      if (!subject) return NO_RECORD;
      return associationsOf(subject.record, request, async (kind, id) =>
        formatted((await sandbox.record(kind, id)).properties, kind, wish),
      );
    },
    crmSearch: async (request, wish) => {
      const outcome = await sandbox.crmSearch(request).catch(failed);
      if (!outcome.ok) return outcome;
      const results = outcome.value.results.map(({ objectId, properties }) => ({
        objectId,
        properties: formatted(properties, request.objectType, wish),
      }));
      return { ok: true, value: { ...outcome.value, results } };
    },
    hubSpotApi: (request) => sandbox.hubSpotApi(request).catch(failed),
    formatProperties: ({ propertiesList, objectType, formattingOptions }) =>
      Promise.resolve(
        propertiesList.map((properties) =>
          formatProperties(properties, objectType, formattingOptions ?? {}, reader),
        ),
      ),
    log: onLog,
    reportProblem: () => undefined,
    actions: { ...pageActions(page), ...(subject && recordActions(subject.properties)) },
  };
}

/** What every card may do: https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-extensions-sdk/actions */
function pageActions(page: PageActions): Partial<CardActions> {
  return {
    ...page,
    openIframeModal: (payload, onClose) => {
      retain(onClose);
      page.openIframeModal(payload, onClose);
    },
    reloadPage: () => location.reload(),
    copyTextToClipboard: (text) => navigator.clipboard.writeText(text),
  };
}

/** What a card beside a record may do besides. */
function recordActions(properties: ShownProperties): Partial<CardActions> {
  return {
    refreshObjectProperties: () => void properties.refresh(),
    onCrmPropertiesUpdate: (names, callback) => {
      retain(callback);
      const tell = (changed: CrmProperties) => callCard(callback, asText(changed));
      properties.listen({ names, hears: 'edits', tell });
    },
    fetchCrmObjectProperties: async (names) => asText(pick(await properties.refresh(), names)),
  };
}

const NO_RECORD = {
  ok: false,
  message: 'There is no record here: only a card beside a record can read its properties',
} satisfies CallOutcome<never>;

function failed(error: unknown): CallOutcome<never> {
  return { ok: false, message: error instanceof Error ? error.message : String(error) };
}

function asText(properties: CrmProperties): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).map(([name, text]) => [name, text ?? '']));
}
