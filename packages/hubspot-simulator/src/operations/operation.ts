import type { z } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface OperationDescription {
  readonly name: string;
  readonly method: Method;
  /** Complete paths, or for the conversations API one path below the version's base path. */
  readonly paths: readonly string[];
  /** All of these scopes are required. */
  readonly scopes: readonly string[];
  /** True if the request's body is `multipart/form-data` instead of JSON. */
  readonly multipart?: boolean;
  /** Shape of a successful response, if it has a body. */
  readonly response?: z.ZodType;
}
