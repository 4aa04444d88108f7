import type { RecordDetails } from '../page/sandbox-api.ts';
import type {
  Associations,
  AssociationsRequest,
  CallOutcome,
  CrmProperties,
} from '../worker/protocol.ts';
import { OBJECT_TYPE_IDS } from './card-context.ts';
import { pick } from './crm-properties.ts';

type Kind = keyof typeof OBJECT_TYPE_IDS;

/** What a contact or ticket may be associated with, and this account has none of. */
const OTHERS = ['company', 'companies', 'deal', 'deals'];

/** HubSpot's ids of the associations: https://developers.hubspot.com/docs/api-reference/crm-associations-v4/guide */
const ASSOCIATION_TYPE_IDS: Record<Kind, number> = { ticket: 15, contact: 16 };

/** One page of what the record is associated with, as `useAssociations` gets it. */
export async function associationsOf(
  { kind: ofKind, tickets, contact }: RecordDetails,
  { toObjectType, properties = [], offset = 0, pageLength = 100 }: AssociationsRequest,
  propertiesOf: (kind: Kind, id: string) => Promise<CrmProperties>,
): Promise<CallOutcome<Associations>> {
  if ((ofKind === 'contact' ? tickets : contact) === undefined) {
    return { ok: false, message: "The sandbox does not read a real account's associations" };
  }
  const kind = kindOf(toObjectType);
  if (!kind && !isOther(toObjectType)) {
    return { ok: false, message: `Unable to infer object type from: ${toObjectType}` };
  }
  const all = kind === 'ticket' ? (tickets ?? []) : kind === 'contact' && contact ? [contact] : [];
  const page = kind ? all.slice(offset, offset + pageLength) : [];
  const results = await Promise.all(
    page.map(async ({ kind, id }) => ({
      toObjectId: Number(id),
      associationTypes: [
        { category: 'HUBSPOT_DEFINED', typeId: ASSOCIATION_TYPE_IDS[kind], label: '' },
      ],
      properties: pick(await propertiesOf(kind, id), properties),
    })),
  );
  const nextOffset = offset + results.length;
  return { ok: true, value: { results, hasMore: nextOffset < all.length, nextOffset } };
}

function kindOf(asked: string): Kind | undefined {
  const kinds: Kind[] = ['contact', 'ticket'];
  return kinds.find(
    (kind) => asked === OBJECT_TYPE_IDS[kind] || asked.toLowerCase().replace(/s$/, '') === kind,
  );
}

function isOther(asked: string): boolean {
  return OTHERS.includes(asked.toLowerCase()) || /^\d+-\d+$/.test(asked);
}
