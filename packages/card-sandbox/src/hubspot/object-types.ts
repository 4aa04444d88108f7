/** The types of records that the sandbox has, with HubSpot's ids. */
export const OBJECT_TYPE_IDS = {
  contact: '0-1',
  company: '0-2',
  deal: '0-3',
  ticket: '0-5',
} as const;

export type Kind = keyof typeof OBJECT_TYPE_IDS;

export const KINDS = ['contact', 'company', 'deal', 'ticket'] as const satisfies Kind[];

export const PLURALS: Record<Kind, string> = {
  contact: 'contacts',
  company: 'companies',
  deal: 'deals',
  ticket: 'tickets',
};

/** Finds a type by its id, its name or its plural, in any case. */
export function kindOf(type: string): Kind | undefined {
  const name = type.toLowerCase();
  return KINDS.find(
    (kind) => name === OBJECT_TYPE_IDS[kind] || name === kind || name === PLURALS[kind],
  );
}
