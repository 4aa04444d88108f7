import type { Context } from 'hono';
import { ApiError, invalid } from './api-error.ts';

/** A file in a multipart body. */
export interface FormFile {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** The fields of a multipart body. Of a repeated field, the last one counts. */
export type Form = Readonly<Record<string, string | FormFile>>;

/**
 * Reads a `multipart/form-data` body.
 * @throws ApiError 415 for another type, 400 for a body that does not parse
 */
export async function readForm({ req: request }: Context): Promise<Form> {
  if (!/^multipart\/form-data\b/i.test(request.header('Content-Type') ?? '')) {
    throw new ApiError(415, { message: 'HTTP 415 Unsupported Media Type' });
  }
  const fields = await request.formData().catch(() => {
    throw invalid('The multipart body is not valid');
  });
  const form: Record<string, string | FormFile> = {};
  for (const [name, value] of fields) {
    form[name] =
      typeof value === 'string'
        ? value
        : { name: value.name, content: new Uint8Array(await value.arrayBuffer()) };
  }
  return form;
}
