import { AccountDetails } from '../shapes/account/account.ts';
import { FilePage, HubSpotFile, SignedUrl } from '../shapes/account/file.ts';
import { TokenInfo } from '../shapes/account/token-info.ts';
import type { OperationDescription } from './operation.ts';

const files = ['/files/v3/files', '/files/2026-03/files', '/files/2026-09-beta/files'] as const;
const underFiles = (path: string) => files.map((base) => base + path);

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
    name: 'uploadFile',
    method: 'POST',
    paths: files,
    scopes: ['files'],
    multipart: true,
    response: HubSpotFile,
  },
  {
    name: 'searchFiles',
    method: 'GET',
    // In 2026-09, the search is described, but no upload.
    paths: [...underFiles('/search'), '/files/2026-09/files/search'],
    scopes: ['files'],
    response: FilePage,
  },
  {
    name: 'getFile',
    method: 'GET',
    paths: underFiles('/:fileId'),
    scopes: ['files'],
    response: HubSpotFile,
  },
  {
    name: 'replaceFile',
    method: 'PUT',
    paths: underFiles('/:fileId'),
    scopes: ['files'],
    multipart: true,
    response: HubSpotFile,
  },
  {
    name: 'signFileUrl',
    method: 'GET',
    paths: underFiles('/:fileId/signed-url'),
    scopes: ['files'],
    response: SignedUrl,
  },
] as const satisfies readonly OperationDescription[];
