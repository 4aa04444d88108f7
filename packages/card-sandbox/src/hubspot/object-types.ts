/** The name of a record type: HubSpot's singular name, or the name of a custom object such as `p_thing`. */
export type Kind = string;

/** A type of CRM records. */
export interface ObjectType {
  kind: Kind;
  /** HubSpot's id, such as `0-1`. */
  id: string;
  /** As in paths of the API. */
  plural: string;
  /** Other names of a custom object. */
  names?: string[];
  /** Missing for types that neither the project nor a request has defined. */
  schema?: Schema;
}

/** What a type is found by. */
type TypeNames = Pick<ObjectType, 'kind' | 'id' | 'plural' | 'names'>;

/** How HubSpot's API describes a custom object. */
export interface Schema {
  /** Its name in the API. */
  name: string;
  labels: { singular: string; plural: string };
  primaryDisplayProperty: string;
  secondaryDisplayProperties: string[];
  requiredProperties: string[];
  searchableProperties: string[];
  /** The types whose records can be associated. */
  associatedObjects: string[];
}

const standard = (id: string, kind: Kind, plural = `${kind}s`): ObjectType => ({
  kind,
  id,
  plural,
});

/** https://developers.hubspot.com/docs/api-reference/latest/crm/understanding-the-crm */
export const STANDARD_TYPES: ObjectType[] = [
  standard('0-1', 'contact'),
  standard('0-2', 'company', 'companies'),
  standard('0-3', 'deal'),
  standard('0-5', 'ticket'),
  standard('0-7', 'product'),
  standard('0-8', 'line_item'),
  standard('0-14', 'quote'),
  standard('0-18', 'communication'),
  standard('0-19', 'feedback_submission'),
  standard('0-27', 'task'),
  standard('0-35', 'campaign'),
  standard('0-46', 'note'),
  standard('0-47', 'meeting'),
  standard('0-48', 'call'),
  standard('0-49', 'email'),
  standard('0-53', 'invoice'),
  standard('0-54', 'marketing_event'),
  standard('0-69', 'subscription'),
  standard('0-74', 'goal_target'),
  standard('0-84', 'discount'),
  standard('0-85', 'fee'),
  standard('0-86', 'tax', 'taxes'),
  standard('0-101', 'commerce_payment'),
  standard('0-116', 'postal_mail', 'postal_mail'),
  standard('0-123', 'order'),
  standard('0-136', 'lead'),
  standard('0-142', 'cart'),
  standard('0-162', 'service'),
  standard('0-410', 'course'),
  standard('0-420', 'listing'),
  standard('0-421', 'appointment'),
  standard('0-970', 'project'),
];

/** The types that the sandbox has sample records of. */
export const SAMPLE_KINDS = ['contact', 'company', 'deal', 'ticket'];

/** Finds a type by its id, one of its names or its plural, in any case; `p_thing` and `p123_thing` are the same. */
export function findType(name: string): ObjectType | undefined;
export function findType<Type extends TypeNames>(
  name: string,
  types: readonly Type[],
): Type | undefined;
export function findType(name: string, types: readonly TypeNames[] = STANDARD_TYPES) {
  const wanted = plain(name);
  return types.find(({ kind, id, plural, names = [] }) =>
    [kind, id, plural, ...names].map(plain).includes(wanted),
  );
}

/** HubSpot prefixes names with the number of the account or, for app objects, of the app. */
function plain(name: string): string {
  return name.toLowerCase().replace(/^(p\d*|a\d+)_/, '');
}

/** The type of this name; one that HubSpot does not define becomes a custom object. */
export function typeNamed(name: string): ObjectType {
  return findType(name) ?? { kind: name.toLowerCase(), id: name, plural: name };
}
