import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';

export const missing = (what: string) =>
  new HTTPException(404, { message: `No ${what} with this id` });

/** @throws ZodError when the body is not what is asked for */
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

/** Turns what went wrong into a sentence for the person at the controls. */
export function refuse(error: Error, context: Context): Response {
  if (error instanceof z.ZodError) return context.json({ message: z.prettifyError(error) }, 400);
  const status = error instanceof HTTPException ? error.status : 500;
  return context.json({ message: error.message }, status);
}
