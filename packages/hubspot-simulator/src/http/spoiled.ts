import type { z } from 'zod';
import type { Struck } from '../faults/faults.ts';
import { withoutOptionalFields, withUnknownEnums } from '../faults/spoil.ts';
import { ErrorBody } from '../shapes/error.ts';
import type { Answer } from './call.ts';

const JSON_TYPE = 'application/json;charset=utf-8';

/** What stands before HubSpot answers when HubSpot itself does not. */
export const gatewayPage = (status: number) =>
  new Response(
    `<html>\r\n<head><title>${status} Bad Gateway</title></head>\r\n<body>\r\n<center><h1>${status} Bad Gateway</h1></center>\r\n<hr><center>cloudflare</center>\r\n</body>\r\n</html>\r\n`,
    { status, headers: { 'Content-Type': 'text/html; charset=UTF-8' } },
  );

/** The answer as it leaves, whole or as the faults want it. */
export function spoiled(
  { status, body }: Answer,
  shape: z.ZodType | undefined,
  struck: Struck,
  headers: Record<string, string>,
): Response {
  if (body === undefined) return new Response(null, { status, headers });
  const described = status >= 400 ? ErrorBody : shape;
  let sent: unknown = body;
  if (described && struck['missing-optional-fields']) sent = withoutOptionalFields(described, sent);
  const unknown = struck['unknown-enum'];
  if (described && unknown) sent = withUnknownEnums(described, sent, unknown.field);
  const text = JSON.stringify(sent);
  if (struck['empty-body']) return new Response('', { status, headers });
  const whole = struck['malformed-json'] ? text.slice(0, text.length / 2) : text;
  return new Response(whole, { status, headers: { ...headers, 'Content-Type': JSON_TYPE } });
}
