/** Fields that say what a value is, or name an object: nothing that a person would read. */
const TECHNICAL =
  /^(?:type|mediaType|valueType|countryCode|fileUsageType|allow\w+|id|\w+(?:Ids?|At|[tT]imestamp))$/;
const MAX_DEPTH = 6;

/** All texts and numbers in data of any form, in their order and each only once. */
export function readableValues(data: unknown): string[] {
  return [...new Set(leaves(data, 0))];
}

function leaves(data: unknown, depth: number): string[] {
  if (typeof data === 'number') return [String(data)];
  if (typeof data === 'string') return data.trim() ? [data.trim()] : [];
  if (typeof data !== 'object' || data === null || depth === MAX_DEPTH) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    TECHNICAL.test(name) ? [] : leaves(value, depth + 1),
  );
}
