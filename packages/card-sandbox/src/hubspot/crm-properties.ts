/** A record's properties as HubSpot returns them: every value is a string. */
export type CrmProperties = Record<string, string | null>;

/** The named properties; null for one without a value or unknown to HubSpot, as HubSpot returns it. */
export function pick(properties: CrmProperties, names: string[] | '*'): CrmProperties {
  if (names === '*') return properties;
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
}
