import { z } from 'zod';

export const TokenKey = z.object({ tokenKey: z.string() });

/** https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview */
export const TokenInfo = z.strictObject({
  userId: z.int(),
  hubId: z.int(),
  appId: z.int(),
  scopes: z.array(z.string()),
});
