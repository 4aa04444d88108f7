import { STANDARD_TYPES, type Kind } from './object-types.ts';

/** How two records are associated. */
export interface AssociationType {
  category: 'HUBSPOT_DEFINED' | 'USER_DEFINED';
  typeId: number;
  label: string | null;
}

/** HubSpot's type ids without a label: https://developers.hubspot.com/docs/api-reference/crm-associations-v4/guide */
const TYPE_IDS: Partial<Record<Kind, Partial<Record<Kind, number>>>> = {
  contact: {
    ...{ contact: 449, company: 279, deal: 4, ticket: 15, call: 193, email: 197 },
    ...{ meeting: 199, note: 201, task: 203 },
  },
  company: {
    ...{ company: 450, contact: 280, deal: 342, ticket: 340, call: 181, email: 185 },
    ...{ meeting: 187, note: 189, task: 191 },
  },
  deal: {
    ...{ deal: 451, contact: 3, company: 341, ticket: 27, line_item: 19, quote: 63 },
    ...{ call: 205, email: 209, meeting: 211, note: 213, task: 215 },
  },
  ticket: {
    ...{ ticket: 452, contact: 16, company: 339, deal: 28, call: 219, email: 223 },
    ...{ meeting: 225, note: 227, task: 229 },
  },
  line_item: { deal: 20, quote: 68 },
  quote: { deal: 64, line_item: 67 },
  call: { contact: 194, company: 182, deal: 206, ticket: 220 },
  email: { contact: 198, company: 186, deal: 210, ticket: 224 },
  meeting: { contact: 200, company: 188, deal: 212, ticket: 226 },
  note: { contact: 202, company: 190, deal: 214, ticket: 228 },
  task: { contact: 204, company: 192, deal: 216, ticket: 230 },
};

/** The label of a record's main company. */
export const PRIMARY = 'Primary';

const PRIMARY_IDS: Partial<Record<Kind, Partial<Record<Kind, number>>>> = {
  contact: { company: 1 },
  company: { contact: 2, deal: 6, ticket: 25 },
  deal: { company: 5 },
  ticket: { company: 26 },
};

/** The type of an association with a record's main company, between these types of records. */
export function primary(from: Kind, to: Kind): AssociationType | undefined {
  const typeId = PRIMARY_IDS[from]?.[to];
  return typeId === undefined ? undefined : { category: 'HUBSPOT_DEFINED', typeId, label: PRIMARY };
}

/** The type of an association without a label. The sandbox numbers those of custom objects itself. */
export function unlabelled(from: Kind, to: Kind): AssociationType {
  const typeId = TYPE_IDS[from]?.[to];
  if (typeId !== undefined) return { category: 'HUBSPOT_DEFINED', typeId, label: null };
  const isCustom = [from, to].some((kind) => STANDARD_TYPES.every((type) => type.kind !== kind));
  return { category: isCustom ? 'USER_DEFINED' : 'HUBSPOT_DEFINED', typeId: 1, label: null };
}
