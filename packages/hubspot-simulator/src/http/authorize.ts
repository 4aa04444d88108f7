import type { Token } from '../store/token.ts';
import type { Store } from '../store/store.ts';
import { ApiError } from '../http/api-error.ts';

const SCOPES_PAGE = 'https://developers.hubspot.com/scopes';

/** @throws ApiError 401, worded as by HubSpot, for a missing, unknown or expired token */
export function authenticate(header: string | undefined, store: Store, now: Date): Token {
  const token = store.tokens.get(/^Bearer\s+(\S+)$/i.exec(header ?? '')?.[1] ?? '');
  if (!token) {
    throw new ApiError(401, {
      message:
        'Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview',
      category: 'INVALID_AUTHENTICATION',
    });
  }
  const late = now.getTime() - (token.expiresAt ? Date.parse(token.expiresAt) : Infinity);
  if (late >= 0) {
    throw new ApiError(401, {
      message: `The OAuth token used to make this call expired ${String(Math.floor(late / 1000))} second(s) ago.`,
      category: 'EXPIRED_AUTHENTICATION',
      context: { expireTime: [token.expiresAt ?? ''] },
    });
  }
  return token;
}

/** @throws ApiError 403 that lists all scopes of the operation */
export function requireScopes(token: Token, scopes: readonly string[]): void {
  if (scopes.every((scope) => token.scopes.includes(scope))) return;
  throw new ApiError(403, {
    message: `This app hasn't been granted all required scopes to make this call. Read more about required scopes here: ${SCOPES_PAGE}.`,
    category: 'MISSING_SCOPES',
    errors: [
      {
        message: 'One or more of the following scopes are required.',
        context: { requiredScopes: [...scopes] },
      },
    ],
    links: { scopes: SCOPES_PAGE },
  });
}
