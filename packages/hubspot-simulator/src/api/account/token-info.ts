import { authenticate } from '../../http/authorize.ts';
import { readBody } from '../../http/body.ts';
import { ok, type Handler } from '../../http/call.ts';
import { TokenKey } from '../../shapes/account/token-info.ts';

/** Returns a token's scopes. A POST only to keep the token out of the URL. */
export const readTokenInfo: Handler = ({ body, state: { store, clock } }) => {
  const { tokenKey } = readBody(TokenKey, body);
  const { scopes } = authenticate(`Bearer ${tokenKey}`, store, clock.now());
  return ok({
    userId: Number(store.app.installedBy),
    hubId: store.account.portalId,
    appId: Number(store.app.id),
    scopes,
  });
};
