import { z } from 'zod';
import { invalid } from './api-error.ts';

const last = (values: unknown) => (Array.isArray(values) ? (values.at(-1) as unknown) : undefined);
const separated = (values: unknown) =>
  Array.isArray(values) ? values.flatMap((value) => String(value).split(',')) : undefined;

/** A single value. If it is repeated, the last one counts. */
export const one = <Value extends z.ZodType>(value: Value) => z.preprocess(last, value.optional());
/** A list, given by repeating the parameter or separated by commas. */
export const many = <Value extends z.ZodType>(value: Value) =>
  z.preprocess(separated, z.array(value).optional());

/** A single text; an empty one counts as missing. */
export const text = one(z.string().transform((value) => value || undefined));
export const integer = z.string().regex(/^\d+$/, 'must be a whole number');
export const flag = one(z.stringbool({ truthy: ['true'], falsy: ['false'] }));

/** @param max maximum page size */
export const limit = (max: number, otherwise = 100) =>
  z.preprocess(last, z.coerce.number().int().min(1).max(max).default(otherwise));

/** @throws ApiError 400 that names the parameter */
export function readQuery<Shape extends z.ZodType>(
  shape: Shape,
  query: URLSearchParams,
): z.infer<Shape> {
  const values = Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));
  const read = shape.safeParse(values);
  if (read.success) return read.data;
  const errors = read.error.issues.map((issue) => ({
    message: `${String(issue.path[0])}: ${issue.message}`,
    in: String(issue.path[0]),
  }));
  throw invalid(`Invalid request parameters: ${errors.map(({ message }) => message).join('; ')}`, {
    errors,
  });
}
