import { AccountDetails } from '../shapes/account/account.ts';
import { SignedUrl } from '../shapes/account/file.ts';
import { TokenInfo } from '../shapes/account/token-info.ts';
import type { OperationDescription } from './operation.ts';

/** Account, token and files. */
export const accountOperations = [
  {
    name: 'getAccount',
    method: 'GET',
    paths: [
      '/account-info/v3/details',
      '/account-info/2026-03/details',
      '/account-info/2026-09/details',
    ],
    scopes: [],
    response: AccountDetails,
  },
  {
    name: 'readTokenInfo',
    method: 'POST',
    paths: ['/oauth/v2/private-apps/get/access-token-info'],
    scopes: [],
    response: TokenInfo,
  },
  {
    name: 'signFileUrl',
    method: 'GET',
    paths: [
      '/files/v3/files/:fileId/signed-url',
      '/files/2026-03/files/:fileId/signed-url',
      '/files/2026-09-beta/files/:fileId/signed-url',
    ],
    scopes: ['files'],
    response: SignedUrl,
  },
] as const satisfies readonly OperationDescription[];
