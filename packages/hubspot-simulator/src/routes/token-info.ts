import { authenticate } from '../http/authorize.ts';
import { readBody } from '../http/body.ts';
import { ok, type Handler } from '../http/call.ts';
import { TokenKey } from '../shapes/token-info.ts';

/** What a token may do. A POST so that the token stands in no address; it changes nothing. */
export const readTokenInfo: Handler = ({ body, world: { store, clock } }) => {
  const { tokenKey } = readBody(TokenKey, body);
  const { scopes } = authenticate(`Bearer ${tokenKey}`, store, clock.now());
  return ok({
    userId: Number(store.app.installedBy),
    hubId: store.account.portalId,
    appId: Number(store.app.id),
    scopes,
  });
};
