import type { z } from 'zod';
import { withoutOptionalFields, withUnknownEnums } from '../faults/corrupt.ts';
import type { ActiveFaults } from '../faults/faults.ts';
import type { ApiResponse } from '../http/call.ts';
import { ErrorBody } from '../shapes/error.ts';
import type { ActiveVariants } from '../variants/active-variants.ts';
import { rewriteBody, toJson } from '../variants/rewrite-response.ts';

const JSON_TYPE = 'application/json;charset=utf-8';

type Headers = Readonly<Record<string, string>>;

/** An HTML page of HubSpot's network edge. */
export const htmlPage = (status: number, html: string, headers: Headers = {}) =>
  new Response(html, {
    status,
    headers: { ...headers, 'Content-Type': 'text/html; charset=UTF-8' },
  });

/** Error page of the gateway in front of HubSpot. */
export const gatewayPage = (status: number) =>
  htmlPage(
    status,
    `<html>\r\n<head><title>${status} Bad Gateway</title></head>\r\n<body>\r\n<center><h1>${status} Bad Gateway</h1></center>\r\n<hr><center>cloudflare</center>\r\n</body>\r\n</html>\r\n`,
  );

interface Conditions {
  readonly faults: ActiveFaults;
  readonly variants: ActiveVariants;
  readonly headers: Headers;
}

/** Moves the correlation id of an error to a header. HubSpot sends it there as well as in the body. */
function correlate({ status, body }: ApiResponse, variants: ActiveVariants) {
  if (status < 400 || typeof body !== 'object' || body === null || !('correlationId' in body)) {
    return { body, headers: {} };
  }
  const { correlationId, ...rest } = body;
  const headers = { 'X-HubSpot-Correlation-Id': String(correlationId) };
  return { body: variants.has('correlation-id-in-header') ? rest : body, headers };
}

/** Serializes a response as the active variants and faults require. */
export function writeResponse(
  response: ApiResponse,
  shape: z.ZodType | undefined,
  { faults, variants, headers: common }: Conditions,
): Response {
  const { status } = response;
  const { body, headers: correlation } = correlate(response, variants);
  const headers = { ...common, ...correlation };
  if (body === undefined) return new Response(null, { status, headers });
  const described = status >= 400 ? ErrorBody : shape;
  let sent: unknown = body;
  if (described && faults['missing-optional-fields']) sent = withoutOptionalFields(described, sent);
  const unknown = faults['unknown-enum'];
  if (described && unknown) sent = withUnknownEnums(described, sent, unknown.field);
  if (status < 400) sent = rewriteBody(sent, variants);
  const text = toJson(sent);
  if (faults['empty-body']) return new Response('', { status, headers });
  const whole = faults['malformed-json'] ? text.slice(0, text.length / 2) : text;
  return new Response(whole, { status, headers: { ...headers, 'Content-Type': JSON_TYPE } });
}
