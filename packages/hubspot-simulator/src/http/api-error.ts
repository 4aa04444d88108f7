import type { ErrorFields } from '../shapes/error.ts';

/** Thrown by operations and sent as HubSpot's error body. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly fields: ErrorFields & { message: string },
  ) {
    super(fields.message);
  }
}

export const invalid = (message: string, detail: Partial<ErrorFields> = {}) =>
  new ApiError(400, { message, category: 'VALIDATION_ERROR', ...detail });

export const notFound = (what: string, id: string) =>
  new ApiError(404, {
    message: `${what} with ID ${id} not found`,
    category: 'OBJECT_NOT_FOUND',
    context: { id: [id] },
  });
