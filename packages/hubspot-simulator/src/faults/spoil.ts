import { z } from 'zod';

/** The alternative of a union that the value is. */
function alternative(shape: z.ZodUnion | z.ZodDiscriminatedUnion, value: unknown): unknown {
  return shape.options.find((option) => z.safeParse(option, value).success);
}

/** Walks value and shape together. `change` answers with the new value of one field, or leaves it out. */
function walk(
  shape: unknown,
  value: unknown,
  change: (key: string, shape: z.core.$ZodType, value: unknown) => { value: unknown } | undefined,
): unknown {
  if (shape instanceof z.ZodOptional) return walk(shape.unwrap(), value, change);
  if (shape instanceof z.ZodUnion) return walk(alternative(shape, value), value, change);
  if (shape instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item: unknown) => walk(shape.element, item, change));
  }
  if (!(shape instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const shapes: z.core.$ZodShape = shape.shape;
  const fields = Object.entries(value).flatMap(([key, field]: [string, unknown]) => {
    const inner = shapes[key];
    const changed = inner ? change(key, inner, field) : { value: field };
    return changed ? [[key, walk(inner, changed.value, change)] as const] : [];
  });
  return Object.fromEntries(fields);
}

/** The value with its promised fields only. Pages keep their cursor: it is no field of the data. */
export function withoutOptionalFields(shape: z.ZodType, value: unknown): unknown {
  return walk(shape, value, (key, field, inner) =>
    field instanceof z.ZodOptional && key !== 'paging' && key !== 'next'
      ? undefined
      : { value: inner },
  );
}

/** What a new value of a fixed set looks like. */
const UNKNOWN = 'SOMETHING_NEW';

/** The value as a later HubSpot may send it. @param only the one field to change; absent: all but `type` */
export function withUnknownEnums(shape: z.ZodType, value: unknown, only?: string): unknown {
  return walk(shape, value, (key, field, inner) => {
    const plain = field instanceof z.ZodOptional ? field.unwrap() : field;
    const fixed = plain instanceof z.ZodEnum || (plain instanceof z.ZodLiteral && only === 'type');
    return { value: fixed && (only === undefined || only === key) ? UNKNOWN : inner };
  });
}
