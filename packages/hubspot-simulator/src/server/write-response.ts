import type { z } from 'zod';
import type { ActiveFaults } from '../faults/faults.ts';
import { withoutOptionalFields, withUnknownEnums } from '../faults/corrupt.ts';
import { ErrorBody } from '../shapes/error.ts';
import type { ApiResponse } from '../http/call.ts';

const JSON_TYPE = 'application/json;charset=utf-8';

/** Error page of the gateway in front of HubSpot. */
export const gatewayPage = (status: number) =>
  new Response(
    `<html>\r\n<head><title>${status} Bad Gateway</title></head>\r\n<body>\r\n<center><h1>${status} Bad Gateway</h1></center>\r\n<hr><center>cloudflare</center>\r\n</body>\r\n</html>\r\n`,
    { status, headers: { 'Content-Type': 'text/html; charset=UTF-8' } },
  );

/** Serializes a response and applies the faults that corrupt it. */
export function writeResponse(
  { status, body }: ApiResponse,
  shape: z.ZodType | undefined,
  faults: ActiveFaults,
  headers: Record<string, string>,
): Response {
  if (body === undefined) return new Response(null, { status, headers });
  const described = status >= 400 ? ErrorBody : shape;
  let sent: unknown = body;
  if (described && faults['missing-optional-fields']) sent = withoutOptionalFields(described, sent);
  const unknown = faults['unknown-enum'];
  if (described && unknown) sent = withUnknownEnums(described, sent, unknown.field);
  const text = JSON.stringify(sent);
  if (faults['empty-body']) return new Response('', { status, headers });
  const whole = faults['malformed-json'] ? text.slice(0, text.length / 2) : text;
  return new Response(whole, { status, headers: { ...headers, 'Content-Type': JSON_TYPE } });
}
