import type { JsonValue } from '@hubspot/ui-extensions';
import { retain } from '@remote-ui/rpc';
import { sandbox, type RecordDetails } from '../page/sandbox-api.ts';
import type { CardActions, CardHost, CardLogEntry, CrmProperties } from '../worker/protocol.ts';
import { associationsOf } from './associations.ts';
import { callCard } from './call-card.ts';
import { callFunction } from './call-function.ts';
import { pick, type ShownProperties } from './crm-properties.ts';

interface CardHostParts {
  record: RecordDetails;
  properties: ShownProperties;
  caller: { userId: number; email: string; locale: string; tellsIdentity: boolean };
  /** What the page itself does. */
  page: Pick<CardActions, 'addAlert' | 'closeOverlay' | 'openIframeModal'>;
  /** Told of the parameters of every function call, before it is made. */
  onCall: (parameters: JsonValue | undefined) => void;
  /** Answers in the function's place when somebody declines the call; nothing lets it through. */
  onAsk: (parameters: JsonValue | undefined) => Promise<JsonValue | undefined>;
  onLog: (entry: CardLogEntry) => void;
}

/** Does for a card what HubSpot's page would do. */
export function createCardHost(parts: CardHostParts): CardHost {
  const { record, properties, caller, page, onCall, onAsk, onLog } = parts;
  const { email: userEmail, ...asCaller } = caller;
  const ofRecord = { kind: record.kind, id: record.id };
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
        .catch((error: unknown) => ({ ok: false, message: String(error) })),
    crmProperties: async (names) => pick(await properties.refresh(), names),
    onCrmProperties: (names, callback) => {
      retain(callback);
      const tell = (changed: CrmProperties) => callCard(callback, changed);
      return Promise.resolve(properties.listen({ names, hears: 'everything', tell }));
    },
    associations: (request) =>
      associationsOf(
        record,
        request,
        async (kind, id) => (await sandbox.record(kind, id)).properties,
      ),
    log: onLog,
    reportProblem: () => undefined,
    actions: {
      addAlert: page.addAlert,
      closeOverlay: page.closeOverlay,
      openIframeModal: (payload, onClose) => {
        retain(onClose);
        page.openIframeModal(payload, onClose);
      },
      reloadPage: () => location.reload(),
      refreshObjectProperties: () => void properties.refresh(),
      onCrmPropertiesUpdate: (names, callback) => {
        retain(callback);
        const tell = (changed: CrmProperties) => callCard(callback, asText(changed));
        properties.listen({ names, hears: 'edits', tell });
      },
      fetchCrmObjectProperties: async (names) => asText(pick(await properties.refresh(), names)),
      copyTextToClipboard: (text) => navigator.clipboard.writeText(text),
    },
  };
}

function asText(properties: CrmProperties): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).map(([name, text]) => [name, text ?? '']));
}
