import { z } from 'zod';

/** Finds the union member that matches a value. */
function alternative(shape: z.ZodUnion | z.ZodDiscriminatedUnion, value: unknown): unknown {
  return shape.options.find((option) => z.safeParse(option, value).success);
}

/** Maps a value along its shape. `change` returns a field's new value, or undefined to remove it. */
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

/** Removes all optional fields, except paging cursors. */
export function withoutOptionalFields(shape: z.ZodType, value: unknown): unknown {
  return walk(shape, value, (key, field, inner) =>
    field instanceof z.ZodOptional && key !== 'paging' && key !== 'next'
      ? undefined
      : { value: inner },
  );
}

/** Replaces enum values. */
const UNKNOWN = 'SOMETHING_NEW';

/** Replaces enum values with an unknown one. @param only the field to change; by default all but `type` */
export function withUnknownEnums(shape: z.ZodType, value: unknown, only?: string): unknown {
  return walk(shape, value, (key, field, inner) => {
    const plain = field instanceof z.ZodOptional ? field.unwrap() : field;
    const fixed = plain instanceof z.ZodEnum || (plain instanceof z.ZodLiteral && only === 'type');
    return { value: fixed && (only === undefined || only === key) ? UNKNOWN : inner };
  });
}
