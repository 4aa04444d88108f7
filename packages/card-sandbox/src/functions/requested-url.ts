/** The header with the URL that a function requested, on its way through the outbound proxy. */
export const REQUESTED_URL = 'x-sandbox-requested-url';

/** The protocol of connections that are no HTTP requests. */
export const CONNECTION = 'tcp:';
