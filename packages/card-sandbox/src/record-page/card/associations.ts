import type { RecordDetails, RecordRow } from '../api/sandbox-api.ts';
import type {
  Associations,
  AssociationsRequest,
  CallOutcome,
} from '../../protocol/card-protocol.ts';
import { pick, type CrmProperties } from '../../hubspot/crm-properties.ts';
import { kindOf, type Kind } from '../../hubspot/object-types.ts';

/** HubSpot's association type ids: https://developers.hubspot.com/docs/api-reference/crm-associations-v4/guide */
const ASSOCIATION_TYPE_IDS: Record<Kind, Partial<Record<Kind, number>>> = {
  contact: { company: 279, deal: 4, ticket: 15 },
  company: { contact: 280, deal: 342, ticket: 340 },
  deal: { contact: 3, company: 341, ticket: 27 },
  ticket: { contact: 16, company: 339, deal: 28 },
};

/** Returns one page of the record's associations, as `useAssociations` receives it. */
export async function associationsOf(
  record: RecordDetails,
  { toObjectType, properties = [], offset = 0, pageLength = 100 }: AssociationsRequest,
  propertiesOf: (kind: Kind, id: string) => Promise<CrmProperties>,
): Promise<CallOutcome<Associations>> {
  const associated = associatedWith(record);
  if (!associated) {
    return { ok: false, message: "The sandbox does not read a real account's associations" };
  }
  const kind = kindOf(toObjectType);
  if (!kind && !isKnownType(toObjectType)) {
    return { ok: false, message: `Unable to infer object type from: ${toObjectType}` };
  }
  const all = associated.filter((row) => row.kind === kind);
  const results = await Promise.all(
    all.slice(offset, offset + pageLength).map(async ({ kind, id }) => ({
      toObjectId: Number(id),
      associationTypes: [
        {
          category: 'HUBSPOT_DEFINED',
          typeId: ASSOCIATION_TYPE_IDS[record.kind][kind] ?? 0,
          label: '',
        },
      ],
      properties: pick(await propertiesOf(kind, id), properties),
    })),
  );
  const nextOffset = offset + results.length;
  return { ok: true, value: { results, hasMore: nextOffset < all.length, nextOffset } };
}

/** Undefined when the account does not return associations. */
function associatedWith({ tickets, contact, others }: RecordDetails): RecordRow[] | undefined {
  if (tickets === undefined && contact === undefined && others === undefined) return undefined;
  return [...(tickets ?? []), ...(contact ? [contact] : []), ...(others ?? [])];
}

/** Whether HubSpot has this type; the simulated account has no records of it. */
function isKnownType(type: string): boolean {
  return OTHER_TYPES.includes(type.toLowerCase()) || /^\d+-\d+$/.test(type);
}

const OTHER_TYPES = [
  'line_items',
  'products',
  'quotes',
  'calls',
  'emails',
  'meetings',
  'notes',
  'tasks',
];
