import { z } from 'zod';
import app from '../../../src/app/app-hsmeta.json' with { type: 'json' };
import type { HubSpot } from '../../../src/app/functions/conversations/hubspot/client.ts';
import type { Endpoint } from '../../../src/app/functions/conversations/hubspot/paths/paths.ts';

/** A POST that only reads, so that the token is not part of a URL: https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview */
const TOKEN_INFO_PATH = '/oauth/v2/private-apps/get/access-token-info';
export const TOKEN_INFO: Endpoint = {
  name: 'token info',
  paths: [{ family: 'oauth v2', path: TOKEN_INFO_PATH, template: TOKEN_INFO_PATH }],
};

const TokenInfo = z.object({ scopes: z.array(z.string()) });

/**
 * Reads which of the app's scopes a token lacks.
 *
 * @returns Undefined if HubSpot's response lists no scopes.
 */
export async function readMissingScopes(
  hubspot: HubSpot,
  token: string,
): Promise<string[] | undefined> {
  const answer = await hubspot.batchRead(TOKEN_INFO, { tokenKey: token });
  const info = TokenInfo.safeParse(answer);
  if (!info.success) return undefined;
  return app.config.auth.requiredScopes.filter((scope) => !info.data.scopes.includes(scope));
}

/** HubSpot's own apps require `oauth`, but no call needs it, and a token may work without it. */
export function isNeeded(scope: string): boolean {
  return scope !== 'oauth';
}
