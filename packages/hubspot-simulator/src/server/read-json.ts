import type { Context } from 'hono';
import { ApiError, invalid } from '../http/api-error.ts';

/** @throws ApiError 415 for anything but JSON, 400 for JSON that does not parse */
export async function readJson({ req: request }: Context): Promise<unknown> {
  if (request.method === 'GET' || request.method === 'DELETE') return undefined;
  const text = await request.text();
  if (!/^application\/json\b/i.test(request.header('Content-Type') ?? '')) {
    throw new ApiError(415, { message: 'HTTP 415 Unsupported Media Type' });
  }
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw invalid('Invalid input JSON on line 1, column 1: the request body is not valid JSON');
  }
}
