import type { JsonValue } from '@hubspot/ui-extensions';
import { retain } from '@remote-ui/rpc';
import { z } from 'zod';
import type { RecordDetails } from '../page/sandbox-api.ts';
import type {
  Associations,
  AssociationsRequest,
  CallOutcome,
  CardActions,
  CardHost,
  CrmProperties,
} from '../worker/protocol.ts';
import { OBJECT_TYPE_IDS } from './card-context.ts';

interface CardHostParts {
  record: RecordDetails;
  caller: { userId: number; locale: string; tellsIdentity: boolean };
  /** What the page itself does. */
  page: Pick<CardActions, 'addAlert' | 'closeOverlay' | 'openIframeModal'>;
  /** Told of the parameters of every function call, before it is made. */
  onCall: (parameters: JsonValue | undefined) => void;
}

const Answer = z.object({ response: z.json() });
const Refusal = z.object({ message: z.string() });

/** Does for a card what HubSpot's page would do. */
export function createCardHost({ record, caller, page, onCall }: CardHostParts): CardHost {
  const { properties } = record;
  const ofRecord = { kind: record.kind, id: record.id };
  return {
    serverless: async (name, options = {}) => {
      onCall(options.parameters);
      return callFunction(name, { ...options, ...caller, record: ofRecord });
    },
    fetch: (url) =>
      Promise.resolve({
        ok: false,
        message: `hubspot.fetch may not reach ${url}: it is not among permittedUrls.fetch in app-hsmeta.json`,
      }),
    crmProperties: (names) => Promise.resolve(pick(properties, names)),
    // Properties change only when somebody edits them, and nothing on this page does.
    onCrmProperties: () => undefined,
    associations: (request) => Promise.resolve(associations(record, request)),
    log: (level, data) => console[level](`[card] ${data}`),
    reportProblem: () => undefined,
    actions: {
      addAlert: page.addAlert,
      closeOverlay: page.closeOverlay,
      openIframeModal: (payload, onClose) => {
        retain(onClose);
        page.openIframeModal(payload, onClose);
      },
      reloadPage: () => location.reload(),
      refreshObjectProperties: () => undefined,
      onCrmPropertiesUpdate: () => undefined,
      fetchCrmObjectProperties: (names) =>
        Promise.resolve(asText(names === '*' ? properties : pick(properties, names))),
      copyTextToClipboard: (text) => navigator.clipboard.writeText(text),
    },
  };
}

async function callFunction(name: string, body: unknown): Promise<CallOutcome<JsonValue>> {
  try {
    const answer = await fetch(`/_page/functions/${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const said: unknown = await answer.json();
    if (answer.ok) return { ok: true, value: Answer.parse(said).response };
    return { ok: false, message: Refusal.parse(said).message };
  } catch (error) {
    return { ok: false, message: String(error) };
  }
}

function pick(properties: CrmProperties, names: string[]): CrmProperties {
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
}

function asText(properties: CrmProperties): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).map(([name, text]) => [name, text ?? '']));
}

function associations(
  { tickets, contact }: RecordDetails,
  { toObjectType, offset = 0, pageLength = 100 }: AssociationsRequest,
): CallOutcome<Associations> {
  const all: { id: string; properties: CrmProperties }[] = isType(toObjectType, 'ticket')
    ? tickets.map(({ id, name }) => ({ id, properties: { subject: name } }))
    : contact && isType(toObjectType, 'contact')
      ? [{ id: contact.id, properties: contact.properties }]
      : [];
  const results = all.slice(offset, offset + pageLength).map(({ id, properties }) => ({
    toObjectId: Number(id),
    associationTypes: [],
    properties,
  }));
  const nextOffset = offset + results.length;
  return { ok: true, value: { results, hasMore: nextOffset < all.length, nextOffset } };
}

function isType(asked: string, kind: keyof typeof OBJECT_TYPE_IDS): boolean {
  return asked === OBJECT_TYPE_IDS[kind] || asked.toLowerCase().replace(/s$/, '') === kind;
}
