/** A JSON object of a response. */
export type Fields = Record<string, unknown>;

/** Returns an object as it is sent under a variant. */
export type Rewrite = (fields: Fields) => Fields;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Applies a change to every object in a JSON value, innermost first. */
export function mapObjects(value: unknown, rewrite: Rewrite): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => mapObjects(item, rewrite));
  if (!isFields(value)) return value;
  const fields = Object.entries(value).map(
    ([key, field]) => [key, mapObjects(field, rewrite)] as const,
  );
  return rewrite(Object.fromEntries(fields));
}
