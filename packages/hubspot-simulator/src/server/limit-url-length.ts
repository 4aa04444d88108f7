import type { MiddlewareHandler } from 'hono';

/** HubSpot documents no maximum; common gateways accept about this much. */
const MAX_URL_LENGTH = 8_192;

/** Responds with 414 to overlong URLs: https://developers.hubspot.com/docs/api-reference/error-handling */
export const limitUrlLength: MiddlewareHandler = async (context, next) => {
  if (context.req.url.length > MAX_URL_LENGTH) return context.text('URI Too Long', 414);
  return next();
};
