import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { VariantError } from '../variants/active-variants.ts';

export const unknownId = (what: string) =>
  new HTTPException(404, { message: `No ${what} with this id` });

/** @throws ZodError for a body of another shape, HTTPException 400 for invalid JSON */
export async function readControl<Shape extends z.ZodType>(
  context: Context,
  shape: Shape,
): Promise<z.infer<Shape>> {
  const text = await context.req.text();
  try {
    return shape.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new HTTPException(400, { message: 'The body is not JSON' });
    }
    throw error;
  }
}

/** Sends an error as `{ message }`. */
export function respondToError(error: Error, context: Context): Response {
  if (error instanceof z.ZodError) return context.json({ message: z.prettifyError(error) }, 400);
  if (error instanceof VariantError) return context.json({ message: error.message }, 400);
  const status = error instanceof HTTPException ? error.status : 500;
  return context.json({ message: error.message }, status);
}
