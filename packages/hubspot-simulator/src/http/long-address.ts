import type { MiddlewareHandler } from 'hono';

/** HubSpot names no length; gateways such as its own take about this much. */
const LONGEST = 8_192;

/** 414 for an address that is too long: https://developers.hubspot.com/docs/api-reference/error-handling */
export const refuseLongAddress: MiddlewareHandler = async (context, next) => {
  if (context.req.url.length > LONGEST) return context.text('URI Too Long', 414);
  return next();
};
