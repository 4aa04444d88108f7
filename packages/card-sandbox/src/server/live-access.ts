import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** The query parameter with the secret, in the URL that the terminal prints. */
export const SECRET_PARAMETER = 'key';

const COOKIE = 'card-sandbox-key';

/**
 * Lets in only whoever knows the secret of this start. It is in the URL at first, then in a cookie, so that it stays in
 * no link and no history.
 */
export function requireSecret(secret: string): MiddlewareHandler {
  return async (context, next) => {
    const url = new URL(context.req.url);
    const given = url.searchParams.get(SECRET_PARAMETER);
    if (given !== null && context.req.method === 'GET' && isEqual(given, secret)) {
      setCookie(context, COOKIE, secret, { httpOnly: true, sameSite: 'Strict', path: '/' });
      url.searchParams.delete(SECRET_PARAMETER);
      return context.redirect(`${url.pathname}${url.search}`);
    }
    if (isEqual(getCookie(context, COOKIE) ?? '', secret)) return next();
    const message =
      'A real account is behind this page. Open it with the URL that the terminal shows.';
    return context.json({ message }, 401);
  };
}

function isEqual(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
